// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/http/router.hpp"
#include "server/map/map_picture.hpp"

#include <set>
#include <string>

namespace sipejuang::server {

/// The parameters that it reads.
inline const std::set<std::string> picture_parameters{"width", "height", "dpi", "for"};

/// Sets width, height (CSS pixels, 64 to 2000) and dpi (96 to 300) as the call asks; what it does not ask for stays, or is that of paper (`for=print`: 200 dpi, as wide
/// as a sheet of A4, with grid and note). Problem: parameter-invalid.
[[nodiscard]] geo::Result<geo::Done> read_picture_size(const Call& call, MapPicture& picture);

/// The picture as an answer.
[[nodiscard]] Response picture_response(const MapPicture& picture, std::string_view cache);

}  // namespace sipejuang::server
