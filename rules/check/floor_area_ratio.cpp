// SPDX-License-Identifier: Apache-2.0
// klb and klb_min, koefisien lantai bangunan: "floor area / denominator. floor_area_m2 = all floors above ground; parking and
// technical areas are subtracted if the policy says so; needed and absent: undetermined" - by bounds, floor area from 0 with no
// upper end. "klb per part needs floor areas per part, or the plan allows sharing by footprint." (semantics 2, 3)
#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/denominator.hpp"
#include "rules/check/plot_measure.hpp"
#include "rules/check/rule_list.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::rules {

namespace {

/// Takes an area that does not count away from the floor area; unknown, it could be nothing or all of it.
void subtract(Range& floor, const std::optional<geo::SquareMetres>& area, const char* name, const std::string& id,
              std::vector<std::string>& missing) {
    if (area) {
        floor = {std::max(0.0, floor.low - area->value()), std::max(0.0, floor.high - area->value())};
        return;
    }
    floor.low = 0;
    missing.push_back(std::string{name} + ": " + id);
}

Range floor_area(const Footprint& building, const Policies& policies, std::vector<std::string>& missing) {
    Range floor{0, Range::open};
    if (building.floor_area) {
        floor = Range::exactly(building.floor_area->value());
    } else {
        missing.push_back("floor_area_m2: " + building.id);
    }
    if (policies.klb_parking == FloorAreaKind::subtract) {
        subtract(floor, building.parking_area, "parking_area_m2", building.id, missing);
    }
    if (policies.klb_technical == FloorAreaKind::subtract) {
        subtract(floor, building.technical_area, "technical_area_m2", building.id, missing);
    }
    return floor;
}

/// The floor area of a building in one part of the plot.
Range in_part(Range floor, const Footprint& building, const ZonePart& part, const Policies& policies,
              std::vector<std::string>& missing) {
    const double whole = geo::area(building.shape).value();
    const double inside = geo::shared_area(building.shape, part.shape).value();
    if (whole - inside <= 0.01) return floor;
    if (inside <= 0.01) return Range::exactly(0);
    if (policies.klb_per_part_by_footprint) return {floor.low * inside / whole, floor.high * inside / whole};
    missing.push_back("floor area per part: " + building.id);
    return {0, floor.high};
}

Measured measure(const Case& c, const Ground& ground, const ZonePart* part, Rule rule) {
    const auto& policies = ground.plan->content().policies;
    const auto land = land_that_counts(c, ground, part);
    Measured measured;
    measured.missing = land.missing;
    Range total = Range::exactly(0);
    for (const auto& building : c.proposal.buildings) {
        Range floor = floor_area(building, policies, measured.missing);
        if (part != nullptr) floor = in_part(floor, building, *part, policies, measured.missing);
        total = {total.low + floor.low, total.high + floor.high};
    }
    measured.range = quotient(total, land.area);
    measured.trace = quotient_trace(area_text(total), land.text, rule, measured.range);
    measured.per_unit = land.area.high;
    return measured;
}

}  // namespace

std::vector<Finding> judge_klb(const Case& c) {
    return judge_plot_measure(c, Rule::klb, [](const Case& own, const Ground& ground, const ZonePart* part) {
        return measure(own, ground, part, Rule::klb);
    });
}

std::vector<Finding> judge_klb_min(const Case& c) {
    return judge_plot_measure(c, Rule::klb_min, [](const Case& own, const Ground& ground, const ZonePart* part) {
        return measure(own, ground, part, Rule::klb_min);
    });
}

}  // namespace sipejuang::rules
