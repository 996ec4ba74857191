// SPDX-License-Identifier: Apache-2.0
#include "cli/plan_choice.hpp"

#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"
#include "data/import/execute_request.hpp"
#include "server/administer.hpp"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sstream>

namespace sipejuang::cli {

namespace {

/// The server's answer, or that of this command in its place, is a list of folders.
std::optional<std::vector<std::string>> published(const std::string& folder, const std::string& language,
                                                  int& exit_code) {
    std::error_code none;
    if (!std::filesystem::exists(folder + "/sipejuang.db", none)) {
        std::cerr << "sipejuang: " << folder << ": bukan folder data / no data folder\n";
        exit_code = ExitCode::problem;
        return std::nullopt;
    }
    const auto answer = server::administer(folder, "GET", "/local/plans/folders", {});
    if (!answer) {
        exit_code = report_problems(answer.error(), language);
        return std::nullopt;
    }
    constexpr int fine = 200;
    if (answer->status == fine) {
        if (auto folders = data::texts_of_json(answer->body); folders && !folders->empty()) return folders;
    }
    std::cerr << "sipejuang: belum ada rencana yang diterbitkan di folder data ini.\n"
                 "sipejuang: no plan is published in this data folder yet.\n"
              << (answer->status == fine ? std::string{} : answer->body);
    exit_code = ExitCode::problem;
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<std::string>> chosen_plans(const PlanChoice& choice, const std::string& language,
                                                     int& exit_code) {
    exit_code = ExitCode::usage;
    if (!choice.plans.empty() && !choice.data.empty()) {
        std::cerr << "sipejuang: pakai --plan atau --data, jangan keduanya.\n"
                     "sipejuang: use --plan or --data, not both.\n";
        return std::nullopt;
    }
    if (!choice.data.empty()) return published(choice.data, language, exit_code);
    if (!choice.plans.empty()) return choice.plans;
    std::vector<std::string> plans;
    if (const char* environment = std::getenv("SIPEJUANG_PLAN")) {
        std::istringstream list{environment};
        for (std::string plan; std::getline(list, plan, ':');) {
            if (!plan.empty()) plans.push_back(plan);
        }
    }
    if (!plans.empty()) return plans;
    std::cerr << "sipejuang: rencana belum dipilih; pakai --plan FOLDER, SIPEJUANG_PLAN, atau --data FOLDER.\n"
                 "sipejuang: no plan was named; use --plan FOLDER, SIPEJUANG_PLAN or --data FOLDER.\n";
    return std::nullopt;
}

}  // namespace sipejuang::cli
