// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/crs.hpp"

namespace sipejuang::geo {

/// A position in one frame. In `Working`: metres, on the fine grid of 0.01 mm (see `fine_grid.hpp`) after intake.
template <class Frame>
struct PointIn {
    double x = 0.0;
    double y = 0.0;

    friend bool operator==(const PointIn&, const PointIn&) = default;
};

using Point = PointIn<Working>;
using SourcePoint = PointIn<Source>;
using GridPoint = PointIn<Grid>;

}  // namespace sipejuang::geo
