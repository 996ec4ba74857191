// SPDX-License-Identifier: Apache-2.0
#include "rules/check/zone_permission.hpp"

#include "rules/check/check.hpp"
#include "rules/check/land_use.hpp"

namespace sipejuang::rules {

ZonePermission zone_permission(const Plan& plan, const Activity& activity, const std::string& subzone, Date on) {
    const Proposal nothing;
    const NotAsked none;
    const Case bare{nothing, on, none, {}, {}, {}, {}, {}, {}};
    ZonePart part;
    part.zone = part.subzone = subzone;
    auto own = permission(bare, plan, activity, part);
    return {own.outcome, own.unregulated, std::move(own.codes), std::move(own.missing)};
}

}  // namespace sipejuang::rules
