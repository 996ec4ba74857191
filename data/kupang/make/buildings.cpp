// SPDX-License-Identifier: Apache-2.0
#include "buildings.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "activities.hpp"
#include "footprint.hpp"
#include "noise.hpp"

namespace kupang {
namespace {

std::string pick(Dice& dice, std::initializer_list<const char*> list) {
  return *(list.begin() + dice.pick(static_cast<int>(list.size())));
}

std::string usual_activity(const std::string& zone, Dice& d) {
  const double luck = d.unit();
  if (zone[0] == 'R' && zone[1] == '-') {
    if (luck < 0.8 || zone > "R-3") return luck > 0.93 ? "warung" : "rumah_tunggal";
    return pick(d, {"rumah_kos", "warung", "rumah_kopel", "kantor", "apotek", "rumah_kos", "warung", "paud"});
  }
  if (zone == "K-3") return pick(d, {"toko", "toko", "warung", "restoran", "kafe", "klinik", "apotek", "bank"});
  if (zone[0] == 'K' && zone[1] == '-') return pick(d, {"toko", "toko", "toko", "minimarket", "restoran", "bank", "penginapan", "kantor", "hotel", "bengkel"});
  if (zone == "C-2") return pick(d, {"toko", "rumah_kos", "kantor", "rumah_deret", "restoran"});
  if (zone == "CB") return pick(d, {"toko", "rumah_tunggal", "kafe"});
  if (zone == "KT") return "kantor_pemerintah";
  if (zone == "W") return pick(d, {"restoran", "wisata_pantai", "penginapan", "hotel"});
  if (zone == "SPU-1") return pick(d, {"universitas", "rumah_sakit", "sma"});
  if (zone == "SPU-2") return pick(d, {"sma", "smp", "puskesmas"});
  if (zone == "SPU-3") return pick(d, {"sd", "gereja", "puskesmas", "masjid"});
  if (zone == "SPU-4") return pick(d, {"paud", "gereja", "masjid"});
  if (zone == "RTH-7") return "pemakaman";
  if (zone == "PS") return "rumah_tunggal";
  return "taman";
}

std::string use_of(const std::string& a) {
  if (a.compare(0, 5, "rumah") == 0) return a == "rumah_sakit" ? "sosial budaya" : "hunian";
  if (a == "gereja" || a == "masjid") return "keagamaan";
  for (const char* s : {"sd", "smp", "sma", "paud", "universitas", "puskesmas", "kantor_pemerintah", "taman", "klinik"}) {
    if (a == s) return "sosial budaya";
  }
  return "usaha";
}

RoadClass best_rank(const Parcel& p) {
  RoadClass best = RoadClass::lingkungan;
  for (const auto& f : p.fronts) best = std::min(best, f.rank);
  return best;
}

std::string intended(const Parcel& p, Dice& d) {
  const bool dense = p.zone == "R-1" || p.zone == "R-2" || p.zone == "CB" || p.zone == "K-2" || p.zone == "K-3";
  const double luck = d.unit();
  if (p.zone == "PS") return "bangunan di sempadan sungai";
  if (luck < 0.030) return "melewati GSB";
  if (luck < (dense ? 0.075 : 0.045)) return "KDB terlampaui";
  if (luck < (dense ? 0.092 : 0.065)) return "lantai terlalu banyak";
  if (luck < 0.108) return "keluar batas persil";
  if (luck < 0.120) return "kegiatan tidak diizinkan";
  if (luck < 0.135) return "luas lantai tidak diisi";
  if (luck < 0.150) return "luas hijau tidak diisi";
  if (luck < 0.160) return "hijau kurang";
  return "sesuai";
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
    if (p.zone == "R-3") most = 0.54;   // holds in the block with its own, lower figure too
    Setting s = setting(d.between(0.6, 0.985) * std::min(most, 0.97 - l.kdh / 100));
    if (p.zone[0] == 'S' || p.zone == "KT" || p.zone == "W" || p.zone.compare(0, 3, "RTH") == 0) s.wanted *= 0.6;
    Geom g = set_footprint(p, l, s);
    if (g && intent == "keluar batas persil") g = moved(g);
    return g;
  }

  Geom moved(const Geom& g) {   // pushed over the nearest border by one to two metres
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

}  // namespace

std::vector<Building> make_buildings(std::vector<Parcel>& parcels) {
  std::vector<Building> out;
  int shops_in_parks = 0;
  for (std::size_t i = 0; i < parcels.size(); ++i) {
    Parcel& p = parcels[i];
    Dice d(mix(i, 99));
    const Limits& l = limits(p.zone);
    const bool park = p.zone.compare(0, 3, "RTH") == 0;
    p.activity = usual_activity(p.zone, d);
    p.certificate = d.chance(0.04) ? -1 : std::max(1.0, std::round(area(p.area) * d.between(0.985, 1.015)));
    std::string intent = intended(p, d);
    if (park) intent = shops_in_parks++ % 3 == 0 ? "kegiatan tidak diizinkan" : "sesuai";
    if (intent == "kegiatan tidak diizinkan") p.activity = park ? "toko" : p.zone[0] == 'K' ? "industri_besar" : "gudang";
    if (permission(p.activity, p.zone) == "X" && p.zone != "PS") intent = "kegiatan tidak diizinkan";
    const bool empty_plot = (park && p.activity != "toko") || (!park && p.zone != "PS" && d.chance(0.07));
    Builder builder{p, l, d, intent};
    Geom g = empty_plot ? Geom{} : builder.outline();
    if (!g) {
      settle_green(p, l, 0, "sesuai", d);
      continue;
    }
    Building b{"", i, d.chance(0.15), p.activity, use_of(p.activity), builder.floors(), 0, 0, 0, intent, std::move(g)};
    double built = area(b.area);
    while (intent != "lantai terlalu banyak" && b.floors > 1 && built * b.floors > l.klb * area(p.area)) --b.floors;
    b.height = std::round((b.floors * d.between(3.3, 3.8) + d.between(0.3, 0.9)) * 10) / 10;
    b.floor_area = intent == "luas lantai tidak diisi" ? -1 : std::floor(built * b.floors * d.between(0.94, 1) * 10) / 10;
    if (b.floors >= 3 && l.ktb > 0 && d.chance(0.3)) b.basement = std::floor(built * std::min(0.8, l.ktb / 100));
    if (p.activity == "rumah_tunggal" && intent == "sesuai" && area(p.area) > 380 && d.chance(0.4)) {
      Geom second = set_second(p, b.area, l, d.between(16, 36));
      if (second && built + area(second) < 0.54 * area(p.area)) {
        const double a = area(second);
        built += a;
        out.push_back({"", i, false, p.activity, "hunian", 1, 3.6, std::floor(a * 10) / 10, 0, "sesuai", std::move(second)});
      }
    }
    settle_green(p, l, built, intent, d);
    out.push_back(std::move(b));
  }
  int n = 0;
  for (auto& b : out) {
    char id[16];
    std::snprintf(id, sizeof id, "B-%05d", ++n);
    b.id = id;
  }
  return out;
}

}  // namespace kupang
