// SPDX-License-Identifier: Apache-2.0
#include "data/import/vector_file.hpp"

#include <filesystem>

namespace sipejuang::data {

LayerSource LayerSource::parse(const std::string& text) {
    std::error_code ignored;
    if (std::filesystem::exists(text, ignored)) return {text, ""};
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == text.size()) return {text, ""};
    const std::string layer = text.substr(colon + 1);
    if (layer.find('/') != std::string::npos) return {text, ""};
    return {text.substr(0, colon), layer};
}

}  // namespace sipejuang::data
