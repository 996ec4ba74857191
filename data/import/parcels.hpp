// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/crs.hpp"
#include "geo/polygon.hpp"
#include "geo/result.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// A parcel of the cadastre as the plan package carries it for finding places; nothing is judged by it unless somebody asks about it.
struct Parcel {
    std::string id;
    std::string kelurahan;
    geo::MultiPolygon shape;  ///< in the working CRS, on the fine grid, valid
};

/// The layer `parcels` of a plan package, in file order; empty where it has none. Parcels without an id or with invalid rings are left
/// out. Problems: those of `open_plan` and of reading the layer.
[[nodiscard]] geo::Result<std::vector<Parcel>> read_parcels(const std::string& package, geo::Epsg working);

}  // namespace sipejuang::data
