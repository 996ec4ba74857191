// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_file.hpp"

#include <optional>

namespace sipejuang::data {

/// Why the coordinates of an item cannot be where they say they are: not finite, metres without a CRS, x and y swapped, out
/// of range. `at` names ring and vertex, `place` the coordinates as given. Problems: coordinate-not-finite,
/// geometry-too-complex, metres-without-crs, coordinates-swapped, coordinate-out-of-range, unknown-crs, crs-not-usable.
[[nodiscard]] std::optional<geo::Problem> misplaced(const RawProposal::Item& item);

/// Vertices of all rings of the polygons.
[[nodiscard]] std::size_t vertex_count(const RawGeometry& geometry);

/// The lon/lat box (WGS 84) of an item that is not misplaced. Problem: coordinate-out-of-range.
[[nodiscard]] geo::Result<geo::BoxIn<geo::Source>> lon_lat_box(const RawProposal::Item& item);

}  // namespace sipejuang::data
