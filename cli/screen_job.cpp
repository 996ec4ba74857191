// SPDX-License-Identifier: Apache-2.0
#include "cli/screen_job.hpp"

#include "data/import/civil_date.hpp"
#include "data/import/plan_package.hpp"
#include "data/import/vector_file.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace sipejuang::cli {

namespace {

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

/// Reads the layers and holds the column map against them.
geo::Result<data::ScreenOrder> read_order(const ScreenJob& job) {
    if (auto problem = replaces_what_it_must_not(job)) return *problem;
    data::ScreenOrder order;
    const auto crs = job.crs == 0 ? std::nullopt : std::optional{geo::Epsg{job.crs}};
    for (const auto& [kind, source] :
         {std::pair{data::CityLayer::plots, job.plots}, {data::CityLayer::buildings, job.buildings}}) {
        if (source.empty()) continue;
        auto layer = data::read_screen_layer(kind, source, crs);
        if (!layer) return std::move(layer).error();
        order.layers.push_back(std::move(*layer));
    }
    auto map = data::ColumnMap::of(job.map);
    if (!map) return map.error();
    order.map = std::move(*map);
    std::vector<const data::RawLayer*> layers;
    for (const auto& own : order.layers) layers.push_back(&own.layer);
    if (auto problem = order.map.unmatched(layers)) return *problem;
    order.repair = job.repair;
    order.options = job.options;
    order.engine = "sipejuang " SIPEJUANG_VERSION;
    order.output = job.output;
    order.output_crs = order.layers.front().crs;
    return order;
}

geo::Result<data::LoadedLaw> law_for(const ScreenJob& job, const data::ScreenOrder& order) {
    geo::BoxIn<geo::Source> place;
    for (const auto& layer : order.layers) {
        const auto box = data::lon_lat_of(layer);
        if (!box) return box.error();
        if (!box->empty()) place.add(*box);
    }
    return data::load_law(job.plans, place);
}

rules::Date date_of(const ScreenJob& job, const rules::Law& law) {
    if (const auto given = rules::Date::parse(job.date)) return *given;
    const auto today = data::date_at(std::chrono::system_clock::now(), law.plans().front()->identity().time_zone);
    std::cerr << "sipejuang: --date " << today.text() << " (hari ini / today)\n";
    return today;
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

geo::Result<ScreenReport> run(const ScreenJob& job, const data::TellProgress& tell) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    auto order = read_order(job);
    if (!order) return order.error();
    const auto law = law_for(job, *order);
    if (!law) return law.error();
    order->date = date_of(job, law->law);
    const double seconds_read = std::chrono::duration<double>(Clock::now() - start).count();
    auto figures = data::run_screen(*order, law->law, law->working_crs, tell);
    if (!figures) return figures.error();
    ScreenReport told{std::move(*figures), seconds_read, job.output};
    if (told.figures.judged > 0) return told;
    report(told, job.language);
    return geo::problem(
        "nothing-judged",
        {"Tidak satu pun fitur dapat dinilai; sebabnya ada di lapisan problems dari " + job.output + ".",
         "Not one feature could be judged; why is in the layer problems of " + job.output + "."});
}

void report(const ScreenReport& told, const std::string& language) {
    const auto& f = told.figures;
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
    times << std::fixed << std::setprecision(2) << told.seconds_read << " s, " << f.seconds_judge << " s, "
          << f.seconds_write << " s";
    say("baca, nilai, tulis: " + times.str() + " -> " + told.output,
        "read, judged, wrote: " + times.str() + " -> " + told.output);
}

}  // namespace sipejuang::cli
