// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/ogc/ogc_documents.hpp"
#include "server/ogc/tileset.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// OGC API - Tiles 1.0 (20-057): the tile matrix sets there are, which is one.
[[nodiscard]] std::string tile_matrix_sets_json(const OgcPlace& at);

/// WebMercatorQuad as it is registered (17-083r4, annex D.1), with all its zooms; which of them are cut is said by each tileset.
[[nodiscard]] std::string web_mercator_quad_json();

/// A plan version, or a raster of one, as a resource that has tiles: what it is, where it lies, on which days it holds.
[[nodiscard]] std::string tiled_resource_json(const OgcPlace& at, const Tileset& tileset);

/// A list of tilesets that stands at `path`.
[[nodiscard]] std::string tilesets_json(const OgcPlace& at, const std::string& path,
                                        const std::vector<Tileset>& tilesets);

/// One of them, whole (17-083r4, tileset metadata).
[[nodiscard]] std::string tileset_json(const OgcPlace& at, const Tileset& tileset);

}  // namespace sipejuang::server
