// SPDX-License-Identifier: Apache-2.0
#include "geo/joined_paths.hpp"

#include "geo/orientation.hpp"
#include "geo/segment.hpp"
#include "geo/shoelace.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace sipejuang::geo {
namespace {

constexpr std::size_t longest_checked = 100;
/// Metres. Crossings are rounded, so two that lie as near on one side of the window may stand in the wrong order.
constexpr double too_near = 1e-6;

struct Gate {
    WindowPlace place;
    std::size_t path;
    bool in;
};

/// Of a path that goes out where another comes in: whether the ground between them is all that belongs to the region
/// there, so that the one leads straight into the other.
std::optional<bool> leads_over(const Window& window, const BorderPath& out, const BorderPath& in) {
    const std::size_t corner = in.from.side, n = window.ring.size();
    if (in.from.along == 0.0 &&
        orientation(window.ring[(corner + n - 1) % n], window.ring[corner], window.next(corner)) <= 0) {
        return std::nullopt;
    }
    const int turn = orientation(in.points.front(), in.points[1], out.points[out.points.size() - 2]);
    return turn == 0 ? std::nullopt : std::optional{turn > 0};
}

bool near(Point a, Point b) { return std::abs(a.x - b.x) < too_near && std::abs(a.y - b.y) < too_near; }

Point point_of(const Gate& gate, const std::vector<BorderPath>& paths) {
    const auto& points = paths[gate.path].points;
    return gate.in ? points.front() : points.back();
}

/// Whether rounding may have put the gates in another order, or made a path of nothing.
bool doubtful(const std::vector<Gate>& gates, const std::vector<BorderPath>& paths) {
    for (std::size_t i = 0; i + 1 < gates.size(); ++i) {
        const Gate &a = gates[i], &b = gates[i + 1];
        if (a.place.side != b.place.side || a.place == b.place) continue;
        if (near(point_of(a, paths), point_of(b, paths))) return true;
    }
    return std::any_of(paths.begin(), paths.end(), [](const BorderPath& path) {
        return path.points.size() == 2 && near(path.points.front(), path.points.back());
    });
}

/// Where paths come in and go out, round the window; nothing when not by turns.
std::optional<std::vector<Gate>> gates_of(const Window& window, const std::vector<BorderPath>& paths) {
    std::vector<Gate> gates;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        gates.push_back({paths[i].from, i, true});
        gates.push_back({paths[i].to, i, false});
    }
    std::sort(gates.begin(), gates.end(), [](const Gate& a, const Gate& b) { return a.place < b.place; });
    if (doubtful(gates, paths)) return std::nullopt;
    for (std::size_t i = 0; i + 1 < gates.size(); ++i) {
        Gate &a = gates[i], &b = gates[i + 1];
        if (a.place != b.place) continue;
        if (a.in == b.in || (i + 2 < gates.size() && gates[i + 2].place == a.place)) return std::nullopt;
        const auto over = leads_over(window, paths[(a.in ? b : a).path], paths[(a.in ? a : b).path]);
        if (!over) return std::nullopt;
        if (*over == a.in) std::swap(a, b);
    }
    for (std::size_t i = 0; i < gates.size(); ++i) {
        if (gates[(i + 1) % gates.size()].in == gates[i].in) return std::nullopt;
    }
    return gates;
}

/// The window's vertices strictly between two places, counter-clockwise; `past_start`: by way of the first vertex.
void walk(const Window& window, WindowPlace from, WindowPlace to, bool past_start, Ring& ring) {
    const std::size_t n = window.ring.size();
    const std::size_t steps = to.side - from.side + (past_start ? n : 0);
    for (std::size_t i = 1; i <= steps; ++i) {
        const std::size_t corner = (from.side + i) % n;
        if (corner == to.side && to.along == 0.0) return;
        ring.push_back(window.ring[corner]);
    }
}

}  // namespace

std::optional<std::vector<Ring>> joined_paths(const Window& window, BorderPaths paths) {
    std::vector<Ring> rings;
    for (auto& ring : paths.within) {
        if (!(shoelace(ring) > 0.0)) return std::nullopt;
        rings.push_back(std::move(ring));
    }
    if (paths.across.empty()) return rings;
    const auto gates = gates_of(window, paths.across);
    if (!gates) return std::nullopt;
    std::vector<std::size_t> next(paths.across.size());  // the path that follows each
    const std::size_t last = gates->size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        if (!(*gates)[i].in) next[(*gates)[i].path] = (*gates)[i == last ? 0 : i + 1].path;
    }
    const std::size_t last_out = (*gates)[last].in ? paths.across.size() : (*gates)[last].path;
    std::vector<bool> used(paths.across.size(), false);
    for (std::size_t first = 0; first < paths.across.size(); ++first) {
        Ring ring;
        for (std::size_t path = first; !used[path]; path = next[path]) {
            used[path] = true;
            const auto& run = paths.across[path];
            ring.insert(ring.end(), run.points.begin(), run.points.end());
            walk(window, run.to, paths.across[next[path]].from, path == last_out, ring);
        }
        if (!ring.empty()) rings.push_back(std::move(ring));
    }
    return rings;
}

bool simple(const Ring& ring) {
    const std::size_t n = ring.size();
    if (n < 3 || n > longest_checked) return false;
    const auto at = [&](std::size_t i) { return ring[i < n ? i : i - n]; };
    for (std::size_t i = 0; i < n; ++i) {
        const Segment e{at(i), at(i + 1)};
        const Box box = e.box();
        const Point after = at(i + 2);
        if (orientation(e.a, e.b, after) == 0 && (in_box_of(e.a, e.b, after) || in_box_of(e.b, after, e.a)))
            return false;
        for (std::size_t k = i + 2; k < n && !(i == 0 && k + 1 == n); ++k) {
            const Segment other{at(k), at(k + 1)};
            if (box.touches(other.box()) && common_point(e, other)) return false;
        }
    }
    return true;
}

}  // namespace sipejuang::geo
