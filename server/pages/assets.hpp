// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// A file for browsers, held in the program: one file to install, and nothing to look for when it runs. Made by scripts/build-web.
struct Asset {
    std::string_view name;  ///< "style.css"
    std::string_view type;
    std::string_view hash;  ///< of its bytes: its address changes with it, so that it may be kept for ever
    std::string_view plain, gzip, brotli;
};

[[nodiscard]] const std::vector<Asset>& assets();

/// "/assets/style.1a2b3c4d5e6f.css"
[[nodiscard]] std::string asset_path(std::string_view name);
/// By the last part of its path; null where there is none.
[[nodiscard]] const Asset* asset_at(std::string_view file);

}  // namespace sipejuang::server
