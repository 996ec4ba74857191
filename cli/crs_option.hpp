// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}  // namespace CLI

namespace sipejuang::cli {

/// Adds `--crs`, which takes "EPSG:23840" or "23840"; 0 where it is not given.
void add_crs_option(CLI::App& command, std::uint32_t& epsg, const std::string& help);

}  // namespace sipejuang::cli
