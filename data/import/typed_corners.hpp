// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/result.hpp"

#include <optional>
#include <string_view>

namespace sipejuang::data {

/// What the two numbers of a typed corner are.
enum class CornerOrder {
    lat_lon,           ///< as maps on phones say it
    lon_lat,           ///< as GeoJSON has it
    easting_northing,  ///< metres, as surveyors say it
};

/// Corners as people type them or paste them from a spreadsheet: one a line, two numbers between tabs, semicolons, blanks or commas. Decimal points
/// or, where no comma parts the numbers, decimal commas; degrees also as 10°10'38" S, 10 10 38 S or S10.1772; "10,5 S" may be two things and is refused. A first line of words and a first column of
/// point numbers are skipped; a last corner that repeats the first is left out. As x, y. Problems: corners-unreadable (line named),
/// corners-too-few, coordinates-swapped (latitude beyond 90 degrees).
[[nodiscard]] geo::Result<geo::RingIn<geo::Source>> typed_corners(std::string_view text, CornerOrder order);

/// One place as people type it, as x, y; nothing where it is not two numbers. What it is is not looked at.
[[nodiscard]] std::optional<geo::SourcePoint> typed_corner(std::string_view line, CornerOrder order);

}  // namespace sipejuang::data
