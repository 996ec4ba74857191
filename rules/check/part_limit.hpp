// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/ground.hpp"
#include "rules/check/range.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// The limit that a plan sets for a measure in one part of the land, as a range over every row that could apply.
/// Not regulated is an open end on the lenient side; a gap is open on both.
struct PartLimit {
    std::string zone;
    geo::SquareMetres area;
    Range range;                 ///< in the unit of the measure
    bool not_regulated = false;  ///< every row that could apply says `-`: the plan is silent here
    bool may_be_unregulated = false;
    std::vector<const IntensityRow*> rows;          ///< every row that could apply, in table order
    const Provision* provision = nullptr;           ///< of the deciding row
    std::vector<const IntensityRow*> alternatives;  ///< when the row is sure and has alternatives
    std::vector<std::string> missing;               ///< gap, unknown facts, undefined provision
};

/// What limits a measure in this part. `facts` says what is known of the case for the conditions of rows.
[[nodiscard]] PartLimit limit_of(const Plan& plan, Rule measure, const ZonePart& part, const RowFacts& facts, Date on);

/// Land in no zone: "any row that the plan has for the measure and *not regulated*".
[[nodiscard]] PartLimit limit_in_no_zone(const Plan& plan, Rule measure, geo::SquareMetres area, Date on);

}  // namespace sipejuang::rules
