// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "geo/result.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// `--map prop=column`: which column of the screened layers holds which property (floors, height_m,
/// floor_area_m2, basement_area_m2, parking_area_m2, technical_area_m2, green_area_m2, status, activity, kbli, kelurahan, id). A property
/// that is not mapped is taken from a column of its own name, if there is one - save `status`, which must be mapped.
class ColumnMap {
public:
    /// Problems: column-not-found for a property that does not exist; the layers are held against it later.
    static geo::Result<ColumnMap> of(const std::vector<std::string>& assignments);

    /// Position of the property's column in a layer.
    [[nodiscard]] std::optional<std::size_t> in(const RawLayer& layer, const std::string& property) const;
    /// Problem column-not-found when a mapped column is in none of the layers.
    [[nodiscard]] std::optional<geo::Problem> unmatched(const std::vector<const RawLayer*>& layers) const;

private:
    std::map<std::string, std::string> column_of_;
};

}  // namespace sipejuang::data
