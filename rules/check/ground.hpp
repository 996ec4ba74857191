// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/frontage.hpp"
#include "rules/law/plan.hpp"
#include "rules/proposal/proposal.hpp"

#include <memory>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// A part of the land: the union of its pieces with the same zone field in one plan.
struct ZonePart {
    std::string zone;  ///< sub-zone code, with @block, @swp or @polygon where rules differ by it
    std::string subzone;
    const Zone* first = nullptr;  ///< a zone polygon of this part; all of them choose the same rows
    geo::MultiPolygon shape;
    geo::SquareMetres area;
    bool ignored = false;  ///< a sliver: dropped from judging, stays as a row, its area stays in the gross area
    std::string ignored_why;
};

using ZoneParts = std::vector<ZonePart>;

/// A remainder of the land that lies in no zone of a plan.
struct Remainder {
    geo::MultiPolygon shape;
    geo::SquareMetres area;
    bool ignored = false;
    std::string ignored_why;

    [[nodiscard]] bool counts() const { return !shape.empty() && !ignored; }
};

/// How one plan sees the land: its parts by zone, what is a hole inside the plan, and what lies beyond it.
struct Ground {
    const Plan* plan = nullptr;
    ZonesUnder under;
    std::shared_ptr<const ZoneParts> by_subzone;
    Remainder hole;    ///< in no zone, inside `complete_within` of the zones: a gap
    Remainder beyond;  ///< outside `complete_within`: the plan is silent there
    Frontage frontage;

    /// The parts as a rule distinguishes them; mostly those by sub-zone.
    [[nodiscard]] std::shared_ptr<const ZoneParts> parts(Rule rule, const Proposal& proposal) const;
    /// The zone that covers all of the land by itself; null: there are several, or land in none.
    [[nodiscard]] const Zone* only_zone() const;
};

/// Looks at the land with the eyes of one plan.
[[nodiscard]] Ground ground_of(const Plan& plan, const geo::MultiPolygon& land, const Proposal& proposal);

/// Groups pieces by sub-zone alone, largest detail last; slivers are marked. For land, and for footprints in zone_share.
[[nodiscard]] ZoneParts parts_by_subzone(const Plan& plan, const ZonesUnder& under, const Proposal& proposal);

}  // namespace sipejuang::rules
