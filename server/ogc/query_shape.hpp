// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/ogc/collection.hpp"
#include "server/ogc/cql2_match.hpp"
#include "server/ogc/ogc_crs.hpp"

#include <array>
#include <optional>

namespace sipejuang::server {

/// Edges of a box are straight in its own CRS: points between the corners keep them so in the working CRS to well under a metre over a city.
[[nodiscard]] geo::RingIn<geo::Source> with_points_between(const geo::RingIn<geo::Source>& ring);

/// Where the collection has anything, in degrees, with a margin: what lies beyond need not be looked at, and a city's CRS does not reach there.
[[nodiscard]] geo::BoxIn<geo::Source> extent_of(const Collection& collection);

/// A box of a CRS of degrees or of Web Mercator, in degrees: exactly, since all have it upright.
[[nodiscard]] geo::BoxIn<geo::Source> in_degrees(const std::array<double, 4>& edges, const OgcCrs& crs);

/// A geometry of a filter, brought into the working CRS: what of it lies within `extent` (degrees), with long edges straight in their own CRS. Empty where it
/// lies elsewhere; nothing where its rings are not valid.
[[nodiscard]] std::optional<QueryShape> shape_of(CqlGeometry geometry, const OgcCrs& crs, geo::Epsg working,
                                                 const geo::BoxIn<geo::Source>& extent);

}  // namespace sipejuang::server
