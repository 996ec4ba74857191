// SPDX-License-Identifier: Apache-2.0
// sipejuang screen: a whole city of plots and buildings -> a GeoPackage of findings.
#include "cli/crs_option.hpp"
#include "cli/interrupt.hpp"
#include "cli/plan_choice.hpp"
#include "cli/problem_report.hpp"
#include "cli/progress_bar.hpp"
#include "cli/screen_job.hpp"
#include "cli/subcommands.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <thread>

namespace sipejuang::cli {

namespace {

std::string check_date(const std::string& text) {
    return rules::Date::parse(text) ? std::string{} : "bukan tanggal / not a date (YYYY-MM-DD): " + text;
}

int run_screen(ScreenJob job, const std::vector<std::string>& plans) {
    const auto chosen = chosen_plans(plans);
    if (!chosen) return ExitCode::usage;
    job.plans = *chosen;
    const InterruptGuard guard;  // for as long as the work takes
    ProgressBar bar{job.plots.empty() ? "bangunan" : "bidang", stderr_is_terminal()};
    const auto figures = run(job, [&](std::size_t done, std::size_t total) {
        bar.tell(done, total);
        return !InterruptGuard::interrupted();
    });
    bar.end();
    if (!figures) return report_problems(figures.error(), job.language);
    report(*figures, job.language);
    return ExitCode::answered;
}

}  // namespace

void add_screen(CLI::App& app, int& exit_code) {
    auto job = std::make_shared<ScreenJob>();
    auto plans = std::make_shared<std::vector<std::string>>();
    CLI::App* screen = app.add_subcommand("screen", "Periksa seluruh kota / screen a whole city");
    auto* buildings = screen->add_option("--buildings", job->buildings,
                                         "Tapak bangunan: BERKAS[:LAPISAN] / footprints: FILE[:LAYER]");
    auto* plots = screen->add_option("--plots", job->plots, "Bidang tanah: BERKAS[:LAPISAN] / plots: FILE[:LAYER]");
    screen->add_option("--plan", *plans, "Paket rencana; boleh diulang / plan package, may be repeated")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    screen->add_option("--date", job->date, "Hukum pada tanggal ini / the law of this date (YYYY-MM-DD)")
        ->check(CLI::Validator(check_date, "DATE", "date"));
    add_crs_option(*screen, job->crs,
                   "Sistem koordinat berkas, mengalahkan yang disebutnya / CRS of the files, beats their own");
    screen->add_option("--map", job->map, "properti=kolom, boleh diulang / property=column, may be repeated")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    screen->add_option("--activity", job->options.activity,
                       "Kegiatan bagi yang tidak menyebutnya / activity where none is stated");
    screen->add_flag("--repair", job->repair,
                     "Perbaiki geometri yang rusak dan catat / repair invalid geometry, on record");
    screen->add_flag("--all", job->options.all, "Tulis juga temuan yang sesuai / write what complies as well");
    screen->add_option("-o,--output", job->output, "Hasil / output: OUT.gpkg")->required();
    screen->add_option("--threads", job->options.threads, "Jumlah utas / threads")
        ->check(CLI::Range(1U, 256U))
        ->default_val(std::max(1U, std::thread::hardware_concurrency()));
    screen->add_option("--lang", job->language, "Bahasa / language: id, en, both")
        ->check(CLI::IsMember({"id", "en", "both"}));
    screen->footer(
        "Contoh / example:\n  sipejuang screen --plan data/kupang --date 2026-11-24 \\\n"
        "    --plots data/kupang/layers/parcels.gpkg --buildings data/kupang/layers/buildings.gpkg -o hasil.gpkg");
    screen->callback([=, &exit_code] {
        if (buildings->count() + plots->count() == 0) throw CLI::RequiredError("--buildings atau/or --plots");
        exit_code = run_screen(*job, *plans);
    });
}

}  // namespace sipejuang::cli
