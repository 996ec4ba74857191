// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"
#include "geo/polygon.hpp"

#include <compare>
#include <cstddef>
#include <vector>

namespace sipejuang::geo {

/// Internal to geo: a simple counter-clockwise ring as a window on the borders of regions, with a box for each side.
struct Window {
    Ring ring;
    std::vector<Box> sides;
    Box box;

    explicit Window(Ring counter_clockwise);
    /// Inside or on the ring. Never misjudged.
    [[nodiscard]] bool covers(Point p) const;
    [[nodiscard]] Point next(std::size_t side) const { return ring[side + 1 == ring.size() ? 0 : side + 1]; }
};

/// A place on a window's ring, counter-clockwise: `along` in [0, 1) on the side that begins at vertex `side`.
struct WindowPlace {
    std::size_t side;
    double along;
    friend auto operator<=>(const WindowPlace&, const WindowPlace&) = default;
};

/// A run of a border through the open inside of a window, from where it comes in to where it goes out. A border that
/// touches the ring from inside goes out and comes in there.
struct BorderPath {
    Ring points;
    WindowPlace from, to;
};

/// What is seen of a border through a window.
struct BorderPaths {
    std::vector<BorderPath> across;
    std::vector<Ring> within;  ///< rings that lie in the open inside, whole
    bool doubtful = false;     ///< crossings lie so near each other that rounding may have changed their order
};

/// Adds the runs of a simple ring, in its direction. Whether edges meet the window's ring is decided exactly; where they
/// cross it is rounded. A run along the window's ring is outside.
void add_paths(BorderPaths& paths, const Window& window, const Ring& border);

}  // namespace sipejuang::geo
