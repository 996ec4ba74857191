// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon_layer.hpp"
#include "geo/units.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// Where a layer is complete: "no river near" is an answer only inside. Nowhere when it has no region.
class CompleteWithin {
public:
    CompleteWithin() = default;
    explicit CompleteWithin(geo::MultiPolygon region) : region_{{std::move(region)}} {}

    [[nodiscard]] bool nowhere() const { return region_.regions().empty(); }
    /// The part of `subject`, widened by `reach`, that lies outside; empty: the layer reaches here.
    [[nodiscard]] geo::MultiPolygon uncovered(const geo::MultiPolygon& subject, geo::Metres reach) const;
    [[nodiscard]] bool reaches(const geo::MultiPolygon& subject, geo::Metres reach) const;

private:
    geo::PolygonLayer region_;
};

/// A repair that was asked for when the layer was read, kept as part of the record.
struct Repair {
    std::string feature;
    std::string reason;
    geo::SquareMetres area_before;
    geo::SquareMetres area_after;
};

/// What is known of a layer as such.
struct LayerFacts {
    std::string id;      ///< zones, roads, zoning ...
    std::string sha256;  ///< of its logical content
    geo::Metres accuracy;
    CompleteWithin complete_within;
    std::vector<Repair> repairs;
};

}  // namespace sipejuang::rules
