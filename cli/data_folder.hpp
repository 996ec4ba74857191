// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}  // namespace CLI

namespace sipejuang::cli {

/// `--data FOLDER`, required.
void add_data_option(CLI::App& command, std::string& folder);

/// Does it through the server that holds the folder, or alone, and prints its JSON on stdout; a Problem also as a sentence on stderr.
[[nodiscard]] int administer_and_print(const std::string& folder, const std::string& method, const std::string& target,
                                       std::string body);

}  // namespace sipejuang::cli
