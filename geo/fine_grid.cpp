// SPDX-License-Identifier: Apache-2.0
#include "geo/fine_grid.hpp"

#include <algorithm>

namespace sipejuang::geo {
namespace {

void snap(std::vector<Point>& points) {
    for (auto& p : points) p = on_fine_grid(p);
    points.erase(std::unique(points.begin(), points.end()), points.end());
}

void snap_ring(Ring& ring) {
    snap(ring);
    while (ring.size() > 1 && ring.back() == ring.front()) ring.pop_back();
}

}  // namespace

MultiPolygon on_fine_grid(MultiPolygon region) {
    for (auto& part : region.parts) {
        snap_ring(part.shell);
        for (auto& hole : part.holes) snap_ring(hole);
    }
    return region;
}

MultiLine on_fine_grid(MultiLine lines) {
    for (auto& line : lines.parts) snap(line);
    return lines;
}

}  // namespace sipejuang::geo
