// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// Position of the layer that is meant: the named one (exact, else without case), or the only one if none is named.
/// Problems: layer-not-found, layer-ambiguous; both list the layers there are.
[[nodiscard]] geo::Result<std::size_t> choose_layer(const std::vector<std::string>& names, const std::string& wanted,
                                                    const std::string& file);

}  // namespace sipejuang::data
