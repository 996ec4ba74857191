// SPDX-License-Identifier: Apache-2.0
#include "geo/joined_paths.hpp"

#include "geo/orientation.hpp"
#include "geo/segment.hpp"
#include "geo/shoelace.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace sipejuang::geo {
namespace {

constexpr std::size_t longest_checked = 100;

struct Gate {
    WindowPlace place;
    std::size_t path;
    bool in;
};

/// Where paths come in and go out, round the window; nothing when not by turns, or when two are at one place.
std::optional<std::vector<Gate>> gates_of(const std::vector<BorderPath>& paths) {
    std::vector<Gate> gates;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        gates.push_back({paths[i].from, i, true});
        gates.push_back({paths[i].to, i, false});
    }
    std::sort(gates.begin(), gates.end(), [](const Gate& a, const Gate& b) { return a.place < b.place; });
    for (std::size_t i = 0; i < gates.size(); ++i) {
        const Gate& after = gates[(i + 1) % gates.size()];
        if (after.in == gates[i].in || after.place == gates[i].place) return std::nullopt;
    }
    return gates;
}

/// The window's vertices strictly between two places, counter-clockwise.
void walk(const Window& window, WindowPlace from, WindowPlace to, Ring& ring) {
    const std::size_t n = window.ring.size();
    std::size_t steps = (to.side + n - from.side) % n;
    if (to.side == from.side && to < from) steps = n;
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
    const auto gates = gates_of(paths.across);
    if (!gates) return std::nullopt;
    std::vector<std::size_t> next(paths.across.size());  // the path that follows each
    for (std::size_t i = 0; i < gates->size(); ++i) {
        if (!(*gates)[i].in) next[(*gates)[i].path] = (*gates)[(i + 1) % gates->size()].path;
    }
    std::vector<bool> used(paths.across.size(), false);
    for (std::size_t first = 0; first < paths.across.size(); ++first) {
        Ring ring;
        for (std::size_t path = first; !used[path]; path = next[path]) {
            used[path] = true;
            const auto& run = paths.across[path];
            ring.insert(ring.end(), run.points.begin(), run.points.end());
            walk(window, run.to, paths.across[next[path]].from, ring);
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
