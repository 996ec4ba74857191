// SPDX-License-Identifier: Apache-2.0
#include "cli/screen_job.hpp"

#include "data/export/screen_gpkg.hpp"
#include "data/import/civil_date.hpp"
#include "data/import/plan_package.hpp"
#include "data/import/projection.hpp"
#include "data/import/vector_file.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>

namespace sipejuang::cli {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// A layer with the CRS it is in.
struct Input {
    data::RawLayer layer;
    geo::Epsg crs;
};

geo::Result<Input> read(const std::string& source, std::uint32_t crs) {
    auto layer = data::read_vector(data::LayerSource::parse(source));
    if (!layer) return layer.error();
    Input input{std::move(*layer), {}};
    if (crs != 0)
        input.crs = geo::Epsg{crs};
    else if (input.layer.crs)
        input.crs = *input.layer.crs;
    else {
        return geo::problem("metres-without-crs", {"Berkas tidak menyebut sistem koordinatnya; tambahkan --crs KODE.",
                                                   "The file names no CRS; add --crs CODE."})
            .in_file(input.layer.file);
    }
    return input;
}

void add_box(geo::BoxIn<geo::Source>& box, const data::RawLayer& layer) {
    for (const auto& feature : layer.features) {
        const auto own = geo::box_of(feature.geometry.polygons);
        const bool finite = std::isfinite(own.min_x) && std::isfinite(own.max_x) && std::isfinite(own.min_y) &&
                            std::isfinite(own.max_y);
        if (finite) box.add(own);
    }
}

/// The place of a layer in lon/lat, to choose the plan.
geo::Result<geo::BoxIn<geo::Source>> lon_lat(const Input& input) {
    geo::BoxIn<geo::Source> box;
    add_box(box, input.layer);
    const auto facts = data::crs_facts(input.crs);
    if (!facts) return facts.error();
    if (facts->geographic || box.empty()) return box;
    const auto projection = data::projection(geo::wgs84, input.crs);
    if (!projection) return projection.error();
    geo::BoxIn<geo::Source> degrees;
    for (const double x : {box.min_x, box.max_x}) {
        for (const double y : {box.min_y, box.max_y}) degrees.add((*projection)->to_source({x, y}));
    }
    return degrees;
}

struct Inputs {
    std::vector<std::pair<data::CityLayer, Input>> layers;  // plots first
    data::ColumnMap map;
};

/// The output replaces a file of its name: never one that was read, nor what is no file.
std::optional<geo::Problem> replaces_what_it_must_not(const ScreenJob& job) {
    namespace fs = std::filesystem;
    std::error_code none;
    const auto refuse = [&](const std::string& what) {
        return geo::problem("output-not-writable",
                            {job.output + " adalah masukan pemeriksaan ini (" + what + "); pilih nama lain.",
                             job.output + " is an input of this screening (" + what + "); choose another name."})
            .in_file(job.output);
    };
    for (const auto& source : {job.plots, job.buildings}) {
        const auto file = data::LayerSource::parse(source).file;
        if (!file.empty() && fs::equivalent(file, job.output, none)) return refuse(file);
    }
    const auto output = fs::weakly_canonical(job.output, none);
    if (fs::exists(output, none) &&
        !fs::is_regular_file(output, none)) {  // it would be replaced: a folder, a device, a pipe
        return geo::problem("output-not-writable", {job.output + " bukan berkas biasa; pilih nama lain.",
                                                    job.output + " is no regular file; choose another name."})
            .in_file(job.output);
    }
    for (const auto& plan : job.plans) {
        const auto folder = fs::weakly_canonical(plan, none);
        const auto common = std::mismatch(folder.begin(), folder.end(), output.begin(), output.end());
        if (fs::exists(output, none) && common.first == folder.end()) return refuse(plan);
    }
    return std::nullopt;
}

geo::Result<Inputs> read_inputs(const ScreenJob& job) {
    if (auto problem = replaces_what_it_must_not(job)) return *problem;
    Inputs inputs;
    for (const auto& [kind, source] :
         {std::pair{data::CityLayer::plots, job.plots}, {data::CityLayer::buildings, job.buildings}}) {
        if (source.empty()) continue;
        auto input = read(source, job.crs);
        if (!input) return input.error();
        inputs.layers.emplace_back(kind, std::move(*input));
    }
    auto map = data::ColumnMap::of(job.map);
    if (!map) return map.error();
    inputs.map = std::move(*map);
    std::vector<const data::RawLayer*> layers;
    for (const auto& [kind, input] : inputs.layers) layers.push_back(&input.layer);
    if (auto problem = inputs.map.unmatched(layers)) return *problem;
    return inputs;
}

geo::Result<data::LoadedLaw> law_for(const ScreenJob& job, const Inputs& inputs) {
    geo::BoxIn<geo::Source> place;
    for (const auto& [kind, input] : inputs.layers) {
        const auto box = lon_lat(input);
        if (!box) return box.error();
        if (!box->empty()) place.add(*box);
    }
    return data::load_law(job.plans, place);
}

geo::Result<data::City> city_of(const Inputs& inputs, const ScreenJob& job, geo::Epsg working) {
    data::City city;
    for (const auto& [kind, input] : inputs.layers) {
        const auto projection = data::projection(input.crs, working);
        if (!projection) return projection.error();
        const auto done = data::take_in_layer(city, input.layer, kind, inputs.map, **projection, job.repair);
        if (!done) return done.error();
    }
    return city;
}

void write_run(data::ScreenGpkg& out, const ScreenJob& job, const ScreenFigures& figures, const rules::Law& law,
               rules::Date date) {
    out.add_run("engine", "sipejuang " SIPEJUANG_VERSION);
    out.add_run("date", date.text());
    for (const auto* plan : law.on(date)) {
        const auto& id = plan->identity();
        out.add_run("plan", id.id + " " + id.version + " (" + rules::text_of(id.status) + ") " + id.instrument +
                                " sha256 " + id.sha256);
    }
    out.add_run("plots", job.plots);
    out.add_run("buildings", job.buildings);
    for (const auto& code : figures.not_asked) out.add_run("not_asked", code);
    for (const auto& repair : figures.repairs) out.add_run("repaired", repair);
    for (const auto& [outcome, count] : figures.outcomes) out.add_run("outcome " + outcome, std::to_string(count));
    out.add_run("problems", std::to_string(figures.problems));
}

ScreenFigures figures_of(const data::City& city, const ScreenJob& job, const data::ScreenOptions& options,
                         const std::vector<const rules::Plan*>& in_force) {
    ScreenFigures figures;
    figures.output = job.output;
    figures.plots = city.plots.size();
    figures.buildings = city.buildings.size();
    figures.problems = city.bad.size();
    for (const auto rule : data::not_asked(city, options).rules) {
        const bool regulated = std::any_of(in_force.begin(), in_force.end(),
                                           [&](const rules::Plan* plan) { return plan->regulates(rule); });
        if (regulated || rule == rules::Rule::land_use) figures.not_asked.push_back(rules::code_of(rule));
    }
    for (const auto& repair : city.repairs)
        figures.repairs.push_back(repair.layer + " " + repair.id + ": " + repair.reason);
    return figures;
}

/// In the words for people; what is no outcome of a verdict stays as it is.
geo::Bilingual words_of(const std::string& outcome) {
    using rules::VerdictOutcome;
    for (const auto known : {VerdictOutcome::conforming, VerdictOutcome::conditional, VerdictOutcome::nonconforming,
                             VerdictOutcome::undetermined}) {
        if (rules::text_of(known) == outcome) return rules::words_of(known);
    }
    return {outcome, outcome};
}

}  // namespace

geo::Result<ScreenFigures> run(const ScreenJob& job, const data::TellProgress& tell) {
    const auto start = Clock::now();
    const auto inputs = read_inputs(job);
    if (!inputs) return inputs.error();
    const auto law = law_for(job, *inputs);
    if (!law) return law.error();
    const auto city = city_of(*inputs, job, law->working_crs);
    if (!city) return city.error();
    const auto given = rules::Date::parse(job.date);
    const auto date = given ? *given
                            : data::date_at(std::chrono::system_clock::now(),
                                            law->law.plans().front()->identity().time_zone);
    if (!given) std::cerr << "sipejuang: --date " << date.text() << " (hari ini / today)\n";
    if (law->law.on(date).empty()) {
        return geo::problem("no-plan-in-force", {"Tidak ada rencana yang berlaku pada tanggal " + date.text() + ".",
                                                 "No plan is in force on " + date.text() + "."});
    }
    const auto output_crs = inputs->layers.front().second.crs;
    const auto to_output = data::projection(output_crs, law->working_crs);
    if (!to_output) return to_output.error();
    data::ScreenOptions options = job.options;
    options.has_plots = !job.plots.empty();
    options.has_buildings = !job.buildings.empty();
    ScreenFigures figures = figures_of(*city, job, options, law->law.on(date));
    figures.seconds_read = since(start);

    auto out = data::ScreenGpkg::create(job.output, output_crs, *to_output);
    if (!out) return out.error();
    for (const auto& bad : city->bad) out->add(bad);
    std::map<std::string, int> outcomes;
    const auto judge_start = Clock::now();
    const bool finished = data::screen(
        *city, law->law, date, options,
        [&](data::LandRows&& rows) {
            const auto write_start = Clock::now();
            ++outcomes[rows.summary.outcome];
            figures.problems += rows.problems.size();
            if (rows.problems.empty()) ++figures.judged;
            out->add(rows);
            figures.seconds_write += since(write_start);
        },
        tell);
    if (!finished)
        return geo::problem("cancelled", {"Pemeriksaan dihentikan; tidak ada hasil yang ditulis.",
                                          "The screening was stopped; no output was written."});
    figures.seconds_judge = since(judge_start) - figures.seconds_write;
    figures.outcomes.assign(outcomes.begin(), outcomes.end());
    const auto finish_start = Clock::now();
    write_run(*out, job, figures, law->law, date);
    const auto done = out->finish();
    if (!done) return done.error();
    figures.seconds_write += since(finish_start);
    if (figures.judged == 0) {
        report(figures, job.language);
        return geo::problem(
            "nothing-judged",
            {"Tidak satu pun fitur dapat dinilai; sebabnya ada di lapisan problems dari " + job.output + ".",
             "Not one feature could be judged; why is in the layer problems of " + job.output + "."});
    }
    return figures;
}

void report(const ScreenFigures& f, const std::string& language) {
    const bool english = language == "en";
    const auto say = [&](const std::string& id, const std::string& en) {
        std::cerr << "sipejuang: " << (english ? en : id) << '\n';
    };
    const auto n = [](std::size_t v) { return std::to_string(v); };
    say(n(f.plots) + " bidang dan " + n(f.buildings) + " bangunan diperiksa, " + n(f.problems) + " fitur bermasalah.",
        n(f.plots) + " plots and " + n(f.buildings) + " buildings screened, " + n(f.problems) +
            " features with problems.");
    for (const auto& [outcome, count] : f.outcomes) {
        const auto words = words_of(outcome);
        say("  " + words.id + ": " + std::to_string(count), "  " + words.en + ": " + std::to_string(count));
    }
    if (!f.not_asked.empty()) {
        std::string list;
        for (const auto& code : f.not_asked) list += " " + code;
        say("hasil itu sebagian saja; yang diatur tetapi tidak ditanyakan, karena tidak ada masukannya:" + list,
            "this is a part of the answer; regulated, but not asked for want of input:" + list);
    }
    std::ostringstream times;
    times << std::fixed << std::setprecision(2) << f.seconds_read << " s, " << f.seconds_judge << " s, "
          << f.seconds_write << " s";
    say("baca, nilai, tulis: " + times.str() + " -> " + f.output,
        "read, judged, wrote: " + times.str() + " -> " + f.output);
}

}  // namespace sipejuang::cli
