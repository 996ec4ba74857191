// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/units.hpp"
#include "rules/law/rule.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// How a measure is judged where a plot lies in several zones (semantics 2).
enum class ZonePolicy { per_part, strictest, area_weighted, majority };
/// From which line the front setback is measured (semantics 4).
enum class GsbFrom { row_edge, axis, carriageway_edge, plot_front_edge };
/// Which road's class decides the other measures of a corner plot.
enum class CornerRoadClass { higher_class, strictest };
/// Whether an area kind counts as floor area for klb.
enum class FloorAreaKind { count, subtract };

/// What land does not count in the denominator of kdb, klb, kdh and ktb.
struct Denominator {
    std::vector<std::string> net_of;  ///< sub-zones that do not count; empty: gross
    bool net_of_planned_row = false;  ///< planned right of way does not count either
    std::string provision;
};

/// The choices that a plan makes where the law leaves them open. Each has its key in `plan.toml`.
struct Policies {
    std::map<Rule, ZonePolicy> several_zones;  ///< absent: per_part for land_use, strictest for the rest
    std::optional<Denominator> denominator;    ///< absent: gross, undetermined when doubtful land is touched
    std::vector<std::string> doubtful_land{"BJ", "BA", "PS"};
    GsbFrom gsb_from = GsbFrom::row_edge;
    CornerRoadClass corner_road_class = CornerRoadClass::higher_class;
    std::vector<std::string> road_classes{"arteri", "kolektor", "lokal", "lingkungan"};  ///< highest first
    bool rear_with_two_fronts = false;
    FloorAreaKind klb_parking = FloorAreaKind::count;
    FloorAreaKind klb_technical = FloorAreaKind::count;
    bool klb_per_part_by_footprint = false;
    bool existing_breaches_fold = false;

    [[nodiscard]] ZonePolicy zone_policy(Rule rule) const;
};

[[nodiscard]] std::string text_of(ZonePolicy policy);

/// Comparison tolerances, one per kind. Met if the excess is at most the tolerance.
struct Tolerances {
    geo::Metres length = geo::Metres::of(0.01);
    geo::SquareMetres area = geo::SquareMetres::of(0.01);
    geo::Ratio percent = geo::Ratio::of(0.005);  ///< percentage points
    geo::Ratio klb = geo::Ratio::of(0.00005);
    geo::Ratio floors = geo::Ratio::of(0.0);

    /// The tolerance in the unit of the rule.
    [[nodiscard]] Amount of(Rule rule) const;
};

/// When a zone part is too thin to judge: nothing is left of it after buffering inward by half the width.
struct SliverPolicy {
    geo::Metres width = geo::Metres::of(0.0);
    std::optional<geo::SquareMetres> min_area;
    std::optional<geo::Ratio> min_share;
};

}  // namespace sipejuang::rules
