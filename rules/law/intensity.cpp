// SPDX-License-Identifier: Apache-2.0
#include "rules/law/intensity.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace sipejuang::rules {

namespace {

using Specificity = std::array<bool, 7>;

bool key_matches(const IntensityRow& row, const Zone& zone) {
    const auto fits = [](const std::string& key, const std::string& value) { return key.empty() || key == value; };
    return fits(row.polygon, zone.polygon) && fits(row.block, zone.block) && fits(row.swp, zone.swp) &&
           fits(row.subzone, zone.subzone);
}

bool condition_holds(const IntensityRow& row, const std::string& road_class, double plot_area, double floors) {
    const bool road = row.road_classes.empty() ||
                      std::find(row.road_classes.begin(), row.road_classes.end(), road_class) != row.road_classes.end();
    return road && row.plot_area.holds(plot_area) && row.floors.holds(floors);
}

/// "The most specific key wins (polygon id, block, SWP, sub-zone), then the conditions."
Specificity specificity(const IntensityRow& row) {
    return {!row.polygon.empty(),      !row.block.empty(),      !row.swp.empty(),    !row.subzone.empty(),
            !row.road_classes.empty(), !row.plot_area.always(), !row.floors.always()};
}

/// One value inside every interval that the bands of the rows cut out, so that each way to match is tried once.
std::vector<double> representatives(const std::vector<const IntensityRow*>& rows, Band IntensityRow::*band) {
    std::set<double> edges;
    for (const auto* row : rows) {
        if ((row->*band).from) edges.insert(*(row->*band).from);
        if ((row->*band).to) edges.insert(*(row->*band).to);
    }
    if (edges.empty()) return {0.0};
    std::vector<double> values;
    double below = 0.0;  // areas and floors are never negative
    for (const double edge : edges) {
        values.push_back((below + edge) /
                         2.0);  // bands may be open or closed at an edge, so edges are tried themselves
        values.push_back(edge);
        below = edge;
    }
    values.push_back(below + 1.0);
    return values;
}

std::vector<std::string> class_representatives(const std::vector<const IntensityRow*>& rows) {
    std::set<std::string> classes;
    for (const auto* row : rows) {
        classes.insert(row->road_classes.begin(), row->road_classes.end());
        // A row for any class could match a class that the table does not name.
        if (row->road_classes.empty()) classes.insert("");
    }
    if (classes.empty()) return {""};
    return {classes.begin(), classes.end()};
}

RowWorld most_specific(const std::vector<const IntensityRow*>& matching) {
    RowWorld world;
    if (matching.empty()) return world;
    Specificity best{};
    for (const auto* row : matching) best = std::max(best, specificity(*row));
    std::set<std::string> alternatives;
    for (const auto* row : matching) {
        if (specificity(*row) != best) continue;
        if (!alternatives.insert(row->alternative).second) world.contradiction = true;
        world.rows.push_back(row);
    }
    if (world.rows.size() > 1 && alternatives.contains("")) world.contradiction = true;
    return world;
}

}  // namespace

IntensityTable::IntensityTable(std::vector<IntensityRow> rows) : rows_{std::move(rows)} {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        auto& own = by_measure_[rows_[i].measure];
        own.all.push_back(i);
        own.by_subzone[rows_[i].subzone].push_back(i);
        own.finer = own.finer || !rows_[i].polygon.empty() || !rows_[i].block.empty() || !rows_[i].swp.empty();
    }
}

const IntensityTable::OfMeasure& IntensityTable::of(Rule measure) const {
    static const OfMeasure none;
    const auto it = by_measure_.find(measure);
    return it == by_measure_.end() ? none : it->second;
}

const std::vector<std::size_t>& IntensityTable::OfMeasure::in(const std::string& subzone) const {
    static const std::vector<std::size_t> none;
    const auto it = by_subzone.find(subzone);
    return it == by_subzone.end() ? none : it->second;
}

const std::vector<std::size_t>& IntensityTable::rows_of(Rule measure) const { return of(measure).all; }

IntensityTable::Grain IntensityTable::grain(Rule measure, const std::string& subzone) const {
    const auto& own = of(measure);
    Grain finest = Grain::subzone;
    if (!own.finer) return finest;
    for (const auto* rows : {&own.in(subzone), &own.in({})}) {
        for (const auto i : *rows) {
            const auto& row = rows_[i];
            if (!row.polygon.empty()) return Grain::polygon;
            if (!row.block.empty()) finest = Grain::block;
            if (!row.swp.empty() && finest == Grain::subzone) finest = Grain::swp;
        }
    }
    return finest;
}

std::vector<const IntensityRow*> IntensityTable::keyed(Rule measure, const Zone& zone,
                                                       const std::function<bool(const IntensityRow&)>& applies) const {
    const auto& own = of(measure);
    std::vector<const IntensityRow*> keyed;
    const auto take = [&](const std::vector<std::size_t>& rows) {
        for (const auto i : rows) {
            if (key_matches(rows_[i], zone) && applies(rows_[i])) keyed.push_back(&rows_[i]);
        }
    };
    take(own.in(zone.subzone));
    if (!zone.subzone.empty()) take(own.in({}));
    return keyed;
}

std::vector<RowWorld> IntensityTable::choose(Rule measure, const Zone& zone, const RowFacts& facts,
                                             const std::function<bool(const IntensityRow&)>& applies) const {
    const auto rows = keyed(measure, zone, applies);
    const auto classes = facts.road_class ? std::vector<std::string>{*facts.road_class} : class_representatives(rows);
    const auto areas = facts.plot_area ? std::vector<double>{*facts.plot_area}
                                       : representatives(rows, &IntensityRow::plot_area);
    const auto floors = facts.floors ? std::vector<double>{*facts.floors}
                                     : representatives(rows, &IntensityRow::floors);
    std::vector<RowWorld> worlds;
    for (const auto& road_class : classes) {
        for (const double area : areas) {
            for (const double floor_count : floors) {
                std::vector<const IntensityRow*> matching;
                for (const auto* row : rows) {
                    if (condition_holds(*row, road_class, area, floor_count)) matching.push_back(row);
                }
                // Where some class is named, one that no row names is possible only if a row is there for it.
                if (!facts.road_class && classes.size() > 1 && road_class.empty() && matching.empty()) continue;
                RowWorld world = most_specific(matching);
                const auto same = [&](const RowWorld& w) { return w.rows == world.rows; };
                if (std::none_of(worlds.begin(), worlds.end(), same)) worlds.push_back(std::move(world));
            }
        }
    }
    return worlds;
}

}  // namespace sipejuang::rules
