// SPDX-License-Identifier: Apache-2.0
#include "geo/crossings.hpp"

#include "geo/segment.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace sipejuang::geo {
namespace {

struct Edge {
    Segment line;
    Box box;
    std::uint32_t before, number, after;  ///< positions along the ring, unique in the region
    bool of_first;
};

void add(std::vector<Edge>& out, const Ring& ring, bool of_first) {
    const auto start = static_cast<std::uint32_t>(out.size());
    const auto count = static_cast<std::uint32_t>(ring.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const Segment line{ring[i], ring[i + 1 == count ? 0 : i + 1]};
        out.push_back(
            {line, line.box(), start + (i + count - 1) % count, start + i, start + (i + 1) % count, of_first});
    }
}

void add(std::vector<Edge>& out, const MultiPolygon& region, bool of_first) {
    for (const auto& part : region.parts) {
        add(out, part.shell, of_first);
        for (const auto& hole : part.holes) add(out, hole, of_first);
    }
}

/// Calls `counts` for each pair of edges whose boxes meet, until `at_most` pairs counted.
template <class Counts>
std::size_t sweep(std::vector<Edge> edges, std::size_t at_most, const Counts& counts) {
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) {
        return a.box.min_x != b.box.min_x ? a.box.min_x < b.box.min_x : a.number < b.number;
    });
    std::size_t found = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Box& box = edges[i].box;
        for (std::size_t j = i + 1; j < edges.size() && edges[j].box.min_x <= box.max_x; ++j) {
            if (edges[j].box.min_y > box.max_y || edges[j].box.max_y < box.min_y) continue;
            if (counts(edges[i], edges[j]) && ++found >= at_most) return found;
        }
    }
    return found;
}

}  // namespace

std::size_t crossings(const MultiPolygon& a, const MultiPolygon& b, std::size_t at_most) {
    std::vector<Edge> edges;
    add(edges, a, true);
    add(edges, b, false);
    return sweep(std::move(edges), at_most, [](const Edge& s, const Edge& t) {
        return s.of_first != t.of_first && common_point(s.line, t.line).has_value();
    });
}

std::size_t self_crossings(const MultiPolygon& region, std::size_t at_most) {
    std::vector<Edge> edges;
    add(edges, region, true);
    return sweep(std::move(edges), at_most, [](const Edge& s, const Edge& t) {
        const bool neighbours = s.after == t.number || s.before == t.number;
        return !neighbours && common_point(s.line, t.line).has_value();
    });
}

}  // namespace sipejuang::geo
