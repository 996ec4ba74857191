// SPDX-License-Identifier: Apache-2.0
#include "server/pages/assets.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

/// "style.1a2b3c4d5e6f.css"
std::string file_of(const Asset& asset) {
    const auto dot = asset.name.rfind('.');
    return std::string{asset.name.substr(0, dot)} + "." + std::string{asset.hash} + std::string{asset.name.substr(dot)};
}

}  // namespace

std::string asset_path(std::string_view name) {
    const auto& all = assets();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Asset& asset) { return asset.name == name; });
    return found == all.end() ? std::string{} : "/assets/" + file_of(*found);
}

const Asset* asset_at(std::string_view file) {
    const auto& all = assets();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [file](const Asset& asset) { return file_of(asset) == file; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace sipejuang::server
