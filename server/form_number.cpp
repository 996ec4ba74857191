// SPDX-License-Identifier: Apache-2.0
#include "server/form_number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sipejuang::server {

namespace {

geo::Problem invalid(const std::string& field, const std::string& value) {
    return geo::problem("field-invalid", {"\"" + value + "\" bukan angka.", "\"" + value + "\" is not a number."})
        .of_feature(field);
}

/// "1.250" is one thousand two hundred and fifty in Indonesian, one and a quarter in English; "1,250" on an English page the other way round. Nobody guesses
/// which.
bool is_grouped(std::string_view text, char mark) {
    constexpr std::size_t group = 3;
    const auto first = text.find(mark);
    if (first == std::string_view::npos || first == 0 || first > group || text.substr(0, first) == "0") return false;
    for (auto rest = text.substr(first); !rest.empty(); rest.remove_prefix(group + 1)) {
        if (rest.front() != mark || rest.size() < group + 1) return false;
        for (const char c : rest.substr(1, group)) {
            if (c < '0' || c > '9') return false;
        }
    }
    return true;
}

}  // namespace

geo::Result<std::optional<double>> number_of(const CheckForm& form, std::string_view field) {
    auto text = form.text(field);
    if (text.empty()) return std::optional<double>{};
    const auto typed = text;
    const bool english = form.text("lang") == "en";
    if (is_grouped(text, '.') || (english && is_grouped(text, ',')))
        return geo::problem(
                   "field-invalid",
                   {"\"" + typed +
                        "\" dapat berarti dua angka. Tulis tanpa titik ribuan, dengan koma untuk pecahan: 1250 atau "
                        "1,25.",
                    "\"" + typed + "\" may mean two numbers. Write it without thousands separators: 1250 or 1.25."})
            .of_feature(std::string{field});
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return invalid(std::string{field}, typed);
    return std::optional{value};
}

}  // namespace sipejuang::server
