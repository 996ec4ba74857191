// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/jurisdiction.hpp"
#include "rules/law/policy.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// The one limit that follows from the limits of several parts by the plan's policy.
struct ZoneLimit {
    ZonePolicy policy = ZonePolicy::strictest;
    std::string zone;  ///< the zone whose limit decides; empty for land in no zone alone
    Range range;
    bool not_regulated = false;  ///< nothing regulates the measure here
    const Provision* provision = nullptr;
    std::vector<std::string> lost;  ///< zones whose limit did not decide
    std::vector<std::string> missing;
    std::vector<const IntensityRow*> alternatives;
    std::string condition;   ///< "road_class lokal": what the deciding row depends on
    std::string arithmetic;  ///< for area_weighted: how the limit was made
    bool by_zone = true;     ///< false: the limit has nothing to do with zones and their policy
};

/// "strictest: the tightest limit over the whole plot. area_weighted: sum of limit x area over area. majority: the zone with
/// most area, a tie is undetermined." For per_part pass one claim at a time.
[[nodiscard]] ZoneLimit zone_limit(const Claims& claims, const std::vector<const Claim*>& parts, Rule measure,
                                   ZonePolicy policy);

/// All decided parts of the claims; the silent ones too when nothing is decided.
[[nodiscard]] std::vector<const Claim*> parts_of(const Claims& claims);

}  // namespace sipejuang::rules
