// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/map/tile_layer.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// A tile as the Mapbox Vector Tile Specification 2.1 has it: one layer per TileLayer that has something here, extent 4096, attributes as text,
/// number or truth. Same layers, same bytes. Empty where nothing lies here.
[[nodiscard]] std::string vector_tile(const std::vector<const TileLayer*>& layers, const TileAddress& tile);

/// A layer of one tile that was cut already.
struct TileCut {
    std::string name;
    std::vector<TileFeature> features;
};
[[nodiscard]] std::string vector_tile(const std::vector<TileCut>& layers);

}  // namespace sipejuang::server
