// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/box_index.hpp"
#include "geo/polygon.hpp"
#include "rules/law/plan.hpp"
#include "server/land_register.hpp"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace sipejuang::server {

/// What a feature says of itself to a map or to a GIS.
struct MapAttribute {
    std::string name;
    std::variant<std::string, double, bool> value;
};

/// A feature of a plan in the working CRS. Its geometry stays where it is: in the plan, the land register, or `MapLayer::dissolved`.
struct MapFeature {
    std::string id;                           ///< unique in its layer: from the plan, else the position in the layer
    const geo::MultiPolygon* area = nullptr;  ///< this, or
    const geo::MultiLine* line = nullptr;     ///< this; a part of one vertex is a point
    std::vector<MapAttribute> attributes;     ///< without the empty ones
    geo::Box box;
};

/// An attribute as text; empty where the feature has none of this name.
[[nodiscard]] std::string text_of(const MapFeature& feature, std::string_view name);

/// A point is held as a line of one vertex.
enum class MapShape { area, line, point };

/// One layer of one plan version: what is drawn, tiled and handed out as features, all from the same place.
struct MapLayer {
    std::string id;  ///< zones, overlays, roads, rivers, coast ..., parcels, buildings
    geo::Bilingual title;
    MapShape shape = MapShape::area;
    std::uint32_t from_zoom = 0;  ///< tiles of lower zooms do not hold it
    std::vector<MapFeature> features;
    std::vector<std::unique_ptr<const geo::MultiPolygon>> dissolved;  ///< what was joined for this layer
    std::vector<std::unique_ptr<const geo::MultiLine>>
        points;  ///< places that the plan holds as lines from a point to itself
    geo::BoxIndex boxes;

    /// Positions of the features whose boxes touch this one, in order.
    [[nodiscard]] std::vector<std::uint32_t> touching(const geo::Box& box) const { return boxes.touching(box); }
};

/// The layers of a plan in the order in which they are drawn; layers without a feature are left out. Zones that carry one value of a special
/// provision are joined to one feature of `overlays`, which takes a while. `plan` and `parcels` must outlive them.
[[nodiscard]] std::vector<MapLayer> layers_of(const rules::Plan& plan, const LandRegister* parcels);

/// "#ffe70a"
[[nodiscard]] std::string hex_of(const std::array<std::uint8_t, 3>& colour);

}  // namespace sipejuang::server
