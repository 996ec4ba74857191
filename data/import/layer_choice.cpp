// SPDX-License-Identifier: Apache-2.0
#include "data/import/layer_choice.hpp"

namespace sipejuang::data {

namespace {

std::string folded(std::string name) {
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t shown = 30;
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < shown; ++i) text += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > shown) text += ", ... (" + std::to_string(names.size()) + ")";
    return names.empty() ? "-" : text;
}

}  // namespace

geo::Result<std::size_t> choose_layer(const std::vector<std::string>& names, const std::string& wanted,
                                      const std::string& file) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!wanted.empty() && names[i] == wanted) return i;
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!wanted.empty() && folded(names[i]) == folded(wanted)) return i;
    }
    if (wanted.empty() && names.size() == 1) return std::size_t{0};
    if (wanted.empty() && !names.empty()) {
        return geo::problem("layer-ambiguous", {"Berkas berisi beberapa layer: " + listed(names) + ".",
                                                "The file holds several layers: " + listed(names) + "."})
            .in_file(file);
    }
    const std::string which = wanted.empty() ? "" : " \"" + wanted + "\"";
    return geo::problem("layer-not-found", {"Layer" + which + " tidak ada; yang ada: " + listed(names) + ".",
                                            "There is no layer" + which + "; there are: " + listed(names) + "."})
        .in_file(file);
}

}  // namespace sipejuang::data
