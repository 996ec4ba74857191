// SPDX-License-Identifier: Apache-2.0
#include "data/screen/screening.hpp"

#include "data/screen/land_rows.hpp"
#include "geo/polygon_layer.hpp"
#include "rules/proposal/assignment.hpp"

#include <algorithm>
#include <mutex>
#include <thread>

namespace sipejuang::data {

namespace {

/// How many pieces of land are judged before their rows are handed on: enough to keep threads busy, few enough to stay small.
constexpr std::size_t batch_size = 1'000;

void add_all(std::vector<std::string>& to, const std::vector<std::string>& from) {
    for (const auto& item : from) {
        if (std::find(to.begin(), to.end(), item) == to.end()) to.push_back(item);
    }
}

/// Which buildings stand on which plot; those on none come after all plots.
struct Grouping {
    std::vector<std::vector<std::uint32_t>> on_plot;
    std::vector<std::string> notes;  // per plot
    std::vector<std::uint32_t> on_none;
    std::vector<std::vector<std::string>> unread;  // per plot: buildings that were set aside
};

/// Said on each of the plots under it.
void note_belonging(std::vector<std::string>& notes, const City& city, std::uint32_t building,
                    const rules::Belonging& own) {
    std::string text = city.buildings[building].footprint.id + (own.tie ? " lies equally over" : " lies over");
    for (const auto plot : own.over) text += " " + city.plots[plot].plot.id;
    if (own.plot) text += ", counted on " + city.plots[*own.plot].plot.id;
    for (const auto plot : own.over) notes[plot] += (notes[plot].empty() ? "" : "; ") + text;
}

/// A building that was set aside stands on every plot that its place shares more with than the tolerance.
void note_unread(Grouping& groups, const City& city, const geo::PolygonLayer& plots, geo::SquareMetres tolerance) {
    for (const auto& lost : city.lost) {
        for (const auto& share : plots.under(lost.place)) {
            if (share.area <= tolerance) continue;
            groups.unread[share.region].push_back(lost.id);
            auto& note = groups.notes[share.region];
            note += (note.empty() ? "" : "; ") + lost.id + " was set aside (see problems)";
        }
    }
}

Grouping group(const City& city) {
    std::vector<geo::MultiPolygon> shapes;
    for (const auto& plot : city.plots) shapes.push_back(plot.plot.shape);
    const geo::PolygonLayer plots{std::move(shapes)};
    constexpr auto tolerance = geo::SquareMetres::of(0.01);
    Grouping groups;
    groups.on_plot.resize(city.plots.size());
    groups.notes.resize(city.plots.size());
    groups.unread.resize(city.plots.size());
    note_unread(groups, city, plots, tolerance);
    for (std::uint32_t i = 0; i < city.buildings.size(); ++i) {
        const auto own = rules::belonging(city.buildings[i].footprint.shape, plots, tolerance);
        if (!own.plot) {
            groups.on_none.push_back(i);
            continue;
        }
        groups.on_plot[*own.plot].push_back(i);
        note_belonging(groups.notes, city, i, own);
    }
    return groups;
}

/// Activities: those of the plot; else those of its buildings; else the one given for the run.
void set_activities(LandCase& land, const std::vector<std::string>& activities, const std::vector<std::string>& kbli,
                    const ScreenOptions& options) {
    add_all(land.proposal.activities, activities);
    add_all(land.proposal.kbli, kbli);
    if (land.proposal.activities.empty() && land.proposal.kbli.empty() && !options.activity.empty()) {
        land.proposal.activities.push_back(options.activity);
    }
}

LandCase land_case(const City& city, const Grouping& groups, std::size_t index, const ScreenOptions& options) {
    LandCase land;
    std::vector<std::string> activities, kbli;
    if (index >= city.plots.size()) {
        const auto& building = city.buildings[groups.on_none[index - city.plots.size()]];
        land.proposal.buildings.push_back(building.footprint);
        if (options.has_plots) land.note = "on no plot";
        land.kelurahan = building.kelurahan;
        set_activities(land, building.activities, building.kbli, options);
        return land;
    }
    const auto& plot = city.plots[index];
    land.proposal.plot = plot.plot;
    land.note = groups.notes[index];
    land.kelurahan = plot.kelurahan;
    land.proposal.unread = groups.unread[index];
    activities = plot.activities;
    kbli = plot.kbli;
    for (const auto i : groups.on_plot[index]) {
        land.proposal.buildings.push_back(city.buildings[i].footprint);
        auto& id = land.proposal.buildings.back().id;
        if (id == plot.plot.id) {  // findings are told apart by the id of their subject
            id += "#building";
            land.note += (land.note.empty() ? "" : "; ") + id + " is the building " + plot.plot.id;
        }
        if (!plot.activities.empty() || !plot.kbli.empty()) continue;
        add_all(activities, city.buildings[i].activities);
        add_all(kbli, city.buildings[i].kbli);
    }
    set_activities(land, activities, kbli, options);
    return land;
}

/// Runs `work(i)` for every i below `count` on the given number of threads. What one of them throws (there is no memory left) ends all, and is thrown here.
void in_parallel(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    std::exception_ptr thrown;
    std::mutex first;
    const auto worker = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++) work(i);
        } catch (...) {
            const std::lock_guard guard{first};
            if (!thrown) thrown = std::current_exception();
            next = count;
        }
    };
    std::vector<std::thread> pool;
    for (unsigned t = 1; t < threads; ++t) pool.emplace_back(worker);
    worker();
    for (auto& thread : pool) thread.join();
    if (thrown) std::rethrow_exception(thrown);
}

}  // namespace

rules::NotAsked not_asked(const City& city, const ScreenOptions& options) {
    using rules::Rule;
    rules::NotAsked none;
    const auto without = [&](const char* property) { return !city.has.contains(property); };
    if (options.activity.empty() && without("activity") && without("kbli")) none.rules.insert(Rule::land_use);
    if (!options.has_plots) {
        none.rules.insert({Rule::min_plot_area, Rule::kdb, Rule::klb, Rule::klb_min, Rule::kdh, Rule::ktb, Rule::gsb,
                           Rule::jbs, Rule::jbb, Rule::building_distance, Rule::footprint_in_plot,
                           Rule::footprint_overlap});
    }
    if (!options.has_buildings) {
        for (const auto& facts : rules::rule_table()) {
            if (facts.needs_building) none.rules.insert(facts.rule);
        }
        none.rules.insert({Rule::footprint_in_plot, Rule::footprint_overlap});
    }
    if (without("green_area_m2")) none.rules.insert(Rule::kdh);
    if (without("floors")) none.rules.insert(Rule::floors);
    if (without("height_m")) none.rules.insert(Rule::height);
    if (without("floor_area_m2")) none.rules.insert({Rule::klb, Rule::klb_min});
    if (without("basement_area_m2")) none.rules.insert(Rule::ktb);
    return none;
}

bool screen(const City& city, const rules::Law& law, rules::Date on, const ScreenOptions& options, const TakeRows& take,
            const TellProgress& tell) {
    const auto groups = group(city);
    const auto unasked = not_asked(city, options);
    const std::size_t total = city.plots.size() + groups.on_none.size();
    for (std::size_t begin = 0; begin < total; begin += batch_size) {
        const std::size_t count = std::min(batch_size, total - begin);
        std::vector<LandRows> rows(count);
        in_parallel(count, options.threads, [&](std::size_t i) {
            rows[i] = rows_of(land_case(city, groups, begin + i, options), law, on, unasked, options);
        });
        for (auto& row : rows) take(std::move(row));
        if (!tell(begin + count, total)) return false;
    }
    return true;
}

}  // namespace sipejuang::data
