// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"

#include <memory>
#include <string>
#include <vector>

namespace sipejuang::geo {

/// Takes coordinates between a source CRS and the working CRS. An interface, because the library that does it opens
/// files, which `geo` may not. Implementations are deterministic, refuse ballpark operations, and may be shared
/// between threads.
class Transformation {
public:
    virtual ~Transformation() = default;
    /// Not snapped to the fine grid. Non-finite where the operation does not reach.
    [[nodiscard]] virtual Point to_working(SourcePoint p) const = 0;
    [[nodiscard]] virtual SourcePoint to_source(Point p) const = 0;
    /// Many points at once, in order; the same numbers as one by one. Overridden where a call has a price of its own.
    [[nodiscard]] virtual std::vector<Point> all_to_working(const std::vector<SourcePoint>& points) const;
    [[nodiscard]] virtual std::vector<SourcePoint> all_to_source(const std::vector<Point>& points) const;
    /// The operation used, as a verdict prints it.
    [[nodiscard]] virtual std::string operation() const = 0;
};

[[nodiscard]] MultiPolygon to_working(const Transformation& t, const MultiPolygonIn<Source>& from);
[[nodiscard]] MultiLine to_working(const Transformation& t, const MultiLineIn<Source>& from);
[[nodiscard]] MultiPolygonIn<Source> to_source(const Transformation& t, const MultiPolygon& from);
[[nodiscard]] MultiLineIn<Source> to_source(const Transformation& t, const MultiLine& from);

}  // namespace sipejuang::geo
