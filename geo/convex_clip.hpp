// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/edge_blocks.hpp"
#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <optional>
#include <vector>

namespace sipejuang::geo {

/// What a convex subject has in common with some rings.
struct ConvexShare {
    SquareMetres area;          ///< always right, also where the clipped rings run back over themselves
    std::optional<Ring> shape;  ///< a valid ring, counter-clockwise, where one could be had without overlay
};

/// Internal to geo: a convex subject, against which rings are clipped (Sutherland-Hodgman) where overlay would be slow.
class ConvexSubject {
public:
    /// Nothing unless the subject is one convex ring; decided exactly. The subject must be valid.
    [[nodiscard]] static std::optional<ConvexSubject> of(const MultiPolygon& subject);
    [[nodiscard]] ConvexShare common_with(const std::vector<NearRing>& rings) const;

private:
    Point origin_;  ///< all is done relative to this point: differences of near coordinates are exact
    Ring ring_;     ///< counter-clockwise
};

}  // namespace sipejuang::geo
