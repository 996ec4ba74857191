// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"
#include "geo/point.hpp"

#include <vector>

namespace sipejuang::geo {

/// A closed ring, stored *without* repeating its first vertex at the end. Either direction.
template <class Frame>
using RingIn = std::vector<PointIn<Frame>>;

/// A chain of straight segments, open.
template <class Frame>
using LineIn = std::vector<PointIn<Frame>>;

/// One shell with its holes, as in OGC Simple Features.
template <class Frame>
struct PolygonIn {
    RingIn<Frame> shell;
    std::vector<RingIn<Frame>> holes;

    friend bool operator==(const PolygonIn&, const PolygonIn&) = default;
};

/// A region: parts whose interiors do not meet. Empty when it has no part. Every area in the engine has this type.
template <class Frame>
struct MultiPolygonIn {
    std::vector<PolygonIn<Frame>> parts;

    [[nodiscard]] bool empty() const { return parts.empty(); }
    friend bool operator==(const MultiPolygonIn&, const MultiPolygonIn&) = default;
};

template <class Frame>
struct MultiLineIn {
    std::vector<LineIn<Frame>> parts;

    [[nodiscard]] bool empty() const { return parts.empty(); }
    friend bool operator==(const MultiLineIn&, const MultiLineIn&) = default;
};

using Ring = RingIn<Working>;
using Line = LineIn<Working>;
using Polygon = PolygonIn<Working>;
using MultiPolygon = MultiPolygonIn<Working>;
using MultiLine = MultiLineIn<Working>;

template <class Frame>
[[nodiscard]] BoxIn<Frame> box_of(const std::vector<PointIn<Frame>>& points) {
    BoxIn<Frame> box;
    for (const auto& p : points) box.add(p);
    return box;
}

template <class Frame>
[[nodiscard]] BoxIn<Frame> box_of(const MultiPolygonIn<Frame>& region) {
    BoxIn<Frame> box;
    for (const auto& part : region.parts) box.add(box_of(part.shell));
    return box;
}

template <class Frame>
[[nodiscard]] BoxIn<Frame> box_of(const MultiLineIn<Frame>& lines) {
    BoxIn<Frame> box;
    for (const auto& part : lines.parts) box.add(box_of(part));
    return box;
}

}  // namespace sipejuang::geo
