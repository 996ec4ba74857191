// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/routes/asked_tile.hpp"

#include <functional>

namespace sipejuang::server {

using AnswerOfRaster = std::function<Response(const PlanMap&, const MapRaster&, const Call&)>;

/// How a route under /ogc/plans/{plan}/{version}/rasters/{raster} is answered: by that raster of that version, or with the Problem not-found.
[[nodiscard]] std::function<Response(const Call&)> of_raster(Application& app, AnswerOfRaster answer);

}  // namespace sipejuang::server
