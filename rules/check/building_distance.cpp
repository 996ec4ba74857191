// SPDX-License-Identifier: Apache-2.0
// building_distance, jarak bebas antarbangunan: "between buildings of the plot, and to neighbours where a building layer is
// given" (semantics 3). Neighbours are buildings of the plan's layer that lie mostly outside the plot.
#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/building_measure.hpp"
#include "rules/check/clearance.hpp"
#include "rules/check/overlay_limit.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace sipejuang::rules {

namespace {

struct Other {
    std::string id;
    const geo::MultiPolygon& shape;
    bool existing;
};

Finding judge_pair(const Case& c, const Ground& ground, const Footprint& building, const Other& other,
                   const ZoneLimit& limit) {
    Finding finding = finding_for(c, *ground.plan, Rule::building_distance, building.id);
    finding.object = other.id;
    mark_existing(finding, building, *ground.plan);
    // A pair is existing only if both are: a new house beside an old one is the new house's business.
    if (!other.existing) {
        finding.existing = false;
        finding.folds = true;
    }
    if (geo::shared_area(building.shape, other.shape) > ground.plan->content().tolerances.area) {
        // "A podium and its tower overlap lawfully": they are one building, and footprint_overlap asks about it.
        finding.zone = limit.zone;
        finding.provision = limit.provision;
        judge_not_affected(
            finding,
            {"Tapak bangunan " + building.id + " dan " + other.id + " bertumpuk; jarak antarbangunan tidak diukur.",
             "Footprints " + building.id + " and " + other.id + " overlap; no distance between them is measured."});
        return finding;
    }
    const auto nearest = geo::nearest(building.shape, other.shape);
    judge(finding,
          {Range::exactly(nearest.distance.value()),
           text_of(nearest.distance) + " from " + building.id + " to " + other.id,
           {},
           1.0},
          limit, *ground.plan);
    if (finding.outcome == Outcome::violates) finding.place = nearest_pair(nearest);
    return finding;
}

/// What one plan asks of one building.
struct OwnLimit {
    const Ground* ground;
    ZoneLimit limit;
};

std::vector<OwnLimit> limits_of(const Case& c, const Footprint& building) {
    std::vector<OwnLimit> limits;
    for (const auto& claims : claims_for(c, {Rule::building_distance, &building, std::nullopt})) {
        const auto parts = parts_of(claims);
        if (parts.empty()) continue;
        auto limit = zone_limit(claims, parts, Rule::building_distance, ZonePolicy::strictest);
        lay_over(limit, c, Rule::building_distance, building.shape, true);
        limits.push_back({claims.ground, std::move(limit)});
    }
    return limits;
}

/// A pair keeps the wider of the distances that its two buildings are asked for, whichever of them comes first in the file.
const ZoneLimit& wider(const OwnLimit& own, const std::vector<OwnLimit>& others) {
    for (const auto& other : others) {
        if (other.ground != own.ground || other.limit.not_regulated) continue;
        if (own.limit.not_regulated || other.limit.range.high > own.limit.range.high) return other.limit;
    }
    return own.limit;
}

struct Limits {
    std::vector<std::vector<OwnLimit>> of_building;
    std::vector<geo::Box> boxes;
    std::vector<std::optional<std::size_t>> nearest;
};

/// How far apart two boxes are; no two points of what they hold are nearer.
double gap_between(const geo::Box& a, const geo::Box& b) {
    const double x = std::max({0.0, a.min_x - b.max_x, b.min_x - a.max_x});
    const double y = std::max({0.0, a.min_y - b.max_y, b.min_y - a.max_y});
    return std::hypot(x, y);
}

/// The building nearest to this one; nothing where it stands alone.
std::optional<std::size_t> nearest_other(const std::vector<Footprint>& buildings, const std::vector<geo::Box>& boxes,
                                         std::size_t index) {
    std::optional<std::size_t> found;
    double best = std::numeric_limits<double>::infinity();
    const auto measure = [&](std::size_t other) {
        const auto distance = geo::nearest(buildings[index].shape, buildings[other].shape).distance.value();
        if (distance < best) best = distance, found = other;
    };
    std::size_t likely = index;
    for (std::size_t j = 0; j < boxes.size(); ++j) {
        const bool nearer = likely == index ||
                            gap_between(boxes[index], boxes[j]) < gap_between(boxes[index], boxes[likely]);
        if (j != index && nearer) likely = j;
    }
    if (likely != index) measure(likely);
    for (std::size_t j = 0; j < boxes.size(); ++j) {
        if (j != index && j != likely && gap_between(boxes[index], boxes[j]) < best) measure(j);
    }
    return found;
}

/// Every pair that is too near or cannot be told; of those that are far enough only the nearest to one of the two, so that an estate of
/// a thousand houses is not half a million answers.
void judge_pairs(std::vector<Finding>& findings, const Case& c, const Limits& limits, std::size_t index,
                 const OwnLimit& own) {
    const auto& buildings = c.proposal.buildings;
    for (std::size_t j = index + 1; j < buildings.size(); ++j) {
        const auto& limit = wider(own, limits.of_building[j]);
        const bool told = limits.nearest[index] == j || limits.nearest[j] == index;
        const bool far = gap_between(limits.boxes[index], limits.boxes[j]) > limit.range.high;
        if (limit.not_regulated || (far && !told)) continue;
        const auto& later = buildings[j];
        const Other other{later.id, later.shape, later.status == BuildingStatus::existing};
        auto finding = judge_pair(c, *own.ground, buildings[index], other, limit);
        if (told || finding.outcome != Outcome::complies) findings.push_back(std::move(finding));
    }
}

std::vector<Other> neighbours_of(const Case& c, const Ground& ground, std::size_t index, double limit) {
    std::vector<Other> others;
    const auto& buildings = c.proposal.buildings;
    const auto& content = ground.plan->content();
    if (!content.building_facts || !std::isfinite(limit)) return others;
    for (const auto i : ground.plan->buildings_near(buildings[index].shape, geo::Metres::of(limit))) {
        const auto& shape = content.buildings[i];
        if (geo::shared_area(shape, c.land) > geo::area(shape) / 2.0) continue;  // it stands on this plot
        others.push_back({content.building_ids[i], shape, true});
    }
    return others;
}

void judge_building(std::vector<Finding>& findings, const Case& c, const Limits& limits, std::size_t index) {
    const auto& building = c.proposal.buildings[index];
    for (const auto& own : limits.of_building[index]) {
        const auto& ground = *own.ground;
        const auto& limit = own.limit;
        judge_pairs(findings, c, limits, index, own);
        Finding alone = finding_for(c, *ground.plan, Rule::building_distance, building.id);
        mark_existing(alone, building, *ground.plan);
        if (limit.not_regulated) {
            judge_not_regulated(alone, limit);
            findings.push_back(std::move(alone));
            continue;
        }
        const auto others = neighbours_of(c, ground, index, limit.range.high);
        for (const auto& other : others) findings.push_back(judge_pair(c, ground, building, other, limit));
        const auto& facts = ground.plan->content().building_facts;
        // A limit that is not known says not how far to look for neighbours.
        const bool bounded = std::isfinite(limit.range.high);
        const bool unseen = facts && bounded &&
                            !facts->complete_within.reaches(building.shape, geo::Metres::of(limit.range.high));
        if (facts && !bounded) {
            judge_missing(alone, limit.missing);
            findings.push_back(std::move(alone));
        } else if (unseen) {
            judge_missing(alone, {"complete layer buildings here"});
            findings.push_back(std::move(alone));
        } else if (c.proposal.buildings.size() == 1 && others.empty()) {
            alone.zone = limit.zone;
            alone.provision = limit.provision;
            judge_not_affected(alone, {"Tidak ada bangunan lain yang perlu dijaga jaraknya.",
                                       "There is no other building to keep clear of."});
            findings.push_back(std::move(alone));
        }
    }
}

}  // namespace

std::vector<Finding> judge_building_distance(const Case& c) {
    std::vector<Finding> findings;
    Limits limits;
    for (const auto& building : c.proposal.buildings) {
        limits.of_building.push_back(limits_of(c, building));
        limits.boxes.push_back(geo::box_of(building.shape));
    }
    for (std::size_t i = 0; i < limits.boxes.size(); ++i)
        limits.nearest.push_back(nearest_other(c.proposal.buildings, limits.boxes, i));
    for (std::size_t i = 0; i < limits.boxes.size(); ++i) judge_building(findings, c, limits, i);
    if (c.proposal.proposes_building()) return findings;
    for (auto& finding : judge_no_building(c, {Rule::building_distance, nullptr, std::nullopt}, {})) {
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace sipejuang::rules
