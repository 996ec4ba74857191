// SPDX-License-Identifier: Apache-2.0
#include "server/map/border_detail.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <queue>
#include <unordered_map>

namespace sipejuang::server {

namespace {

using VertexId = std::uint32_t;

struct HashOfPoint {
    std::size_t operator()(const MercatorPoint& p) const {
        constexpr std::size_t mix = 0x9E3779B97F4A7C15ULL;
        return std::hash<double>{}(p.x) * mix ^ std::hash<double>{}(p.y);
    }
};

/// A place through which borders run, and between which others.
struct Vertex {
    MercatorPoint at{};
    std::array<VertexId, 2> beside{};
    std::uint8_t neighbours = 0;
    bool fixed = false;  ///< borders meet here, or one ends
    std::optional<double> weight{};
};

double triangle(MercatorPoint a, MercatorPoint b, MercatorPoint c) {
    return std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}

bool before(MercatorPoint a, MercatorPoint b) { return a.x != b.x ? a.x < b.x : a.y < b.y; }

/// All borders of a layer as one net of vertices.
class Net {
public:
    explicit Net(const std::vector<Border>& borders) {
        for (const auto& border : borders) {
            std::vector<VertexId> way;
            way.reserve(border.points.size());
            for (const auto& p : border.points) {
                const auto id = id_of(p);
                if (way.empty() || way.back() != id) way.push_back(id);
            }
            if (border.closed && way.size() > 1 && way.front() == way.back()) way.pop_back();
            join(way, border.closed);
            ways_.push_back(std::move(way));
        }
        for (std::size_t i = 0; i < borders.size(); ++i) {
            if (borders[i].closed) anchor(ways_[i]);
        }
    }

    void weigh(const std::vector<Border>& borders) {
        for (std::size_t i = 0; i < borders.size(); ++i) weigh(ways_[i], borders[i].closed);
    }

    [[nodiscard]] double weight(MercatorPoint p) const {
        const auto& vertex = vertices_[ids_.at(p)];
        return vertex.fixed ? std::numeric_limits<double>::infinity() : vertex.weight.value_or(0);
    }

private:
    VertexId id_of(MercatorPoint p) {
        const auto [known, fresh] = ids_.emplace(p, static_cast<VertexId>(vertices_.size()));
        if (fresh) vertices_.emplace_back().at = p;
        return known->second;
    }

    void meet(VertexId at, VertexId neighbour) {
        auto& vertex = vertices_[at];
        for (std::size_t i = 0; i < vertex.neighbours; ++i) {
            if (vertex.beside.at(i) == neighbour) return;
        }
        if (vertex.neighbours == vertex.beside.size())
            vertex.fixed = true;
        else
            vertex.beside.at(vertex.neighbours++) = neighbour;
    }

    void join(const std::vector<VertexId>& way, bool closed) {
        if (way.empty()) return;
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            meet(way[i], way[i + 1]);
            meet(way[i + 1], way[i]);
        }
        if (closed) {
            meet(way.front(), way.back());
            meet(way.back(), way.front());
        } else {
            vertices_[way.front()].fixed = vertices_[way.back()].fixed = true;
        }
    }

    /// A ring on which nothing meets is held where it begins and at what lies farthest from there, found by place and not by order, so that an
    /// island and the hole in which it lies are held alike.
    void anchor(const std::vector<VertexId>& way) {
        if (way.empty() || std::any_of(way.begin(), way.end(), [this](VertexId id) { return vertices_[id].fixed; }))
            return;
        const auto first = *std::min_element(way.begin(), way.end(), [this](VertexId a, VertexId b) {
            return before(vertices_[a].at, vertices_[b].at);
        });
        const auto from = vertices_[first].at;
        const auto distance = [&](VertexId id) {
            return std::hypot(vertices_[id].at.x - from.x, vertices_[id].at.y - from.y);
        };
        const auto farthest = *std::max_element(way.begin(), way.end(), [&](VertexId a, VertexId b) {
            const double to_a = distance(a), to_b = distance(b);
            return to_a != to_b ? to_a < to_b : before(vertices_[a].at, vertices_[b].at);
        });
        vertices_[first].fixed = vertices_[farthest].fixed = true;
    }

    void weigh(const std::vector<VertexId>& way, bool closed) {
        if (way.size() < 3) return;
        std::size_t start = 0;
        while (closed && start < way.size() && !vertices_[way[start]].fixed) ++start;
        const std::size_t steps = closed ? way.size() : way.size() - 1;
        std::vector<VertexId> stretch{way[start]};
        for (std::size_t i = 1; i <= steps; ++i) {
            stretch.push_back(way[(start + i) % way.size()]);
            if (!vertices_[stretch.back()].fixed) continue;
            weigh_stretch(stretch);
            stretch = {stretch.back()};
        }
    }

    void weigh_stretch(const std::vector<VertexId>& stretch) {
        if (stretch.size() < 3 || vertices_[stretch[1]].weight) return;
        std::vector<std::size_t> left(stretch.size()), right(stretch.size());
        std::vector<double> own(stretch.size());
        const auto area = [&](std::size_t i) {
            return triangle(vertices_[stretch[left[i]]].at, vertices_[stretch[i]].at, vertices_[stretch[right[i]]].at);
        };
        using Entry = std::pair<double, std::size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> smallest;
        for (std::size_t i = 1; i + 1 < stretch.size(); ++i) {
            left[i] = i - 1;
            right[i] = i + 1;
            own[i] = area(i);
            smallest.emplace(own[i], i);
        }
        double reached = 0;
        while (!smallest.empty()) {
            const auto [size, i] = smallest.top();
            smallest.pop();
            auto& vertex = vertices_[stretch[i]];
            if (vertex.weight || size != own[i]) continue;
            reached = std::max(reached, size);
            vertex.weight = reached;
            for (const auto beside : {left[i], right[i]}) {
                if (beside == left[i])
                    right[beside] = right[i];
                else
                    left[beside] = left[i];
                if (beside == 0 || beside + 1 == stretch.size()) continue;
                own[beside] = area(beside);
                smallest.emplace(own[beside], beside);
            }
        }
    }

    std::unordered_map<MercatorPoint, VertexId, HashOfPoint> ids_;
    std::vector<Vertex> vertices_;
    std::vector<std::vector<VertexId>> ways_;
};

}  // namespace

std::vector<std::vector<double>> weights_of(const std::vector<Border>& borders) {
    Net net{borders};
    net.weigh(borders);
    std::vector<std::vector<double>> weights;
    weights.reserve(borders.size());
    for (const auto& border : borders) {
        auto& own = weights.emplace_back();
        own.reserve(border.points.size());
        for (const auto& p : border.points) own.push_back(net.weight(p));
    }
    return weights;
}

}  // namespace sipejuang::server
