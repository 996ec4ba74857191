// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/application.hpp"
#include "server/map/byte_cache.hpp"
#include "server/map/mercator.hpp"

namespace sipejuang::server {

/// How a route under /ogc/plans/{plan}/{version} is answered: by the map of that version, or with the Problem not-found.
[[nodiscard]] std::function<Response(const Call&)> of_plan(Application& app,
                                                           std::function<Response(const PlanMap&, const Call&)> answer);

/// Zoom, row and column, which stand in the path from its `first` brace on, of a scheme that is ours. Problem: not-found.
[[nodiscard]] geo::Result<TileAddress> asked_tile(const Call& call, std::size_t first);

/// A tile as an answer: 204 where it is empty; never asked for again by who named the scheme.
[[nodiscard]] Response tile_response(const std::shared_ptr<const CachedBytes>& bytes, std::string type,
                                     const Call& call);

}  // namespace sipejuang::server
