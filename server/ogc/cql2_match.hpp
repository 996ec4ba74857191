// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "server/map/map_layer.hpp"
#include "server/ogc/cql2_text.hpp"

#include <optional>

namespace sipejuang::server {

/// A shape in the working CRS that features are held against; a part of one vertex is a point.
struct QueryShape {
    geo::MultiPolygon area;
    geo::MultiLine line;
    geo::Box box;
};

/// Whether they share a point; borders count.
[[nodiscard]] bool intersects(const MapFeature& feature, const QueryShape& shape);

/// A filter ready to be held against features: `shapes` are its geometries in the working CRS, in the order in which they stand.
struct CqlFilter {
    CqlNode root;
    std::vector<QueryShape> shapes;
};

/// Three-valued: nothing where a property that decides is not there, which like "no" does not let the feature through (21-065r2, 6.3). `geometry` aside, the
/// property `id` is `id`, as the feature is handed out.
[[nodiscard]] std::optional<bool> matches(const CqlFilter& filter, const MapFeature& feature, const std::string& id);

}  // namespace sipejuang::server
