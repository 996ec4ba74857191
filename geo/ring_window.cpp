// SPDX-License-Identifier: Apache-2.0
#include "geo/ring_window.hpp"

#include "geo/joined_paths.hpp"
#include "geo/ring_faults.hpp"
#include "geo/shoelace.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sipejuang::geo {
namespace {

constexpr std::size_t most_vertices = 64;

Ring moved(Ring ring, Point origin) {
    for (auto& p : ring) p = {p.x - origin.x, p.y - origin.y};
    return ring;
}

/// Back from the origin's neighbourhood, where rounding may have made vertices one.
Ring placed(const Ring& ring, Point origin) {
    Ring out;
    for (const auto p : ring) {
        const Point here{p.x + origin.x, p.y + origin.y};
        if (out.empty() || !(out.back() == here)) out.push_back(here);
    }
    while (out.size() > 1 && out.back() == out.front()) out.pop_back();
    return out;
}

/// Half way up the widest band without a vertex.
double quiet_height(const Ring& ring) {
    std::vector<double> heights;
    for (const auto p : ring) heights.push_back(p.y);
    std::sort(heights.begin(), heights.end());
    double best = heights.front(), widest = 0.0;
    for (std::size_t i = 1; i < heights.size(); ++i) {
        if (heights[i] - heights[i - 1] <= widest) continue;
        widest = heights[i] - heights[i - 1];
        best = heights[i - 1] + widest / 2;
    }
    return best;
}

}  // namespace

std::optional<RingWindow> RingWindow::of(const MultiPolygon& subject) {
    if (subject.parts.size() != 1 || !subject.parts[0].holes.empty()) return std::nullopt;
    const Ring& shell = subject.parts[0].shell;
    if (shell.size() < 3 || shell.size() > most_vertices) return std::nullopt;
    Ring ring = moved(shell, shell[0]);
    if (shoelace(ring) < 0.0) std::reverse(ring.begin(), ring.end());
    return RingWindow{shell[0], std::move(ring)};
}

WindowView RingWindow::see(const std::vector<NearRing>& rings) const {
    WindowView view;
    BorderPaths paths;
    for (const auto& near : rings) {
        Ring ring = moved(near.ring, origin_);
        if (!near.inside_left) std::reverse(ring.begin(), ring.end());
        add_paths(paths, window_, ring);
    }
    if (paths.doubtful) return view;
    if (paths.across.empty() && paths.within.empty()) {
        view.border = WindowView::Border::none;
        return view;
    }
    const auto joined = joined_paths(window_, std::move(paths));
    if (!joined) return view;
    for (const auto& ring : *joined) {
        Ring shell = placed(ring, origin_);
        const bool tiny = shell.size() < 3 || shoelace(shell) <= next_to_nothing.value();
        if (!tiny && !simple(shell)) return view;
        if (!tiny) view.common.parts.push_back({std::move(shell), {}});
    }
    view.common = without_degenerate_rings(std::move(view.common));
    view.border = WindowView::Border::crosses;
    return view;
}

Point RingWindow::inside() const {
    const double y = quiet_height(window_.ring);
    std::vector<double> crossings;
    for (std::size_t side = 0; side < window_.ring.size(); ++side) {
        const Point a = window_.ring[side], b = window_.next(side);
        if ((a.y > y) != (b.y > y)) crossings.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
    }
    std::sort(crossings.begin(), crossings.end());
    double best = 0.0, widest = -1.0;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        if (crossings[i + 1] - crossings[i] <= widest) continue;
        widest = crossings[i + 1] - crossings[i];
        best = crossings[i] + widest / 2;
    }
    return {best + origin_.x, y + origin_.y};
}

}  // namespace sipejuang::geo
