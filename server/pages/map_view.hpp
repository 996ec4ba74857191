// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"

#include <optional>
#include <string>

namespace sipejuang::server {

/// What a map is compared with: the law of a date, drawn by its polygons or by the raster of its zones.
struct Comparison {
    rules::Date on;
    bool zoning = false;
};

/// What a link to the map asks for.
struct MapView {
    geo::BoxIn<geo::Source> around;  ///< seen first, in degrees
    rules::Date on;
    std::string at{};  ///< the coordinate as it was asked for; empty: the whole plan
    std::optional<Comparison> compared{};
    bool english = false;
};

/// "zoning", or the date.
[[nodiscard]] std::string compare_text(const Comparison& compared);
/// The very page, whole: what brings somebody else to it.
[[nodiscard]] std::string link_of(const MapView& view);

}  // namespace sipejuang::server
