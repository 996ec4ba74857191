// SPDX-License-Identifier: Apache-2.0
// sipejuang screen: a whole city of plots and buildings -> a GeoPackage of findings.
#include "cli/crs_option.hpp"
#include "cli/data_folder.hpp"
#include "cli/interrupt.hpp"
#include "cli/plan_choice.hpp"
#include "cli/problem_report.hpp"
#include "cli/progress_bar.hpp"
#include "cli/screen_job.hpp"
#include "cli/subcommands.hpp"
#include "data/export/json_writer.hpp"
#include "data/import/file_kind.hpp"
#include "data/import/vector_file.hpp"
#include "data/store/package_files.hpp"
#include "server/http/target.hpp"
#include "server/jobs/screen_order.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>
#include <thread>

namespace sipejuang::cli {

namespace {

std::string check_date(const std::string& text) {
    return rules::Date::parse(text) ? std::string{} : "bukan tanggal / not a date (YYYY-MM-DD): " + text;
}

/// The file under its own name. One layer of several cannot be named at the desk.
geo::Result<data::PackageFile> handed_in(const char* name, const std::string& source) {
    const auto own = data::LayerSource::parse(source);
    if (!own.layer.empty()) {
        return geo::problem("layer-ambiguous",
                            {"Di meja petugas berkas harus memuat satu lapisan saja: " + source + ".",
                             "At the desk a file must hold one layer alone: " + source + "."})
            .in_file(own.file);
    }
    auto bytes = data::read_bytes(own.file, server::largest_local_order);
    if (!bytes) return bytes.error();
    return data::PackageFile{std::string{name} + "/" + std::filesystem::path{own.file}.filename().string(),
                             std::move(*bytes)};
}

/// Stored by the server that holds the folder, or by this command for the next one; done by a server.
int order_at_desk(const ScreenJob& job, const std::string& folder) {
    std::vector<data::PackageFile> files;
    for (const auto& [name, source] : {std::pair{"plots", job.plots}, {"buildings", job.buildings}}) {
        if (source.empty()) continue;
        auto file = handed_in(name, source);
        if (!file) return report_problems(file.error(), job.language);
        files.push_back(std::move(*file));
    }
    std::string target = "/local/screens?all=" + std::string{job.options.all ? "true" : "false"};
    if (!job.date.empty()) target += "&date=" + job.date;
    if (!job.options.activity.empty()) target += "&activity=" + server::percent_encoded(job.options.activity);
    data::JsonWriter map;
    map.begin_array();
    for (const auto& own : job.map) map.string(own);
    map.end_array();
    target += "&map=" + server::percent_encoded(map.take());
    std::cerr
        << "sipejuang: pesanan ke meja petugas; hasilnya di /desk bila peladen berjalan / an order to the officers' "
           "desk; its result is at /desk when a server runs\n";
    return administer_and_print(folder, "POST", target, files.empty() ? std::string{} : data::packed(files));
}

int run_screen(ScreenJob job, const PlanChoice& plan) {
    if (job.output.empty()) return order_at_desk(job, plan.data);
    int no_plan = 0;
    const auto chosen = chosen_plans(plan, job.language, no_plan);
    if (!chosen) return no_plan;
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
    auto plan = std::make_shared<PlanChoice>();
    CLI::App* screen = app.add_subcommand("screen", "Periksa seluruh kota / screen a whole city");
    auto* buildings = screen->add_option("--buildings", job->buildings,
                                         "Tapak bangunan: BERKAS[:LAPISAN] / footprints: FILE[:LAYER]");
    auto* plots = screen->add_option("--plots", job->plots, "Bidang tanah: BERKAS[:LAPISAN] / plots: FILE[:LAYER]");
    screen->add_option("--plan", plan->plans, "Paket rencana; boleh diulang / plan package, may be repeated")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    auto* data = screen->add_option(
        "--data", plan->data,
        "Rencana yang diterbitkan di folder data ini; tanpa -o: pesan di meja petugas / the "
        "plans published in this data folder; without -o: order it at the officers' desk");
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
    auto* output = screen->add_option("-o,--output", job->output, "Hasil / output: OUT.gpkg");
    screen->add_option("--threads", job->options.threads, "Jumlah utas / threads")
        ->check(CLI::Range(1U, 256U))
        ->default_val(std::max(1U, std::thread::hardware_concurrency()));
    screen->add_option("--lang", job->language, "Bahasa / language: id, en, both")
        ->check(CLI::IsMember({"id", "en", "both"}));
    screen->footer(
        "Contoh / example:\n  sipejuang screen --plan data/kupang --date 2026-11-24 \\\n"
        "    --plots data/kupang/layers/parcels.gpkg --buildings data/kupang/layers/buildings.gpkg -o hasil.gpkg");
    screen->callback([=, &exit_code] {
        if (output->count() + data->count() == 0) throw CLI::RequiredError("-o,--output");
        if (output->count() > 0 && buildings->count() + plots->count() == 0)
            throw CLI::RequiredError("--buildings atau/or --plots");
        if (output->count() == 0 && (job->crs != 0 || job->repair || !plan->plans.empty()))
            throw CLI::ValidationError("--crs, --repair, --plan", "hanya dengan / only with -o");
        exit_code = run_screen(*job, *plan);
    });
}

}  // namespace sipejuang::cli
