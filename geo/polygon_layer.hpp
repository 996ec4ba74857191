// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box_index.hpp"
#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <cstdint>
#include <vector>

namespace sipejuang::geo {

/// What one region of a layer has in common with a subject.
struct LayerShare {
    std::uint32_t region;   ///< position in the layer
    MultiPolygon shape;     ///< the common ground; equal to the subject when it lies wholly inside
    SquareMetres area;
    bool whole = false;     ///< the subject lies wholly inside this region
};

/// An immutable layer of valid regions, indexed for "what lies under this polygon". Regions may overlap or leave gaps.
/// A grid of square cells marks where no border runs: a subject whose box touches only such cells, all of one and the
/// same set of regions, is answered without overlay. Safe to share between threads.
class PolygonLayer {
public:
    PolygonLayer() = default;
    explicit PolygonLayer(std::vector<MultiPolygon> regions);

    [[nodiscard]] const std::vector<MultiPolygon>& regions() const { return regions_; }
    [[nodiscard]] const Box& extent() const { return extent_; }
    /// Shares with positive area, in order of position. Areas to 1e-9 relative of the subject's.
    [[nodiscard]] std::vector<LayerShare> under(const MultiPolygon& subject) const;
    /// Positions of the regions that contain the point (closed).
    [[nodiscard]] std::vector<std::uint32_t> at(Point p) const;

private:
    struct Cells {
        double x0 = 0, y0 = 0, size = 1;
        std::int32_t columns = 0, rows = 0;
        std::vector<std::int32_t> content;   ///< >= 0: the one region here; -1: a border or several; -2: nothing
    };
    std::vector<MultiPolygon> regions_;
    std::vector<Box> boxes_;
    BoxIndex index_;
    Box extent_;
    Cells cells_;

    void build_cells();
    [[nodiscard]] std::int32_t only_region_under(const Box& box) const;
};

}  // namespace sipejuang::geo
