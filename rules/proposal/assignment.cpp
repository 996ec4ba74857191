// SPDX-License-Identifier: Apache-2.0
#include "rules/proposal/assignment.hpp"

namespace sipejuang::rules {

Belonging belonging(const geo::MultiPolygon& building, const geo::PolygonLayer& plots, geo::SquareMetres tolerance) {
    Belonging result;
    geo::SquareMetres most;
    for (const auto& share : plots.under(building)) {
        if (share.area <= tolerance) continue;
        result.over.push_back(share.region);
        if (result.plot && share.area - most <= tolerance && most - share.area <= tolerance) result.tie = true;
        if (!result.plot || share.area > most + tolerance) {
            result.tie = false;
            result.plot = share.region;
            most = share.area;
        }
    }
    if (result.over.size() < 2) result.over.clear();
    return result;
}

}  // namespace sipejuang::rules
