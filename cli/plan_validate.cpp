// SPDX-License-Identifier: Apache-2.0
#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"
#include "data/import/plan_issue_text.hpp"
#include "data/import/plan_validation.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <string>

namespace sipejuang::cli {

namespace {

struct PlanValidateOptions {
    std::string package;
    bool json = false;
    std::string language = "both";
};

int run(const PlanValidateOptions& options) {
    const auto validation = data::validate_plan(options.package);
    if (!validation) return report_problems(validation.error(), options.language);
    if (options.json) {
        std::cout << data::validation_json(*validation);
    } else {
        for (const auto& issue : validation->issues) std::cout << data::issue_line(issue, options.language) << '\n';
        std::cout << data::count_line(*validation, options.language) << '\n';
    }
    return validation->errors == 0 ? ExitCode::answered : ExitCode::not_conforming;
}

}  // namespace

void add_plan_validate(CLI::App& plan, int& exit_code) {
    auto options = std::make_shared<PlanValidateOptions>();
    CLI::App* validate = plan.add_subcommand("validate",
                                             "Periksa paket rencana / hold a plan package against its format");
    validate->add_option("PACKAGE", options->package, "Folder atau zip / folder or zip")->required();
    validate->add_flag("--json", options->json, "JSON, bukan baris teks / JSON instead of lines of text");
    validate->add_option("--lang", options->language, "Bahasa / language: id, en, both")
        ->check(CLI::IsMember({"id", "en", "both"}));
    validate->footer("Contoh / example:\n  sipejuang plan validate data/kupang");
    validate->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace sipejuang::cli
