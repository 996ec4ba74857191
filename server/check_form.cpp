// SPDX-License-Identifier: Apache-2.0
#include "server/check_form.hpp"

namespace sipejuang::server {

CheckForm::CheckForm(std::vector<FormPart> parts) {
    for (auto& part : parts) {
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
