// SPDX-License-Identifier: Apache-2.0
#include "geo/distance.hpp"
#include "geo/ray.hpp"

namespace sipejuang::geo {
namespace {

void pass(Ray& ray, const Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i) ray.meet(ring[i], ring[i + 1 == ring.size() ? 0 : i + 1]);
}

}  // namespace

bool covers(const MultiPolygon& region, Point p) {
    for (const auto& part : region.parts) {
        Ray ray{p};
        pass(ray, part.shell);
        for (const auto& hole : part.holes) pass(ray, hole);
        if (ray.inside()) return true;
    }
    return false;
}

}  // namespace sipejuang::geo
