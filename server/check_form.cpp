// SPDX-License-Identifier: Apache-2.0
#include "server/check_form.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace sipejuang::server {

namespace {

bool is_known(std::string_view name) {
    constexpr std::array<std::string_view, 18> others{
        "activity", "activity_words", "at",    "building_corners", "corners",     "crs",
        "date",     "edit",           "file",  "from_left",        "from_street", "kbli",
        "lang",     "length",         "order", "parcel",           "uploaded",    "width"};
    const auto& numbers = form_numbers();
    return std::find(others.begin(), others.end(), name) != others.end() ||
           std::any_of(numbers.begin(), numbers.end(), [&](const FormNumber& own) { return own.name == name; });
}

geo::Problem twice(const std::string& name) {
    return geo::problem("fields-contradict", {"Isian " + name + " dikirim dua kali. Kirim satu kali saja.",
                                              "The field " + name + " was sent twice. Send it once."})
        .of_feature(name);
}

geo::Problem unknown(const std::string& name) {
    return geo::problem("parameter-unknown", {"Isian " + name + " tidak dikenal di formulir ini.",
                                              "There is no field " + name + " in this form."});
}

/// Corners and what was read from a file may be long; what one types on a line is not.
bool is_too_long(const FormPart& part) {
    constexpr std::size_t longest_line = 500;
    const bool long_by_nature = part.name == "file" || part.name == "uploaded" || part.name.ends_with("corners");
    return !long_by_nature && part.value.size() > longest_line;
}

geo::Problem too_long(const std::string& name) {
    return geo::problem("field-invalid", {"Isian " + name + " terlalu panjang; paling banyak 500 bita.",
                                          "The field " + name + " is too long; 500 bytes at most."})
        .of_feature(name);
}

}  // namespace

CheckForm::CheckForm(std::vector<FormPart> parts) {
    std::set<std::string> seen;
    for (auto& part : parts) {
        if (!is_known(part.name)) {
            constexpr std::size_t longest_name = 60;
            strange_.push_back(unknown(part.name.size() > longest_name ? "..." : part.name));
            continue;
        }
        if (!seen.insert(part.name).second) strange_.push_back(twice(part.name));
        if (is_too_long(part)) {
            strange_.push_back(too_long(part.name));
            part.value.clear();  // it would come back four times on the page
        }
        if (part.name == "file")
            file_ = std::move(part);
        else
            fields_[part.name] = std::move(part.value);
    }
}

std::string CheckForm::text(std::string_view name) const {
    const auto found = fields_.find(name);
    if (found == fields_.end()) return {};
    const auto& value = found->second;
    const auto from = value.find_first_not_of(" \t\r\n");
    if (from == std::string::npos) return {};
    return value.substr(from, value.find_last_not_of(" \t\r\n") - from + 1);
}

const std::vector<FormNumber>& form_numbers() {
    static const std::vector<FormNumber> numbers{
        {"floors", {"Jumlah lantai", "Number of floors"}},
        {"height_m", {"Tinggi bangunan (m)", "Height of the building (m)"}},
        {"floor_area_m2", {"Luas seluruh lantai (m²)", "Area of all floors (m²)"}},
        {"basement_area_m2", {"Luas basemen (m², 0 bila tidak ada)", "Basement area (m², 0 if there is none)"}},
        {"green_area_m2", {"Luas hijau di bidang (m²)", "Green area on the plot (m²)"}, true}};
    return numbers;
}

}  // namespace sipejuang::server
