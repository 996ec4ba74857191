// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/ogc/cql2_text.hpp"
#include "server/ogc/cql2_words.hpp"

#include <optional>

namespace sipejuang::server {

/// A literal geometry of CQL2 text: WKT (OGC 06-103r4, 7.2) of two dimensions - POINT, LINESTRING, POLYGON, their MULTI forms, GEOMETRYCOLLECTION is not
/// among them - or BBOX(west, south, east, north). Nothing where it is none, has a third number, or more than 1,000 vertices.
[[nodiscard]] std::optional<CqlGeometry> read_geometry(CqlWords& words);

}  // namespace sipejuang::server
