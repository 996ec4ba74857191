// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/check/jurisdiction.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// What a provision about the land is judged for: each building; the plot itself where none is proposed.
struct LandSubject {
    std::string id;
    geo::MultiPolygon shape;
    const Footprint* building = nullptr;  ///< null: the plot
};

/// Those on the ground that one plan decides. Several plans judge each its own part; one that is `alone` judges the whole subject.
[[nodiscard]] std::vector<LandSubject> land_subjects(const Case& c, const Claims& claims, bool alone);

/// For provisions that do not depend on the zone: a plan that regulates them decides wherever its zones lie.
[[nodiscard]] PartLimit any_limit(const Ground& ground, const ZonePart& part);

/// A finding about one of them, marked where it is about an existing building.
[[nodiscard]] Finding finding_for(const Case& c, const Plan& plan, Rule rule, const LandSubject& subject);

}  // namespace sipejuang::rules
