// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geos_context.hpp"
#include "geo/polygon_layer.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace sipejuang::geo {

/// Internal to geo: the regions of a layer, the long ones ready as GEOS geometries. Refers to the regions, which must
/// stay where they are. Read by many contexts at once; see `settle` in the .cpp.
class ReadyRegions {
public:
    explicit ReadyRegions(const std::vector<MultiPolygon>& regions);

    [[nodiscard]] const MultiPolygon& region(std::uint32_t position) const { return regions_[position]; }
    /// Null for a short region, which is converted faster than it is kept.
    [[nodiscard]] const GEOSGeometry* ready(std::uint32_t position) const { return ready_[position].get(); }

private:
    const std::vector<MultiPolygon>& regions_;
    std::unique_ptr<const GeosContext> context_;
    std::vector<GeosGeometry> ready_;
};

/// Internal to geo: one subject, to be overlaid with regions one after the other.
class LayerOverlay {
public:
    explicit LayerOverlay(const MultiPolygon& subject);
    /// Nothing when the two have no area in common.
    [[nodiscard]] std::optional<LayerShare> with(const ReadyRegions& regions, std::uint32_t position) const;

private:
    const MultiPolygon& subject_;
    SquareMetres area_;
    GeosContext context_;
    GeosGeometry geometry_;

    [[nodiscard]] bool inside(const GEOSGeometry* region) const;
};

}  // namespace sipejuang::geo
