// SPDX-License-Identifier: Apache-2.0
#include "cli/crs_option.hpp"

#include <CLI/CLI.hpp>

namespace sipejuang::cli {

namespace {

/// "EPSG:23840" or "23840" becomes "23840".
std::string epsg_digits(std::string text) {
    if (text.starts_with("EPSG:") || text.starts_with("epsg:")) text.erase(0, 5);
    const bool digits = !text.empty() && text.size() <= 6 && text.find_first_not_of("0123456789") == std::string::npos;
    if (!digits) throw CLI::ValidationError("--crs", "bukan kode EPSG / not an EPSG code: " + text);
    return text;
}

}  // namespace

void add_crs_option(CLI::App& command, std::uint32_t& epsg, const std::string& help) {
    command.add_option("--crs", epsg, help)
        ->transform(CLI::Validator(
            [](std::string& text) {
                text = epsg_digits(text);
                return std::string{};
            },
            "EPSG", "crs"));
}

}  // namespace sipejuang::cli
