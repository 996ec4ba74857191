// SPDX-License-Identifier: Apache-2.0
#include "faces.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "coverage.hpp"
#include "kelurahan.hpp"

namespace kupang {
namespace {

using Key = std::tuple<std::string, std::string, std::size_t, std::size_t>;  // code, name, kelurahan, cell

Geom coast_strip(const Geom& coast) {
    Geoms strips;
    const Path p = paths(coast).front();
    static const double deep[] = {0, 60, 55, 38, 22, 14};
    for (std::size_t i = 0; i + 1 < p.size(); i += 8) {
        const Path part(p.begin() + static_cast<std::ptrdiff_t>(i),
                        p.begin() + static_cast<std::ptrdiff_t>(std::min(i + 9, p.size())));
        const int density = kelurahans()[kelurahan_at(part[part.size() / 2])].density;
        strips.push_back(buffer(line(part), deep[density]));
    }
    return unite(std::move(strips));
}

class Sorter {  // says what a face is
public:
    Sorter(const Surfaces& s, const std::vector<Cell>& cells)
        : cells_(cells),
          finder_(cells),
          arterial_(s.arterial.clone()),
          street_(s.street.clone()),
          river_(s.river.clone()),
          river_strip_(s.river_strip.clone()),
          coast_strip_(s.coast_strip.clone()),
          arterial_front_(s.arterial_front.clone()),
          collector_front_(s.collector_front.clone()),
          country_front_(s.country_front.clone()) {}

    Key key(Pt p) const {
        const std::size_t i = finder_.at(p);
        const Cell& c = cells_.at(i);
        if (arterial_.covers(p)) return {"BJ", "Badan jalan arteri", c.kelurahan, 0};
        const bool closed = c.code == "TR" || c.code == "HK" || c.code == "RTH-8" || c.code == "EM";
        if (street_.covers(p)) return {"BJ", "Badan jalan", c.kelurahan, 0};
        if (river_.covers(p)) return {"BA", "Badan air", c.kelurahan, 0};
        if (river_strip_.covers(p)) return {"PS", "Sempadan sungai", c.kelurahan, 0};
        if (!closed && coast_strip_.covers(p)) return {"PS", "Sempadan pantai", c.kelurahan, 0};
        return {front_code(c, p), c.name, c.kelurahan, i + 1};
    }

private:
    std::string front_code(const Cell& c, Pt p) const {
        const int density = kelurahans()[c.kelurahan].density;
        if (c.hamlet && c.code != "HL" && country_front_.covers(p)) return "R-5";
        if (c.shops_on_arterial && arterial_front_.covers(p)) return density >= 4 ? "K-1" : "K-2";
        if (c.shops_on_collector && collector_front_.covers(p)) return density >= 4 ? "K-2" : "K-3";
        return c.code;
    }

    const std::vector<Cell>& cells_;
    CellFinder finder_;
    Prepared arterial_, street_, river_, river_strip_, coast_strip_, arterial_front_, collector_front_, country_front_;
};

Geom widened(const std::vector<Road>& roads, double more, bool (*take)(const Road&)) {
    Geoms g;
    for (const auto& r : roads) {
        if (!take(r)) continue;
        const Geom axis = line(r.axis);
        g.push_back(more > 0 ? flat_buffer(axis, r.row / 2 + more) : buffer(axis, r.row / 2, 4));
    }
    return unite(std::move(g));
}

bool arterial(const Road& r) { return r.rank == RoadClass::arteri; }
bool collector(const Road& r) { return r.rank == RoadClass::kolektor; }
bool other(const Road& r) { return r.rank != RoadClass::arteri; }

}  // namespace

Surfaces make_surfaces(const Outline& outline, const std::vector<River>& rivers, const std::vector<Road>& roads) {
    Surfaces s;
    s.arterial = widened(roads, 0, arterial);
    s.street = widened(roads, 0, other);
    Geoms water, strip;
    for (const auto& r : rivers) {
        water.push_back(buffer(line(r.course), r.width / 2));
        strip.push_back(buffer(line(r.course), r.width / 2 + r.strip));
    }
    s.river = unite(std::move(water));
    s.river_strip = unite(std::move(strip));
    s.coast_strip = coast_strip(outline.coast);
    s.arterial_front = simplify(widened(roads, 45, arterial), 1.5);
    s.collector_front = simplify(widened(roads, 34, collector), 1.5);
    s.country_front = simplify(widened(roads, 105, collector), 1.5);
    return s;
}

std::vector<Zone> make_zones(const Outline& outline, const Surfaces& s, const std::vector<Cell>& cells,
                             const std::vector<Site>& sites, Geoms lines) {
    for (const Geom* g : {&outline.city, &s.arterial, &s.street, &s.river, &s.river_strip, &s.coast_strip,
                          &s.arterial_front, &s.collector_front, &s.country_front}) {
        lines.push_back(boundary(*g));
    }
    for (const auto& site : sites) {
        if (site.own_border) lines.push_back(boundary(site.area));
    }
    for (const auto& k : kelurahan_areas(cells)) lines.push_back(boundary(k));
    const Sorter sorter(s, cells);
    const Prepared city(outline.city.clone());
    std::map<Key, Geoms> groups;
    for (auto& face : polygonize(node(std::move(lines)))) {
        const Pt p = inner_point(face);
        if (city.covers(p)) groups[sorter.key(p)].push_back(std::move(face));
    }
    std::vector<Zone> zones;
    for (auto& [key, faces] : groups) {
        for (auto& part : parts(unite_exact(std::move(faces)))) {
            zones.push_back({std::move(part), std::get<0>(key), std::get<1>(key), std::get<2>(key)});
        }
    }
    absorb_slivers(zones);
    return zones;
}

}  // namespace kupang
