// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "rules/verdict/finding.hpp"

#include <optional>
#include <string_view>

namespace sipejuang::data {

/// A geometry of a GeoPackage (OGC 12-128r18, 2.1.3) that this program wrote: little endian, two dimensions, what `data/export/wkb` makes. Nothing
/// where the bytes are anything else; never reads beyond them. Coordinates as they are, rings without their last vertex.
[[nodiscard]] std::optional<rules::Place> place_of_gpkg_blob(std::string_view blob);

}  // namespace sipejuang::data
