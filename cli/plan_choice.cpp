// SPDX-License-Identifier: Apache-2.0
#include "cli/plan_choice.hpp"

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace sipejuang::cli {

std::optional<std::vector<std::string>> chosen_plans(const std::vector<std::string>& options) {
    if (!options.empty()) return options;
    std::vector<std::string> plans;
    if (const char* environment = std::getenv("SIPEJUANG_PLAN")) {
        std::istringstream list{environment};
        for (std::string plan; std::getline(list, plan, ':');) {
            if (!plan.empty()) plans.push_back(plan);
        }
    }
    if (!plans.empty()) return plans;
    std::cerr << "sipejuang: rencana belum dipilih; pakai --plan FOLDER atau SIPEJUANG_PLAN.\n"
                 "sipejuang: no plan was named; use --plan FOLDER or SIPEJUANG_PLAN.\n";
    return std::nullopt;
}

}  // namespace sipejuang::cli
