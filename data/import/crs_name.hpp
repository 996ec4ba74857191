// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/crs.hpp"

#include <optional>
#include <string_view>

namespace sipejuang::data {

/// The EPSG code that a name stands for: EPSG:23840, urn:ogc:def:crs:EPSG::23840 (with or without a version),
/// http://www.opengis.net/def/crs/EPSG/0/23840, and CRS84 (4326) in the same forms. Read as text; nothing is looked up.
[[nodiscard]] std::optional<geo::Epsg> epsg_from_name(std::string_view name);

}  // namespace sipejuang::data
