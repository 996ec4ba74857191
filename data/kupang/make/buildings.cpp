// SPDX-License-Identifier: Apache-2.0
#include "buildings.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "activities.hpp"
#include "footprint.hpp"
#include "intents.hpp"
#include "noise.hpp"

namespace kupang {
namespace {

RoadClass best_rank(const Parcel& p) {
    RoadClass best = RoadClass::lingkungan;
    for (const auto& f : p.fronts) best = std::min(best, f.rank);
    return best;
}

struct Builder {
    Parcel& p;
    const Limits& l;
    Dice& d;
    std::string intent;

    double floors() {
        const RoadClass rank = best_rank(p);
        const bool main = rank == RoadClass::arteri || rank == RoadClass::kolektor;
        const double most = main ? l.floors_main : l.floors_local;
        if (intent == "lantai terlalu banyak") return most + 1 + d.pick(2);
        if (p.zone == "PS") return 1;
        double n = 1;
        const double more = p.zone[0] == 'K' || p.zone == "C-2" ? 0.6 : p.zone[0] == 'S' ? 0.4 : 0.2;
        if (p.zone == "K-1") n = 2;
        while (n < most && d.chance(more)) ++n;
        return std::min(n, std::max(1.0, most));
    }

    Setting setting(double share) {
        Setting s;
        s.side = std::max(0.0, l.jbs), s.rear = std::max(0.0, l.jbb);
        s.margin = d.between(0.06, 0.4);
        s.squeeze = l.jbs < 0 ? d.between(0.9, 1) : d.between(0.75, 1);
        s.wanted = share * area(p.area);
        s.corner_cut = d.chance(0.3);
        if (intent == "melewati GSB") s.front_factor = d.between(0, 0.45), s.margin = 0.03;
        if (intent == "KDB terlampaui") {
            s.wanted = std::min(0.97, l.kdb / 100 * d.between(1.12, 1.4)) * area(p.area);
            s.side = 0, s.rear = 0, s.margin = 0.03, s.squeeze = 1, s.corner_cut = false;
            if (p.zone == "R-1" || p.zone == "CB") s.front_factor = 0.3;
        }
        return s;
    }

    Geom outline() {
        if (p.zone == "PS") return set_footprint(p, l, {0, 0.3, 0.3, 0.2, 0.7 * area(p.area), 1, false});
        double most = l.kdb / 100;
        if (p.zone == "R-3") most = 0.54;  // holds in the block with its own, lower figure too
        Setting s = setting(d.between(0.5, 0.96) * std::min(most, 0.97 - l.kdh / 100));
        if (p.zone[0] == 'S' || p.zone == "KT" || p.zone == "W" || p.zone.compare(0, 3, "RTH") == 0) s.wanted *= 0.6;
        Geom g = set_footprint(p, l, s);
        if (g && intent == "keluar batas persil") g = moved(g);
        return g;
    }

    Geom moved(const Geom& g) {  // pushed over the nearest border by one to two metres
        const Pt c = centroid(g);
        Pt best = c;
        double least = 1e18;
        const Path ring = shell(p.area);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Pt m = (ring[i] + ring[i + 1]) * 0.5;
            if (length(m - c) < least && length(ring[i + 1] - ring[i]) > 4) least = length(m - c), best = m;
        }
        double gap = 1e18;
        const Geom border = boundary(p.area);
        for (Pt q : shell(g)) gap = std::min(gap, distance(border, point(q)));
        const Pt step = (best - c) * ((gap + d.between(0.8, 2.2)) / std::max(1.0, length(best - c)));
        Path out = shell(g);
        for (Pt& q : out) q = q + step;
        return polygon(out);
    }
};

void settle_green(Parcel& p, const Limits& l, double built, const std::string& intent, Dice& d) {
    const double whole = area(p.area), free = std::max(0.0, whole - built), need = whole * std::max(0.0, l.kdh) / 100;
    double green = std::min(free * 0.98, std::max(need * d.between(1.02, 1.4), free * d.between(0.3, 0.8)));
    if (p.zone == "R-3") green = std::max(green, std::min(free * 0.98, whole * 0.255));
    if (intent == "hijau kurang" || intent == "KDB terlampaui") green = std::min(green, need * d.between(0.1, 0.7));
    p.green = std::floor(green * 10) / 10;
    if (intent == "luas hijau tidak diisi") p.green = -1;
}

std::string choose_intent(Parcel& p, Dice& d, int& parks) {
    const bool park = p.zone.compare(0, 3, "RTH") == 0;
    std::string intent = park ? (parks++ % 3 == 0 ? "kegiatan tidak diizinkan" : "sesuai") : intended(p, d);
    if (intent == "kegiatan tidak diizinkan")
        p.activity = park ? "toko" : p.zone[0] == 'K' ? "industri_besar" : "gudang";
    if (permission(p.activity, p.zone) == "X" && p.zone != "PS") intent = "kegiatan tidak diizinkan";
    return intent;
}

void size_up(Building& b, const Parcel& p, const Limits& l, Dice& d) {
    const double built = area(b.area);
    const bool small_only = permission(p.activity, p.zone).find("T2") != std::string::npos;
    const double most = small_only ? std::min(300.0, l.klb * area(p.area)) : l.klb * area(p.area);
    while (b.intent != "lantai terlalu banyak" && b.floors > 1 && built * b.floors > most) --b.floors;
    b.height = std::round((b.floors * d.between(3.3, 3.8) + d.between(0.3, 0.9)) * 10) / 10;
    b.floor_area = b.intent == "luas lantai tidak diisi" ? -1
                                                         : std::floor(built * b.floors * d.between(0.94, 1) * 10) / 10;
    if (b.floors >= 3 && l.ktb > 0 && d.chance(0.3)) b.basement = std::floor(built * std::min(0.8, l.ktb / 100));
}

Building shed(std::size_t parcel, Geom area_of_it) {
    const double a = std::floor(area(area_of_it) * 10) / 10;
    return {"", parcel, false, "rumah_tunggal", "hunian", 1, 3.6, a, 0, "sesuai", std::move(area_of_it)};
}

// Meant to be too large or over the border, but the plot was roomy: then it only stands too near to an edge.
bool missed(const Parcel& p, const Building& b, const Limits& l, double built) {
    return (b.intent == "keluar batas persil" && area(subtract(b.area, p.area)) < 0.05) ||
           (b.intent == "KDB terlampaui" && built <= l.kdb / 100 * area(p.area));
}

void number_buildings(std::vector<Building>& list) {
    int n = 0;
    for (auto& b : list) {
        char id[16];
        std::snprintf(id, sizeof id, "B-%05d", ++n);
        b.id = id;
    }
}

}  // namespace

std::vector<Building> make_buildings(std::vector<Parcel>& parcels, const Surroundings& around) {
    std::vector<Building> out;
    int parks = 0;
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        Parcel& p = parcels[i];
        Dice d(mix(i, 99));
        const Limits& l = limits(p.zone);
        const bool park = p.zone.compare(0, 3, "RTH") == 0;
        p.activity = usual_activity(p.zone, d);
        p.certificate = d.chance(0.04) ? -1 : std::max(1.0, std::round(area(p.area) * d.between(0.985, 1.015)));
        const std::string intent = choose_intent(p, d, parks);
        const bool empty_plot = (park && p.activity != "toko") || (!park && p.zone != "PS" && d.chance(0.07));
        Builder builder{p, l, d, intent};
        Geom g = empty_plot ? Geom{} : builder.outline();
        if (!g) {
            settle_green(p, l, 0, "sesuai", d);
            continue;
        }
        Building b{"", i, d.chance(0.15), p.activity,  use_of(p.activity), builder.floors(), 0,
                   0,  0, intent,         std::move(g)};
        double built = area(b.area);
        size_up(b, p, l, d);
        if (p.activity == "rumah_tunggal" && intent == "sesuai" && area(p.area) > 380 && d.chance(0.4)) {
            Geom second = set_second(p, b.area, l, d.between(16, 36));
            if (second && built + area(second) < std::min(0.54, l.kdb / 100) * area(p.area)) {
                built += area(second);
                out.push_back(shed(i, std::move(second)));
            }
        }
        settle_green(p, l, built, intent, d);
        if (intent == "sesuai") b.intent = fault(p, b, l, built, around);
        if (missed(p, b, l, built)) b.intent = "jarak bebas kurang";
        out.push_back(std::move(b));
    }
    number_buildings(out);
    return out;
}

}  // namespace kupang
