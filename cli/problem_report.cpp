// SPDX-License-Identifier: Apache-2.0
#include "cli/problem_report.hpp"

#include "cli/subcommands.hpp"
#include "data/export/verdict_json.hpp"

#include <iostream>

namespace sipejuang::cli {

namespace {

std::string sentence(const geo::Problem& problem, bool english) {
    const auto& code = geo::problem_code(problem.code);
    std::string where = problem.file;
    if (!problem.feature.empty()) where += (where.empty() ? "" : ", ") + problem.feature;
    if (!problem.at.empty()) where += (where.empty() ? "" : ", ") + problem.at;
    const std::string text = english ? problem.detail.en : problem.detail.id;
    const std::string advice{english ? code.advice_en : code.advice_id};
    return "sipejuang: " + (where.empty() ? "" : where + ": ") + text + " " + advice + " [" + problem.code + "]";
}

}  // namespace

int report_problems(const geo::Problems& problems, const std::string& language) {
    std::cout << data::problems_json(problems);
    for (const auto& problem : problems) {
        if (language != "en") std::cerr << sentence(problem, false) << '\n';
        if (language != "id") std::cerr << sentence(problem, true) << '\n';
    }
    return ExitCode::problem;
}

}  // namespace sipejuang::cli
