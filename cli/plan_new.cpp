// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_new.hpp"
#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"
#include "data/import/plan_identity.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <string>

namespace sipejuang::cli {

namespace {

struct PlanNewOptions {
    data::NewPlanOptions plan;
    std::string crs;
    std::string language = "both";
};

int run(PlanNewOptions& options) {
    if (!options.crs.empty()) options.plan.crs = data::epsg_from_text(options.crs);
    const auto made = data::write_new_plan(options.plan);
    if (!made) return report_problems(made.error(), options.language);
    for (const auto& note : made->notes) {
        if (options.language != "en") std::cerr << note.id << '\n';
        if (options.language != "id") std::cerr << note.en << '\n';
    }
    std::cerr << "-> sipejuang plan validate " << options.plan.folder << '\n';
    return ExitCode::answered;
}

std::string with_authority(std::string& crs) {
    if (!crs.empty() && crs.find_first_not_of("0123456789") == std::string::npos) crs = "EPSG:" + crs;
    return data::epsg_from_text(crs) ? "" : "--crs: EPSG:...";
}

}  // namespace

void add_plan_new(CLI::App& plan, int& exit_code) {
    auto options = std::make_shared<PlanNewOptions>();
    CLI::App* make = plan.add_subcommand("new",
                                         "Buat paket rencana pertama / make a first plan package from a zoning file");
    make->add_option("DIR", options->plan.folder, "Folder baru / the new folder")->required();
    make->add_option("--zones", options->plan.zones, "Poligon zona / zoning polygons, FILE[:LAYER]")->required();
    make->add_option("--crs", options->crs,
                     "Sistem koordinat berkas yang tidak menyebutnya / CRS of a file that names none")
        ->transform(CLI::Validator(with_authority, "EPSG"));
    make->add_option("--lang", options->language, "Bahasa / language: id, en, both")
        ->check(CLI::IsMember({"id", "en", "both"}));
    make->footer("Contoh / example:\n  sipejuang plan new --zones rdtr.gpkg:polaruang rencana/kotaku");
    make->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace sipejuang::cli
