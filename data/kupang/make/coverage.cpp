// SPDX-License-Identifier: Apache-2.0
#include "coverage.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>

namespace kupang {
namespace {

using Edge = std::array<long long, 4>;  // in millimetres, smaller end first

struct Side {
    std::size_t zone;
    bool forward;
};

std::pair<Edge, bool> edge(Pt from, Pt to) {
    const long long a = std::llround(from.x * 1000), b = std::llround(from.y * 1000);
    const long long c = std::llround(to.x * 1000), d = std::llround(to.y * 1000);
    const bool forward = std::array{a, b} < std::array{c, d};
    return {forward ? Edge{a, b, c, d} : Edge{c, d, a, b}, forward};
}

std::map<Edge, std::vector<Side>> edges_of(const std::vector<Zone>& zones) {
    std::map<Edge, std::vector<Side>> out;
    for (std::size_t z = 0; z < zones.size(); ++z) {
        for (const Path& ring : paths(zones[z].area)) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const auto [e, forward] = edge(ring[i], ring[i + 1]);
                out[e].push_back({z, forward});
            }
        }
    }
    return out;
}

double edge_length(const Edge& e) {
    return length(Pt{static_cast<double>(e[2] - e[0]) / 1000, static_cast<double>(e[3] - e[1]) / 1000});
}

bool road_or_water(const Zone& z) { return z.code == "BJ" || z.code == "BA"; }

bool sliver(const Zone& z) {
    const double a = area(z.area);
    if (road_or_water(z)) return a < 60;
    if (a < 180 || (a < 4000 && buffer(z.area, -2.6, 1).empty())) return true;
    return z.code != "PS" && z.code[0] != 'K' && a < 20000 && buffer(z.area, -6, 1).empty();
}

// For every sliver the neighbour that takes it, or itself.
std::vector<std::size_t> takers(const std::vector<Zone>& zones, const std::vector<bool>& small) {
    std::vector<std::map<std::size_t, double>> touch(zones.size());
    for (const auto& [edge, sides] : edges_of(zones)) {
        if (sides.size() != 2) continue;
        touch[sides[0].zone][sides[1].zone] += edge_length(edge);
        touch[sides[1].zone][sides[0].zone] += edge_length(edge);
    }
    std::vector<std::size_t> out(zones.size());
    for (std::size_t z = 0; z < zones.size(); ++z) {
        out[z] = z;
        double most = 0;
        if (!small[z]) continue;
        for (const auto& [other, shared] : touch[z]) {
            const double weight = shared * (road_or_water(zones[other]) == road_or_water(zones[z]) ? 10 : 1);
            if (other != z && !small[other] && weight > most) {
                most = weight;
                out[z] = other;
            }
        }
    }
    return out;
}

}  // namespace

void absorb_slivers(std::vector<Zone>& zones) {
    for (int round = 0; round < 4; ++round) {
        std::vector<bool> small;
        for (const auto& z : zones) small.push_back(sliver(z));
        const auto taker = takers(zones, small);
        std::vector<Geoms> joined(zones.size());
        for (std::size_t z = 0; z < zones.size(); ++z) joined[taker[z]].push_back(zones[z].area.clone());
        std::vector<Zone> kept;
        for (std::size_t z = 0; z < zones.size(); ++z) {
            if (taker[z] != z) continue;
            if (joined[z].size() > 1) zones[z].area = std::move(parts(unite_exact(std::move(joined[z]))).front());
            kept.push_back(std::move(zones[z]));
        }
        const bool done = kept.size() == zones.size();
        zones = std::move(kept);
        if (done) return;
    }
}

Geom check_coverage(const std::vector<Zone>& zones, const Geom& outline) {
    double sum = 0;
    Geoms copies;
    for (const auto& z : zones) {
        if (!valid(z.area)) throw std::runtime_error("a zone is not valid: " + z.code);
        if (GEOSGeomTypeId(z.area.get()) != GEOS_POLYGON)
            throw std::runtime_error("a zone is not one polygon: " + z.code);
        sum += area(z.area);
        copies.push_back(z.area.clone());
    }
    Geom city = unite_exact(std::move(copies));
    if (std::abs(sum - area(city)) > 1e-4 || std::abs(sum - area(outline)) > 1 ||
        GEOSGeomTypeId(city.get()) != GEOS_POLYGON) {
        throw std::runtime_error("the zones have " + std::to_string(sum) + " m2, the city " +
                                 std::to_string(area(outline)));
    }
    std::map<Edge, bool> border;
    for (const Path& ring : paths(city)) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) border[edge(ring[i], ring[i + 1]).first] = true;
    }
    for (const auto& [e, sides] : edges_of(zones)) {
        const bool inside = sides.size() == 2 && sides[0].forward != sides[1].forward;
        if (inside != border.contains(e) && (inside || sides.size() == 1)) continue;
        throw std::runtime_error("the zones overlap or leave a gap at " + std::to_string(e[0]) + " " +
                                 std::to_string(e[1]) + " mm");
    }
    return city;
}

}  // namespace kupang
