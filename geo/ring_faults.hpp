// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/validity.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::geo {

/// Internal to geo: faults of single rings and numbers, found in linear time before GEOS sees the region.
[[nodiscard]] std::optional<Invalidity> not_finite(const MultiPolygon& region);
[[nodiscard]] std::optional<Invalidity> too_complex(const MultiPolygon& region, ComplexityLimit limit);
/// A ring with fewer than three different vertices, or with all of them on one line.
[[nodiscard]] std::optional<Invalidity> degenerate_ring(const MultiPolygon& region);
/// The region without the rings that degenerate_ring() would refuse; a part goes with its shell.
[[nodiscard]] MultiPolygon without_degenerate_rings(MultiPolygon region);

/// Where a ring stands: part, ring (0 is the shell) and its vertex.
struct RingPlace {
    std::size_t part, ring, vertex;
};

/// The rings that pass within 1e-6 m of a place, or else the one that passes nearest; each with the vertex nearest to
/// it along the ring, the nearest ring first.
[[nodiscard]] std::vector<RingPlace> rings_at(const MultiPolygon& region, Point where);

/// "ring 0, vertex 7"; with several parts "part 1, ring 0, vertex 7". All counted from 0.
[[nodiscard]] std::string ring_text(const MultiPolygon& region, const RingPlace& place);

}  // namespace sipejuang::geo
