// SPDX-License-Identifier: Apache-2.0
#include "rules/law/policy.hpp"

namespace sipejuang::rules {

ZonePolicy Policies::zone_policy(Rule rule) const {
    // "land_use is always per part": no key changes it.
    if (rule == Rule::land_use) return ZonePolicy::per_part;
    const auto it = several_zones.find(rule);
    return it == several_zones.end() ? ZonePolicy::strictest : it->second;
}

std::string text_of(ZonePolicy policy) {
    switch (policy) {
        case ZonePolicy::per_part: return "per_part";
        case ZonePolicy::strictest: return "strictest";
        case ZonePolicy::area_weighted: return "area_weighted";
        case ZonePolicy::majority: return "majority";
    }
    return "";
}

Amount Tolerances::of(Rule rule) const {
    switch (facts_of(rule).tolerance) {
        case ToleranceKind::length: return Amount::of(length);
        case ToleranceKind::area: return Amount::of(area);
        case ToleranceKind::percent: return {percent.value(), Unit::percent};
        case ToleranceKind::klb: return Amount::times(klb);
        case ToleranceKind::floors: return {floors.value(), Unit::floors};
        case ToleranceKind::none: break;
    }
    return {0.0, facts_of(rule).unit};
}

}  // namespace sipejuang::rules
