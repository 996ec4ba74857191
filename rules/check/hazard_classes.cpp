// SPDX-License-Identifier: Apache-2.0
#include "rules/check/hazard_classes.hpp"

#include "rules/check/provision_gap.hpp"
#include "rules/check/raster_values.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sipejuang::rules {

namespace {

std::string gap_of(const Plan& plan, const HazardRow& row) {
    if (row.unreadable) return "a readable row at " + row.origin;
    return provision_gap(plan, row.provision, row.origin);
}

/// Two rows may call their classes alike, or like ours; each stays a class of its own, so that a ban is never told as a condition.
std::string name_of(const Plan& plan, const HazardRow& row) {
    const auto& rows = plan.content().hazards;
    const bool taken = row.name == "NODATA" || row.name == "outside" ||
                       std::any_of(rows.begin(), rows.end(), [&](const HazardRow& other) {
                           return &other != &row && other.kind == row.kind && other.name == row.name;
                       });
    return taken ? row.name + " (" + row.origin + ")" : row.name;
}

/// The one row about a value; where there is none, or two, the value stands for itself and says what is missing.
HazardClass class_of(const Plan& plan, const std::string& kind, float value, Date on) {
    HazardClass found;
    found.name = "value " + decimal(value);
    for (const auto& row : plan.content().hazards) {
        if (row.kind != kind || !plan.content().provisions.rows_apply(row.provision, on)) continue;
        if (!row.unreadable && !row.values.holds(value)) continue;
        if (found.row != nullptr)
            found.missing = "one row instead of contradicting rows " + found.row->origin + " | " + row.origin;
        else
            found.missing = gap_of(plan, row);
        found.row = &row;
    }
    if (found.row == nullptr) found.missing = "row for hazard:" + kind + " value " + decimal(value);
    if (found.missing.empty())
        found.name = found.row->name.empty() ? found.name : name_of(plan, *found.row);
    else
        found.row = nullptr;
    return found;
}

}  // namespace

std::optional<std::vector<HazardClass>> hazard_classes(const Plan& plan, const std::string& kind,
                                                       const geo::MultiPolygon& subject, geo::SquareMetres area,
                                                       Date on) {
    const auto& raster = plan.content().hazard_rasters.at(kind);
    const auto values = raster_values(raster.raster, raster.transformation.get(), subject, area);
    if (!values) return std::nullopt;
    std::map<std::string, HazardClass> by_name;
    const auto add = [&](HazardClass found, geo::SquareMetres share) {
        auto& own = by_name.try_emplace(found.name, found).first->second;
        own.area += share;
    };
    for (const auto& [value, share] : values->by_value) add(class_of(plan, kind, value, on), share);
    const std::string layer = "hazard_" + kind;
    if (values->nodata.value() > 0)
        add({"NODATA", {}, nullptr, raster.nodata_is_none, raster.nodata_is_none ? "" : "value of " + layer + " here"},
            values->nodata);
    // What the raster's own edge leaves out by a rounding is no ground.
    if (values->outside > area * 1e-9) add({"outside", {}, nullptr, false, layer + " here"}, values->outside);
    std::vector<HazardClass> classes;
    classes.reserve(by_name.size());
    for (auto& [name, found] : by_name) classes.push_back(std::move(found));
    return classes;
}

}  // namespace sipejuang::rules
