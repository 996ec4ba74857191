// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

namespace sipejuang::geo {

/// The same numbers under another frame, for an operation that knows one frame only: overlay in degrees, validity on the grid of a tile. The caller says that
/// the operation means the same there; nothing is transformed, and nothing is ever judged by what comes out.
template <class To, class From>
[[nodiscard]] RingIn<To> under_frame(const RingIn<From>& ring) {
    RingIn<To> made;
    made.reserve(ring.size());
    for (const auto& p : ring) made.push_back({p.x, p.y});
    return made;
}

template <class To, class From>
[[nodiscard]] MultiPolygonIn<To> under_frame(const MultiPolygonIn<From>& region) {
    MultiPolygonIn<To> made;
    made.parts.reserve(region.parts.size());
    for (const auto& part : region.parts) {
        PolygonIn<To> own{under_frame<To, From>(part.shell), {}};
        own.holes.reserve(part.holes.size());
        for (const auto& hole : part.holes) own.holes.push_back(under_frame<To, From>(hole));
        made.parts.push_back(std::move(own));
    }
    return made;
}

}  // namespace sipejuang::geo
