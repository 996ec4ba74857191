// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace sipejuang::geo {

/// What one region of a layer has in common with a subject.
struct LayerShare {
    std::uint32_t region;  ///< position in the layer
    MultiPolygon shape;    ///< the common ground; equal to the subject when it lies wholly inside
    SquareMetres area;
    bool whole = false;  ///< the subject lies wholly inside this region
};

/// An immutable layer of valid regions, indexed for "what lies under this polygon". Regions may overlap or leave gaps.
/// A grid of square cells marks where no border runs: a subject whose box touches only cells of one region is answered
/// without overlay; so is a candidate region whose border stays off the subject's box. Copies share the one index.
/// Safe to share between threads.
class PolygonLayer {
public:
    PolygonLayer();
    explicit PolygonLayer(std::vector<MultiPolygon> regions);

    [[nodiscard]] const std::vector<MultiPolygon>& regions() const;
    /// The box of all regions; empty when there is none.
    [[nodiscard]] const Box& extent() const;
    /// Shares with positive area, in order of position. Areas to 1e-9 relative of the subject's, for subjects of 50 m2
    /// and more at coordinates of a working CRS (the corners that overlay adds are rounded to doubles: 1e-9 m). Up to
    /// 1e-8 m2 of a subject counts as no share.
    [[nodiscard]] std::vector<LayerShare> under(const MultiPolygon& subject) const;
    /// The same answer without the short cuts, by overlay with every region near by: the oracle for `under`.
    [[nodiscard]] std::vector<LayerShare> under_by_overlay(const MultiPolygon& subject) const;
    /// Length of all regions' borders inside the box; a border between two regions counts twice.
    [[nodiscard]] Metres border_length(const Box& box) const;
    /// Positions of the regions that contain the point (closed), in order.
    [[nodiscard]] std::vector<std::uint32_t> at(Point p) const;

private:
    struct State;
    class NearBorder;
    std::shared_ptr<const State> state_;
};

}  // namespace sipejuang::geo
