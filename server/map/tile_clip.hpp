// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/map/tile_layer.hpp"

namespace sipejuang::server {

/// The ring cut to the tile and its buffer and put on whole numbers, without repeated vertices (Sutherland-Hodgman: pieces that the edge
/// separates stay joined along it). Where an edge is cut does not depend on its direction, so that neighbours are cut alike. Fewer than three vertices: nothing is left.
[[nodiscard]] geo::RingIn<TileGrid> clipped_to_tile(const geo::RingIn<TileGrid>& ring);

/// Adds the runs of the line within the tile and its buffer, on whole numbers; a line of one vertex stays a point.
void clip_line_to_tile(const geo::LineIn<TileGrid>& line, geo::MultiLineIn<TileGrid>& into);

/// The same ground as a valid region on whole numbers; most regions already are, and are left as they are. May be empty.
[[nodiscard]] geo::MultiPolygonIn<TileGrid> made_valid_on_tile(geo::MultiPolygonIn<TileGrid> area);

}  // namespace sipejuang::server
