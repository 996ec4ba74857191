// SPDX-License-Identifier: Apache-2.0
#include "intents.hpp"

#include "activities.hpp"
#include "places.hpp"

namespace kupang {
namespace {

std::string pick(Dice& dice, std::initializer_list<const char*> list) {
    return *(list.begin() + dice.pick(static_cast<int>(list.size())));
}

}  // namespace

std::string usual_activity(const std::string& zone, Dice& d) {
    const double luck = d.unit();
    if (zone[0] == 'R' && zone[1] == '-') {
        if (luck < 0.8 || zone > "R-3") return luck > 0.93 ? "warung" : "rumah_tunggal";
        return pick(d, {"rumah_kos", "warung", "rumah_kopel", "kantor", "apotek", "rumah_kos", "warung", "paud"});
    }
    if (zone == "K-3") return pick(d, {"toko", "toko", "warung", "restoran", "kafe", "klinik", "apotek", "bank"});
    if (zone[0] == 'K' && zone[1] == '-')
        return pick(
            d, {"toko", "toko", "toko", "minimarket", "restoran", "bank", "penginapan", "kantor", "hotel", "bengkel"});
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
    for (const char* s :
         {"sd", "smp", "sma", "paud", "universitas", "puskesmas", "kantor_pemerintah", "taman", "klinik"}) {
        if (a == s) return "sosial budaya";
    }
    return "usaha";
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

std::string fault(const Parcel& p, const Building& b, const Limits& l, double built, const Surroundings& around) {
    const double whole = area(p.area), floor_area = b.floor_area < 0 ? built * b.floors : b.floor_area;
    const std::string cell = permission(p.activity, p.zone);
    if (l.min_plot > 0 && whole < l.min_plot) return "kaveling terlalu kecil";
    if (built > l.kdb / 100 * whole) return "KDB terlampaui";
    if (floor_area > l.klb * whole) return "KLB terlampaui";
    if (p.zone == "K-1" && floor_area < 0.5 * whole) return "KLB kurang";
    if (p.green >= 0 && l.kdh > 0 && p.green < l.kdh / 100 * whole) return "hijau kurang";
    if (cell.find("T2") != std::string::npos && floor_area > 300) return "batas luas T2 terlampaui";
    if (cell.find("T3") != std::string::npos && b.floors > 2) return "batas lantai T3 terlampaui";
    if (distance(around.coast, b.area) < 100) return "dalam sempadan pantai";
    for (const auto& m : springs()) {
        if (distance(point(m.at), b.area) < 200) return "dalam sempadan mata air";
    }
    for (const auto& t : power_lines()) {
        if (distance(line(t.axis), b.area) < (t.kilovolt > 66 ? 10 : 7)) return "di bawah SUTT";
    }
    return b.intent;
}

}  // namespace kupang
