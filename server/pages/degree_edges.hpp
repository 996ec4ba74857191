// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"
#include "rules/verdict/number_text.hpp"

#include <string>

namespace sipejuang::server {

/// "123.60,-10.19,123.62,-10.17": west, south, east, north, as scripts of a page read them; empty for an empty box.
[[nodiscard]] inline std::string degree_edges(const geo::BoxIn<geo::Source>& box) {
    constexpr int decimals = 6;
    std::string text;
    if (box.empty()) return text;
    for (const double edge : {box.min_x, box.min_y, box.max_x, box.max_y})
        text += (text.empty() ? "" : ",") + rules::decimal(edge, decimals);
    return text;
}

}  // namespace sipejuang::server
