// SPDX-License-Identifier: Apache-2.0
#include "field.hpp"

#include <algorithm>
#include <cmath>

#include "noise.hpp"

namespace kupang {
namespace {

struct Segment {
    Pt a, b;
};

void add_segments(const Path& p, std::size_t stride, std::vector<Segment>& out) {
    for (std::size_t i = 0; i + 1 < p.size(); i += stride) out.push_back({p[i], p[std::min(i + stride, p.size() - 1)]});
}

Pt doubled(Pt d) {
    const double l2 = dot(d, d);
    return l2 > 0 ? Pt{(d.x * d.x - d.y * d.y) / l2, 2 * d.x * d.y / l2} : Pt{};
}

Pt pull(const std::vector<Segment>& segments, const Terrain& terrain, Pt p) {
    Pt sum;
    for (const auto& s : segments) {
        const double d = distance_to_segment(p, s.a, s.b);
        if (d < 2500) sum = sum + doubled(s.b - s.a) * (length(s.b - s.a) / 100 * std::exp(-d / 260));
    }
    const Pt g = terrain.slope(p), contour{-g.y, g.x};
    sum = sum + doubled(contour) * std::min(0.8, length(g) * 5);
    const double turn = 2.2 * noise(p.x, p.y, 1800, 41);
    return sum + Pt{std::cos(turn), std::sin(turn)} * 0.12;
}

}  // namespace

Field::Field(const std::vector<Road>& roads, const Path& coast, const Terrain& terrain) : corner_(terrain.corner()) {
    std::vector<Segment> segments;
    for (const auto& r : roads) add_segments(r.axis, 4, segments);
    add_segments(coast, 6, segments);
    columns_ = static_cast<int>(terrain.columns() * Terrain::cell / cell) + 2;
    rows_ = static_cast<int>(terrain.rows() * Terrain::cell / cell) + 2;
    for (int r = 0; r < rows_; ++r) {
        for (int c = 0; c < columns_; ++c)
            twice_.push_back(pull(segments, terrain, {corner_.x + c * cell, corner_.y - r * cell}));
    }
}

Pt Field::direction(Pt p) const {
    const double u = (p.x - corner_.x) / cell, v = (corner_.y - p.y) / cell;
    const int i = std::clamp(static_cast<int>(u), 0, columns_ - 2), j = std::clamp(static_cast<int>(v), 0, rows_ - 2);
    const double a = std::clamp(u - i, 0.0, 1.0), b = std::clamp(v - j, 0.0, 1.0);
    const auto value = [&](int c, int r) {
        return twice_[static_cast<std::size_t>(r) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(c)];
    };
    const Pt t = (value(i, j) * (1 - a) + value(i + 1, j) * a) * (1 - b) +
                 (value(i, j + 1) * (1 - a) + value(i + 1, j + 1) * a) * b;
    const double angle = 0.5 * std::atan2(t.y, t.x);
    return {std::cos(angle), std::sin(angle)};
}

}  // namespace kupang
