// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/transformation.hpp"
#include "rules/verdict/finding.hpp"

#include <string>

namespace sipejuang::data {

/// Well-known binary (ISO 13249-3, little endian) in the output CRS; coordinates as they are. Empty when there is nothing.
/// A region becomes a MultiPolygon, lines a MultiLineString, both a GeometryCollection.
[[nodiscard]] std::string wkb(const geo::MultiPolygon& region, const geo::Transformation& to_output);
[[nodiscard]] std::string wkb(const rules::Place& place, const geo::Transformation& to_output);
[[nodiscard]] std::string wkb(geo::SourcePoint point);

}  // namespace sipejuang::data
