// SPDX-License-Identifier: Apache-2.0
#include "cli/data_folder.hpp"

#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"
#include "server/administer.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <utility>

namespace sipejuang::cli {

void add_data_option(CLI::App& command, std::string& folder) {
    command.add_option("--data", folder, "Folder data / data folder")->required();
}

int administer_and_print(const std::string& folder, const std::string& method, const std::string& target,
                         std::string body) {
    const auto answer = server::administer(folder, method, target, std::move(body));
    if (!answer) return report_problems(answer.error(), "both");
    std::cout << answer->body;
    constexpr int first_fault = 400;
    if (answer->status < first_fault) return ExitCode::answered;
    std::cerr
        << "sipejuang: ditolak; masalahnya ada di keluaran standar / refused; the problem is on standard output\n";
    return ExitCode::problem;
}

}  // namespace sipejuang::cli
