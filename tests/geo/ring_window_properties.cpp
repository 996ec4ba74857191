// SPDX-License-Identifier: Apache-2.0
#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "geo/polygon_layer.hpp"
#include "geo/ring_window.hpp"
#include "geo/validity.hpp"
#include "tests/geo/geos_oracle.hpp"
#include "tests/geo/random_shapes.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace sipejuang::geo {
namespace {

using namespace random_shapes;

/// A coverage with a block cut out of each zone, and the blocks.
std::vector<MultiPolygon> with_holes() {
    auto regions = coverage(3, 3, 100);
    std::vector<MultiPolygon> blocks;
    for (int i = 0; i < 9; ++i) {
        const Point centre{east + 50 + 100 * (i % 3), north + 50 + 100 * std::floor(i / 3)};
        const auto hole = shapes::star_ring(centre, radii(8, 24));
        regions[static_cast<std::size_t>(i)].parts[0].holes.push_back(hole);
        blocks.push_back({{{hole, {}}}});
    }
    regions.insert(regions.end(), blocks.begin(), blocks.end());
    return regions;
}

/// A star, a rectangle with an edge on an edge of a block, or with two points moved along that edge; in either direction.
MultiPolygon subject_near(const std::vector<MultiPolygon>& regions) {
    Ring ring = shapes::star_ring(Point{east + number(0, 300), north + number(0, 300)}, radii(4, 40));
    const int kind = *rc::gen::inRange(0, 4);
    if (kind >= 2) {
        const Ring& block = regions.back().parts[0].shell;
        Point a = block[0], b = block[1];
        if (kind == 3) {
            const double s = number(-0.5, 0.4), t = number(0.6, 1.5);
            const Point p{a.x + s * (b.x - a.x), a.y + s * (b.y - a.y)},
                q{a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
            a = p, b = q;
        }
        const double out = *rc::gen::arbitrary<bool>() ? 1.0 : -1.0, dx = out * (b.x - a.x), dy = out * (b.y - a.y);
        ring = {a, b, {b.x + dy, b.y - dx}, {a.x + dy, a.y - dx}};
    }
    if (kind == 1) std::reverse(ring.begin(), ring.end());
    return {{{ring, {}}}};
}

RC_GTEST_PROP(RingWindow, AgreesWithGeosOverRegionsWithHoles, ()) {
    const auto regions = with_holes();
    const PolygonLayer layer{regions};
    const auto subject = subject_near(regions);
    RC_ASSERT(RingWindow::of(subject).has_value());
    const double whole = area(subject).value(), accuracy = whole * 1e-9 + 1e-8;
    std::vector<double> shared(regions.size(), 0.0);
    for (const auto& share : layer.under(subject)) {
        shared[share.region] = share.area.value();
        RC_ASSERT(!invalidity(share.shape, layer_complexity));
        RC_ASSERT(std::abs(area(share.shape).value() - share.area.value()) <= accuracy);
        RC_ASSERT(std::abs(oracle::shared_area(share.shape, regions[share.region]) - share.area.value()) <= accuracy);
    }
    for (std::size_t i = 0; i < regions.size(); ++i) {
        RC_ASSERT(std::abs(shared[i] - oracle::shared_area(subject, regions[i])) <= accuracy);
    }
}

RC_GTEST_PROP(RingWindow, OfTwoRegionsAgreesWithGeosWhereItIsClear, ()) {
    const auto a = region(50, 40), b = region(50, 40);
    if (!RingWindow::of(a) || !b.parts[0].holes.empty()) return;
    const auto view = RingWindow::of(a)->see({{b.parts[0].shell, true}});
    RC_CLASSIFY(view.border == WindowView::Border::unclear, "unclear");
    if (view.border == WindowView::Border::unclear) return;
    RC_CLASSIFY(view.border == WindowView::Border::crosses, "crosses");
    if (view.border == WindowView::Border::crosses) {
        RC_ASSERT(std::abs(area(view.common).value() - oracle::shared_area(a, b)) <= area(a).value() * 1e-9 + 1e-8);
        RC_ASSERT(!invalidity(view.common, layer_complexity));
    }
}

}  // namespace
}  // namespace sipejuang::geo
