// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/crs.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// A CRS as OGC API - Features Part 2 names it, with its own axis order.
struct OgcCrs {
    geo::Epsg epsg;
    std::string uri;
    bool latitude_first =
        false;  ///< http://www.opengis.net/def/crs/EPSG/0/4326 writes latitude, longitude; CRS84 does not
    bool degrees = false;
};

/// CRS84 first, which is the default; then EPSG:4326, EPSG:3857 and the plan's own working CRS, which is also that in which features are stored.
[[nodiscard]] std::vector<OgcCrs> ogc_crss(geo::Epsg working);
/// By its URI, or as a safe CURIE "[EPSG:23840]"; nothing where it is not among them.
[[nodiscard]] std::optional<OgcCrs> ogc_crs(std::string_view name, geo::Epsg working);

}  // namespace sipejuang::server
