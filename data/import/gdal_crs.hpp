// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: included by .cpp files only, because it names GDAL's types.
#include "geo/crs.hpp"

#include <ogr_srs_api.h>

#include <optional>
#include <string>

namespace sipejuang::data {

struct NamedCrs {
    std::optional<geo::Epsg> epsg;  ///< absent: none stated, or none that is surely an EPSG code
    std::string text;               ///< "DGN95 / Indonesia TM-3 zone 51.2 (EPSG:23840)"; empty: none stated
};

/// The EPSG code of a CRS: its own authority, else a CRS of the EPSG database that PROJ identifies with at least 90 %
/// confidence. WGS 84 lon/lat under any other name (CRS84) is 4326.
[[nodiscard]] NamedCrs name_crs(OGRSpatialReferenceH crs);

}  // namespace sipejuang::data
