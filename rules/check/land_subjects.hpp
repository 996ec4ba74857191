// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/jurisdiction.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// What a provision about the land is judged for: each building; the plot itself where none is proposed.
struct LandSubject {
    std::string id;
    const geo::MultiPolygon* whole;
    std::optional<geo::MultiPolygon> part;  ///< what one of several plans decides of it
    const Footprint* building = nullptr;    ///< null: the plot

    /// "bangunan b1", or "bidang tanah" of the plot.
    [[nodiscard]] geo::Bilingual name() const {
        return building == nullptr ? geo::Bilingual{"bidang tanah", "the plot"}
                                   : geo::Bilingual{"bangunan " + id, "building " + id};
    }
    [[nodiscard]] const geo::MultiPolygon& shape() const { return part ? *part : *whole; }
};

/// A plan that decides a provision that does not depend on the zone: wherever its zones lie and no plan before it decides.
struct Decider {
    const Ground* ground;
    std::optional<Claims> claims;  ///< its part of the land; absent: all of it
};

/// The plans that decide a rule, or one topic of it (`code`, "overlay:KKOP_1"), most detailed first.
[[nodiscard]] std::vector<Decider> deciders(const Case& c, Rule rule, const std::string& code = {});

/// The codes of a rule with topics in all plans (`overlay:KKOP_1`, `overlay:LP2B_2`), each once, in the order in which they are
/// listed.
[[nodiscard]] std::vector<std::string> codes_of(const Case& c, Rule rule);

/// What one plan judges: several plans judge each its own part, one that is alone judges the whole subject.
[[nodiscard]] std::vector<LandSubject> land_subjects(const Case& c, const Decider& decider);

/// A finding about one of them, marked where it is about an existing building.
[[nodiscard]] Finding finding_for(const Case& c, const Plan& plan, Rule rule, const LandSubject& subject);

}  // namespace sipejuang::rules
