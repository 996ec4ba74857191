// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon_layer.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace sipejuang::rules {

/// To which plot a building belongs: "the plot with most of its area; ties and buildings over several plots are reported".
struct Belonging {
    std::optional<std::uint32_t> plot;  ///< nothing: on no plot
    bool tie = false;                   ///< two plots share it equally; the first in the layer was taken
    std::vector<std::uint32_t> over;    ///< all plots under it by more than the tolerance, when several
};

[[nodiscard]] Belonging belonging(const geo::MultiPolygon& building, const geo::PolygonLayer& plots,
                                  geo::SquareMetres tolerance);

}  // namespace sipejuang::rules
