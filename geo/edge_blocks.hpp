// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace sipejuang::geo {

/// A ring of a region, true within a box. The region lies on the left of its edges (`inside_left`), or on the right.
struct NearRing {
    Ring ring;
    bool inside_left;
};

/// Internal to geo: the edges of many regions in short runs with a box each, so that one place of a long border is
/// looked at without reading the rest. Refers to the regions, which must stay where they are. Immutable.
class EdgeBlocks {
public:
    EdgeBlocks() = default;
    explicit EdgeBlocks(const std::vector<MultiPolygon>& regions);

    /// Whether a border of the region has a point in the closed box. Never misjudged.
    [[nodiscard]] bool border_touches(std::uint32_t region, const Box& box) const;
    /// What a region is within the box, for overlay by GEOS with a subject that stays well inside it. Blocks far off are
    /// passed over: a run of edges beyond one side of the box may be replaced by any other there. Nothing where the
    /// region must be taken whole (a hole that the top of the box cuts).
    [[nodiscard]] std::optional<MultiPolygon> piece(std::uint32_t region, const Box& box) const;
    /// The rings of the region as they are within the box; beyond it they run as may be. Rings whose clipped areas can
    /// only be nothing are left out.
    [[nodiscard]] std::vector<NearRing> near_rings(std::uint32_t region, const Box& box) const;
    /// The region with the parts and holes that come near the box, whole: valid, and true within the box.
    [[nodiscard]] MultiPolygon near_parts(std::uint32_t region, const Box& box) const;
    /// Length of the region's borders inside the box.
    [[nodiscard]] Metres border_length(std::uint32_t region, const Box& box) const;
    /// Inside or on the boundary of the region. Never misjudged.
    [[nodiscard]] bool covers(std::uint32_t region, Point p) const;

private:
    struct Block {
        Box box;
        const Ring* ring;
        std::uint32_t first, last;  ///< edges [first, last) of the ring; edge i runs from vertex i
        bool counter_clockwise;     ///< the ring
    };
    const std::vector<MultiPolygon>* regions_ = nullptr;
    std::vector<Block> blocks_;
    std::vector<std::size_t> starts_;  ///< blocks of region i: [starts_[i], starts_[i + 1])

    void add(const Ring& ring);
    [[nodiscard]] Ring near_ring(std::size_t& block, const Ring& ring, const Box& box) const;
    [[nodiscard]] Ring clipped_ring(std::size_t& block, const Ring& ring, const Box& box) const;
};

}  // namespace sipejuang::geo
