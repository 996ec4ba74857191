// SPDX-License-Identifier: Apache-2.0
#include "terrain.hpp"

#include <algorithm>
#include <cmath>

#include "frame.hpp"
#include "kelurahan.hpp"
#include "noise.hpp"
#include "places.hpp"

namespace kupang {
namespace {

struct Known {
    Pt at;
    double height;
};

std::vector<Known> known_heights() {
    std::vector<Known> k;
    for (const auto& l : kelurahans()) k.push_back({l.centre, l.height});
    const double more[][3] = {{673, 172, 102}, {660, 176, 101}, {668, 180, 99},  {600, 240, 325}, {590, 255, 270},
                              {622, 270, 245}, {610, 285, 210}, {585, 230, 265}, {618, 229, 260}, {660, 218, 175},
                              {650, 200, 125}, {530, 205, 42},  {556, 215, 140}, {565, 222, 175}, {675, 148, 24},
                              {640, 158, 42},  {630, 155, 40},  {606, 234, 335}, {634, 262, 215}, {579, 238, 215},
                              {640, 216, 165}, {572, 202, 128}, {548, 186, 48},  {620, 200, 140}};
    for (const auto& m : more) k.push_back({place(m[0], m[1]), m[2]});
    return k;
}

double spread(const std::vector<Known>& known, Pt p) {
    double sum = 0, weight = 0;
    for (const Known& k : known) {
        const Pt d = p - k.at;
        const double q = dot(d, d) + 350.0 * 350.0, w = 1 / (q * std::sqrt(q));
        sum += w * k.height;
        weight += w;
    }
    return sum / weight;
}

Geom all_courses(const std::vector<River>& rivers) {
    Geoms g;
    for (const auto& r : rivers) g.push_back(line(r.course));
    return node(std::move(g));
}

}  // namespace

Terrain::Terrain(const Outline& outline, const std::vector<River>& rivers)
    : coast_(outline.coast.clone()),
      rivers_(all_courses(rivers)) {
    const Path ring = shell(outline.city);
    double west = 1e18, east = -1e18, south = 1e18, north = -1e18;
    for (Pt p : ring) {
        west = std::min(west, p.x), east = std::max(east, p.x);
        south = std::min(south, p.y), north = std::max(north, p.y);
    }
    corner_ = {std::floor((west - 600) / cell) * cell, std::ceil((north + 600) / cell) * cell};
    columns_ = static_cast<int>(std::ceil((east + 600 - corner_.x) / cell));
    rows_ = static_cast<int>(std::ceil((corner_.y - south + 600) / cell));
    z_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), nothing);
    raise(outline);
    carve(rivers);
}

void Terrain::raise(const Outline& outline) {
    const Prepared city(outline.city.clone());
    const Prepared border(boundary(outline.city));
    const auto known = known_heights();
    const Runway r = runway();
    for (int row = 0; row < rows_; ++row) {
        for (int column = 0; column < columns_; ++column) {
            const Pt p{corner_.x + (column + 0.5) * cell, corner_.y - (row + 0.5) * cell};
            const double shore = coast_.distance_to(p);
            if (!city.covers(p) && shore < border.distance_to(p) + 1) continue;
            double h = spread(known, p);
            h *= 1 + 0.2 * layered_noise(p.x, p.y, 1900, 21);
            h = std::max(2.0, h + 3.0 * layered_noise(p.x, p.y, 260, 22));
            const double cap = 0.6 + 4 * smooth_step(0, 120, shore) +
                               shore * (0.05 + 0.015 * noise(p.x, p.y, 1500, 23));
            h = 1 / std::cbrt(1 / (h * h * h) + 1 / (cap * cap * cap));  // low at the shore, without an edge
            h = std::max(h, 0.3);
            const double valley = rivers_.distance_to(p);
            h -= std::min(0.3 * h, 5 + 0.07 * h) * std::exp(-(valley / 90) * (valley / 90));
            const double flat = 1 - smooth_step(300, 1000, distance_to_segment(p, r.threshold07, r.threshold25));
            h += (102.1 - h) * flat;
            z(column, row) = static_cast<float>(std::round(std::max(0.2, h) * 100) / 100);
        }
    }
}

void Terrain::carve(const std::vector<River>& rivers) {
    for (const auto& r : rivers) {
        float lowest = 9999;
        for (Pt p : r.course) {
            const int c = static_cast<int>((p.x - corner_.x) / cell), w = static_cast<int>((corner_.y - p.y) / cell);
            if (c < 0 || w < 0 || c >= columns_ || w >= rows_ || z(c, w) == nothing) continue;
            lowest = std::min(lowest, z(c, w));
            z(c, w) = lowest;
        }
    }
}

double Terrain::at(Pt p) const {
    const double u = (p.x - corner_.x) / cell - 0.5, v = (corner_.y - p.y) / cell - 0.5;
    const int i = std::clamp(static_cast<int>(u), 0, columns_ - 2), j = std::clamp(static_cast<int>(v), 0, rows_ - 2);
    const double a = std::clamp(u - i, 0.0, 1.0), b = std::clamp(v - j, 0.0, 1.0);
    const auto value = [&](int c, int r) { return std::max(0.0, static_cast<double>(z_[index(c, r)])); };
    return (value(i, j) * (1 - a) + value(i + 1, j) * a) * (1 - b) +
           (value(i, j + 1) * (1 - a) + value(i + 1, j + 1) * a) * b;
}

Pt Terrain::slope(Pt p) const {
    const double d = 60;
    return {(at({p.x + d, p.y}) - at({p.x - d, p.y})) / (2 * d), (at({p.x, p.y + d}) - at({p.x, p.y - d})) / (2 * d)};
}

double Terrain::coast_distance(Pt p) const { return coast_.distance_to(p); }
double Terrain::river_distance(Pt p) const { return rivers_.distance_to(p); }

}  // namespace kupang
