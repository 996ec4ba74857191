// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/polygon_layer.hpp"
#include "rules/law/intensity.hpp"
#include "rules/law/layer.hpp"
#include "rules/law/rule.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// What a special provision (ketentuan khusus) does to the land under it.
enum class OverlayEffect { forbid, authority, condition, limit };
/// How the limit of an overlay combines with what lies under it.
enum class Combine { strictest, replace, add };

/// One row of `overlays.csv`: what a value of an overlay field asks. Fields are the national ones (KKOP_1, LP2B_2, KRB_03 ...) or
/// the plan's own, such as a variance granted for one parcel.
struct OverlayRow {
    std::string field;
    std::string value;  ///< "*": any value for which no other row stands
    OverlayEffect effect = OverlayEffect::condition;
    std::optional<Rule> measure;  ///< with limit
    LimitCell limit;              ///< with limit, in the unit of the measure
    Combine combine = Combine::strictest;
    std::string authority;
    geo::Bilingual text;
    bool unreadable = false;  ///< its effect, measure or way to combine cannot be read
    std::string provision;
    std::string origin;  ///< "overlays.csv, line 4"
};

/// Areas that carry values of one field, from a layer of their own. Zones may carry fields too (`Zone::overlays`).
struct OverlayLayer {
    LayerFacts facts;
    std::string field;
    std::vector<std::string> values;  ///< one per region of `areas`
    geo::PolygonLayer areas;
};

}  // namespace sipejuang::rules
