// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: included by .cpp files only, because it names simdjson's types.
#include "data/import/raw_layer.hpp"
#include "geo/result.hpp"

#include <simdjson.h>

namespace sipejuang::data {

/// A GeoJSON geometry (RFC 7946, 3.1) as it stands; a third ordinate is dropped. null is kind none, a GeometryCollection
/// or an unknown type is kind other. Problem: coordinates-invalid (with ring and vertex), crs-not-usable (a `crs` of its own).
[[nodiscard]] geo::Result<RawGeometry> geojson_geometry(simdjson::dom::element geometry);

/// The CRS that the legacy member `crs` of a document names; nothing if there is none. Links are never followed.
/// Problem: unknown-crs.
[[nodiscard]] geo::Result<std::optional<geo::Epsg>> geojson_crs(simdjson::dom::element document);

}  // namespace sipejuang::data
