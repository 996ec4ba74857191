// SPDX-License-Identifier: Apache-2.0
#include "data/screen/screen_run.hpp"

#include "data/export/screen_gpkg.hpp"
#include "data/import/projection.hpp"
#include "data/import/vector_file.hpp"

#include <algorithm>
#include <chrono>
#include <map>

namespace sipejuang::data {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

geo::Result<City> city_of(const ScreenOrder& order, geo::Epsg working) {
    City city;
    for (const auto& [kind, layer, crs, source] : order.layers) {
        const auto transformation = projection(crs, working);
        if (!transformation) return transformation.error();
        const auto done = take_in_layer(city, layer, kind, order.map, **transformation, order.repair);
        if (!done) return done.error();
    }
    return city;
}

ScreenOptions options_of(const ScreenOrder& order) {
    ScreenOptions options = order.options;
    for (const auto& layer : order.layers)
        (layer.kind == CityLayer::plots ? options.has_plots : options.has_buildings) = true;
    return options;
}

ScreenFigures figures_of(const City& city, const ScreenOptions& options,
                         const std::vector<const rules::Plan*>& in_force) {
    ScreenFigures figures;
    figures.plots = city.plots.size();
    figures.buildings = city.buildings.size();
    figures.problems = city.bad.size();
    for (const auto rule : not_asked(city, options).rules) {
        const bool regulated = std::any_of(in_force.begin(), in_force.end(),
                                           [&](const rules::Plan* plan) { return plan->regulates(rule); });
        if (regulated || rule == rules::Rule::land_use) figures.not_asked.push_back(rules::code_of(rule));
    }
    for (const auto& repair : city.repairs)
        figures.repairs.push_back(repair.layer + " " + repair.id + ": " + repair.reason);
    return figures;
}

std::string source_of(const ScreenOrder& order, CityLayer kind) {
    for (const auto& layer : order.layers) {
        if (layer.kind == kind) return layer.source;
    }
    return {};
}

void write_run(ScreenGpkg& out, const ScreenOrder& order, const ScreenFigures& figures, const rules::Law& law) {
    out.add_run("engine", order.engine);
    out.add_run("date", order.date.text());
    for (const auto* plan : law.on(order.date)) {
        const auto& id = plan->identity();
        out.add_run("plan", id.id + " " + id.version + " (" + rules::text_of(id.status) + ") " + id.instrument +
                                " sha256 " + id.sha256);
    }
    out.add_run("plots", source_of(order, CityLayer::plots));
    out.add_run("buildings", source_of(order, CityLayer::buildings));
    for (const auto& code : figures.not_asked) out.add_run("not_asked", code);
    for (const auto& repair : figures.repairs) out.add_run("repaired", repair);
    for (const auto& [outcome, count] : figures.outcomes) out.add_run("outcome " + outcome, std::to_string(count));
    out.add_run("problems", std::to_string(figures.problems));
}

}  // namespace

geo::Result<ScreenFigures> run_screen(const ScreenOrder& order, const rules::Law& law, geo::Epsg working,
                                      const TellProgress& tell) {
    const auto in_force = law.on(order.date);
    if (in_force.empty()) {
        return geo::problem("no-plan-in-force",
                            {"Tidak ada rencana yang berlaku pada tanggal " + order.date.text() + ".",
                             "No plan is in force on " + order.date.text() + "."});
    }
    const auto city = city_of(order, working);
    if (!city) return city.error();
    const auto to_output = projection(order.output_crs, working);
    if (!to_output) return to_output.error();
    const auto options = options_of(order);
    ScreenFigures figures = figures_of(*city, options, in_force);
    auto out = ScreenGpkg::create(order.output, order.output_crs, *to_output);
    if (!out) return out.error();
    for (const auto& bad : city->bad) out->add(bad);
    std::map<std::string, int> outcomes;
    const auto judge_start = Clock::now();
    const auto take = [&](LandRows&& rows) {
        const auto write_start = Clock::now();
        ++outcomes[rows.summary.outcome];
        figures.problems += rows.problems.size();
        if (rows.problems.empty()) ++figures.judged;
        out->add(rows);
        figures.seconds_write += since(write_start);
    };
    if (!screen(*city, law, order.date, options, take, tell)) {
        return geo::problem("cancelled", {"Pemeriksaan dihentikan; tidak ada hasil yang ditulis.",
                                          "The screening was stopped; no output was written."});
    }
    figures.seconds_judge = since(judge_start) - figures.seconds_write;
    figures.outcomes.assign(outcomes.begin(), outcomes.end());
    const auto finish_start = Clock::now();
    write_run(*out, order, figures, law);
    const auto done = out->finish();
    if (!done) return done.error();
    figures.seconds_write += since(finish_start);
    return figures;
}

}  // namespace sipejuang::data
