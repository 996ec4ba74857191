// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

namespace sipejuang::geo {

/// Internal to geo: the ring cut to the box (Sutherland-Hodgman). Pieces that the box separates stay joined by edges
/// along its border, so the result is a ring for counting areas and crossings inside the box, not a valid polygon.
/// Vertices inside are kept bit for bit. Fewer than three vertices: nothing is left.
[[nodiscard]] Ring clipped(Ring ring, const Box& box);

/// GEOS reads the direction of a ring off its highest point, and trusts it when it says which side is inside. Where a
/// clipped ring reaches the top of the box, edges run to and fro there and the answer would be chance - and the overlay
/// the complement of what was asked. So a small triangle of the ring's own direction is set on the top of the box: ground
/// that touches the rest in one point, and is beyond the box.
void crown(Ring& ring, bool counter_clockwise, const Box& box);

/// The sides of the box, and the half-plane beyond one of them.
enum class Beyond { none, left, right, below, above };

/// A half-plane that holds all of `what` and none of the box; `last` is preferred, to make long runs of one side.
[[nodiscard]] inline Beyond beyond(const Box& box, const Box& what, Beyond last) {
    const auto lies = [&](Beyond side) {
        return side == Beyond::left    ? what.max_x < box.min_x
               : side == Beyond::right ? what.min_x > box.max_x
               : side == Beyond::below ? what.max_y < box.min_y
               : side == Beyond::above ? what.min_y > box.max_y
                                       : false;
    };
    for (const auto side : {last, Beyond::left, Beyond::right, Beyond::below, Beyond::above}) {
        if (lies(side)) return side;
    }
    return Beyond::none;
}

}  // namespace sipejuang::geo
