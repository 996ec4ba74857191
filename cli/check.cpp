// SPDX-License-Identifier: Apache-2.0
// sipejuang check: one proposal -> verdict.
#include "rules/check/check.hpp"
#include "cli/crs_option.hpp"
#include "cli/plan_choice.hpp"
#include "cli/problem_report.hpp"
#include "cli/subcommands.hpp"
#include "data/export/verdict_json.hpp"
#include "data/export/verdict_record.hpp"
#include "data/import/civil_date.hpp"
#include "data/import/plan_package.hpp"
#include "data/import/proposal_file.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace sipejuang::cli {

namespace {

struct CheckOptions {
    PlanChoice plan;
    std::string date, activity, file;
    std::uint32_t crs = 0;
    std::vector<std::string> kbli, buildings;
    bool repair = false, text = false, exit_code = false;
    std::string language = "id";
};

void say(const geo::Bilingual& text, const std::string& language) {
    std::cerr << "sipejuang: " << (language == "en" ? text.en : text.id) << '\n';
}

/// "--date beats proposal.date (a difference is said on stderr); neither: today in the plan's own time zone, said on stderr."
rules::Date date_of(const CheckOptions& options, const data::RawProposal& raw, const rules::Law& law) {
    if (const auto given = rules::Date::parse(options.date)) {
        if (raw.date && *raw.date != *given) {
            say({"tanggal " + given->text() + " dari --date dipakai, bukan " + raw.date->text() + " dari permohonan.",
                 "date " + given->text() + " of --date is used, not " + raw.date->text() + " of the proposal."},
                options.language);
        }
        return *given;
    }
    if (raw.date) return *raw.date;
    const auto today = data::date_at(std::chrono::system_clock::now(), law.plans().front()->identity().time_zone);
    say({"tanggal tidak disebut; dipakai hari ini, " + today.text() + ".",
         "no date given; today is used, " + today.text() + "."},
        options.language);
    return today;
}

void print(const CheckOptions& options, const rules::Verdict& verdict, const data::VerdictRecord& record) {
    if (!options.text) {
        std::cout << data::verdict_json(verdict, record);
        return;
    }
    if (options.language != "en") std::cout << data::verdict_text(verdict, record, "id");
    if (options.language == "both") std::cout << '\n';
    if (options.language != "id") std::cout << data::verdict_text(verdict, record, "en");
}

int run_check(const CheckOptions& options) {
    int no_plan = 0;
    const auto plans = chosen_plans(options.plan, options.language, no_plan);
    if (!plans) return no_plan;
    data::ProposalOptions proposal_options{{}, options.activity, options.kbli, options.buildings};
    if (options.crs != 0) proposal_options.crs = geo::Epsg{options.crs};
    const auto fail = [&](const geo::Problems& problems) { return report_problems(problems, options.language); };

    const auto raw = data::read_proposal(options.file, proposal_options);
    if (!raw) return fail(raw.error());
    for (const auto& note : raw->notes) say(note, options.language);
    const auto place = data::lon_lat_box(*raw);
    if (!place) return fail(place.error());
    const auto loaded = data::load_law(*plans, *place);
    if (!loaded) return fail(loaded.error());
    const auto intake = data::take_in(*raw, loaded->working_crs, options.repair);
    if (!intake) return fail(intake.error());
    const auto date = date_of(options, *raw, loaded->law);
    const auto verdict = rules::check(intake->proposal, loaded->law, date);
    if (!verdict) {
        geo::Problems problems = verdict.error();
        for (auto& problem : problems) problem.file = options.file;
        return fail(problems);
    }
    print(options, *verdict, data::record_of(*raw, *intake, loaded->working_crs, "sipejuang " SIPEJUANG_VERSION));
    const bool conforming = verdict->outcome == rules::VerdictOutcome::conforming;
    return options.exit_code && !conforming ? ExitCode::not_conforming : ExitCode::answered;
}

std::string check_date(const std::string& text) {
    return rules::Date::parse(text) ? std::string{} : "bukan tanggal / not a date (YYYY-MM-DD): " + text;
}

}  // namespace

void add_check(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<CheckOptions>();
    CLI::App* check = app.add_subcommand("check", "Periksa satu permohonan / check one proposal");
    check
        ->add_option("FILE", options->file,
                     "Permohonan: GeoJSON, GeoPackage, shapefile zip; - untuk stdin / the proposal")
        ->required();
    check
        ->add_option("--plan", options->plan.plans,
                     "Paket rencana (folder atau zip); boleh diulang / plan package, may be repeated")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    check->add_option("--data", options->plan.data,
                      "Rencana yang diterbitkan di folder data ini / the plans published in this data folder");
    check->add_option("--date", options->date, "Hukum pada tanggal ini / the law of this date (YYYY-MM-DD)")
        ->check(CLI::Validator(check_date, "DATE", "date"));
    add_crs_option(*check, options->crs, "Sistem koordinat berkas / CRS of the file, e.g. EPSG:23840");
    check->add_option("--activity", options->activity, "Kode kegiatan / activity code, e.g. rumah_tunggal");
    check->add_option("--kbli", options->kbli, "Kode KBLI, boleh diulang / KBLI code, may be repeated")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    check->add_option("--building", options->buildings, "Berkas tapak bangunan tambahan / a further file of footprints")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    check->add_flag("--repair", options->repair,
                    "Perbaiki geometri yang rusak dan catat / repair invalid geometry, on record");
    check->add_option("--lang", options->language, "Bahasa / language: id, en, both")
        ->check(CLI::IsMember({"id", "en", "both"}))
        ->capture_default_str();
    check->add_flag("--text", options->text,
                    "Tulis hasil dalam kalimat, bukan GeoJSON / plain words instead of GeoJSON");
    check->add_flag("--exit-code", options->exit_code,
                    "Keluar dengan 1 bila tidak sesuai penuh / exit 1 unless conforming");
    check->footer(
        "Contoh / example:\n  sipejuang check --plan data/kupang --date 2026-11-24 --text examples/rumah.geojson");
    check->callback([options, &exit_code] { exit_code = run_check(*options); });
}

}  // namespace sipejuang::cli
