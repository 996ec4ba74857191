// SPDX-License-Identifier: Apache-2.0
#include "intensity.hpp"

#include <array>
#include <fstream>
#include <stdexcept>

#include "kelurahan.hpp"
#include "subzones.hpp"
#include "tables.hpp"

namespace kupang {
namespace {

constexpr double no = not_regulated;

const std::vector<Limits> table = {
    // code  kdb  klb  kdh  ktb  floors   plot   gsb: art kol lok ling   jbs  jbb  apart
    {"R-1", 80, 3.2, 10, no, 4, 3, 50, 11, 4, 2, 1.5, no, 1, no},
    {"R-2", 70, 2.8, 15, 60, 4, 3, 90, 11, 5, 3, 2, no, 1.5, 2},
    {"R-3", 60, 1.8, 20, 50, 3, 2, 120, 11, 6, 4, 3, 1, 1.5, 3},
    {"R-4", 50, 1.2, 30, 40, 3, 2, 200, 12, 8, 5, 3, 1.5, 2, 3},
    {"R-5", 40, 0.8, 40, 30, 2, 2, 300, 15, 8, 5, 4, 2, 3, 4},
    {"K-1", 75, 6, 10, 75, 10, 6, 200, 11, 6, 4, 3, no, 2, 4},
    {"K-2", 70, 3.5, 15, 70, 6, 4, 150, 11, 6, 4, 3, no, 2, 3},
    {"K-3", 65, 2.6, 15, 60, 4, 3, 100, 11, 5, 4, 3, no, 1.5, 3},
    {"KT", 60, 3.6, 20, 60, 8, 4, 500, 15, 10, 6, 4, 2, 3, 4},
    {"C-2", 65, 3.9, 20, 65, 6, 4, 200, 11, 6, 4, 3, 1, 2, 3},
    {"SPU-1", 50, 3, 30, 50, 8, 6, 1000, 15, 10, 6, 4, 3, 3, 6},
    {"SPU-2", 50, 2, 30, 40, 4, 4, 500, 12, 8, 5, 4, 3, 3, 4},
    {"SPU-3", 55, 1.6, 25, 40, 3, 3, 250, 11, 6, 4, 3, 2, 2, 3},
    {"SPU-4", 60, 1.2, 20, no, 2, 2, 100, 11, 5, 3, 2, 1, 1.5, 2},
    {"CB", 70, 1.4, 15, 0, 2, 2, 90, 11, 3, 2, 1.5, no, 1, 2},
    {"W", 40, 1.6, 40, 30, 4, 3, 500, 12, 8, 6, 4, 3, 4, 5},
    {"KPI", 60, 1.8, 20, 50, 3, 3, 1000, 15, 12, 8, 6, 4, 5, 6},
    {"TR", 50, 1.5, 20, 50, 3, 3, 500, 15, 10, 6, 5, 3, 3, 6},
    {"HK", 50, 2, 30, 50, 4, 4, 500, 15, 10, 6, 5, 3, 3, 6},
    {"PL-3", 40, 0.8, 40, 40, 2, 2, 500, 12, 8, 6, 4, 3, 3, 4},
    {"PL-4", 40, 0.8, 40, 40, 2, 2, 500, 12, 8, 6, 4, 4, 4, 4},
    {"RTNH", 20, 0.2, 20, 0, 1, 1, no, 11, 6, 4, 3, 3, 3, 4},
    {"P-1", 5, 0.05, 90, 0, 1, 1, 1000, 15, 10, 8, 6, 5, 5, 6},
    {"P-2", 10, 0.15, 80, 0, 2, 2, 600, 15, 10, 8, 6, 4, 4, 6},
    {"P-3", 10, 0.15, 80, 0, 2, 2, 1000, 15, 10, 8, 6, 4, 4, 6},
    {"P-4", 15, 0.2, 70, 0, 1, 1, 1000, 15, 10, 8, 6, 5, 5, 6},
    {"RTH-1", 2, 0.02, 95, 0, 1, 1, no, 15, 10, 8, 6, 5, 5, no},
    {"RTH-2", 10, 0.1, 80, 0, 1, 1, no, 12, 8, 6, 4, 4, 4, no},
    {"RTH-3", 10, 0.1, 80, 0, 1, 1, no, 12, 8, 6, 4, 4, 4, no},
    {"RTH-4", 10, 0.1, 80, 0, 1, 1, no, 11, 6, 4, 3, 3, 3, no},
    {"RTH-5", 10, 0.1, 80, 0, 1, 1, no, 11, 6, 4, 3, 3, 3, no},
    {"RTH-6", 10, 0.1, 80, 0, 1, 1, no, 11, 6, 4, 3, 3, 3, no},
    {"RTH-7", 5, 0.05, 80, 0, 1, 1, no, 11, 6, 4, 3, 3, 3, no},
    {"RTH-8", 0, 0, 100, 0, 0, 0, no, no, no, no, no, no, no, no},
    {"HL", 0, 0, 100, 0, 0, 0, no, no, no, no, no, no, no, no},
    {"PS", 0, 0, 100, 0, 0, 0, no, no, no, no, no, no, no, no},
    {"EM", 0, 0, 100, 0, 0, 0, no, no, no, no, no, no, no, no},
    {"BA", 0, 0, no, 0, 0, 0, no, no, no, no, no, no, no, no},
    {"BJ", 0, 0, no, 0, 0, 0, no, no, no, no, no, no, no, no},
};

std::string cell(double v) { return v < 0 ? "-" : number(v); }

struct Writer {
    std::ofstream out;
    void row(const std::string& measure, const std::string& subzone, const std::string& road, double v,
             const std::string& provision, const std::string& block = "", const std::string& from = "",
             const std::string& to = "") {
        out << measure << ',' << subzone << ",," << block << ",," << road << ',' << from << ',' << to << ",,,,"
            << cell(v) << ",contoh-" << provision << '\n';
    }
};

// The same for every road: no road class in the key, so that a plot without a road is judged too.
void by_road(Writer& w, const char* measure, const std::string& code, double main, double local,
             const char* provision) {
    if (main == local) {
        w.row(measure, code, "", main, provision);
    } else {
        w.row(measure, code, "arteri;kolektor", main, provision);
        w.row(measure, code, "lokal;lingkungan", local, provision);
    }
}

void rows(Writer& w, const Limits& l) {
    const bool small_plots = l.code == "R-3";  // one sub-zone whose coverage depends on the size of the plot
    if (small_plots) {
        w.row("kdb", l.code, "", 65, "kdb", "", "", "200");
        w.row("kdb", l.code, "", l.kdb, "kdb", "", "200", "");
    } else {
        w.row("kdb", l.code, "", l.kdb, "kdb");
    }
    w.row("klb", l.code, "", l.klb, "klb");
    w.row("klb_min", l.code, "", l.code == "K-1" ? 0.5 : no, "klb-min");
    w.row("kdh", l.code, "", l.kdh, "kdh");
    w.row("ktb", l.code, "", l.ktb, "ktb");
    by_road(w, "height", l.code, height_of(l.floors_main), height_of(l.floors_local), "tinggi");
    by_road(w, "floors", l.code, l.floors_main, l.floors_local, "lantai");
    w.row("min_plot_area", l.code, "", l.min_plot, "kaveling");
    if (l.gsb_arteri < 0) {
        w.row("gsb", l.code, "", no, "gsb");
    } else {
        for (const auto& [rank, v] : {std::pair{"arteri", l.gsb_arteri}, std::pair{"kolektor", l.gsb_kolektor},
                                      std::pair{"lokal", l.gsb_lokal}, std::pair{"lingkungan", l.gsb_lingkungan}}) {
            w.row("gsb", l.code, rank, v, "gsb");
        }
    }
    w.row("jbs", l.code, "", l.jbs, "jbs");
    w.row("jbb", l.code, "", l.jbb, "jbb");
    w.row("building_distance", l.code, "", l.apart, "jarak");
}

}  // namespace

const std::vector<Limits>& all_limits() { return table; }

const Limits& limits(const std::string& code) {
    for (const auto& l : all_limits()) {
        if (l.code == code) return l;
    }
    throw std::runtime_error("no limits for " + code);
}

double gsb(const Limits& l, RoadClass rank) {
    switch (rank) {
        case RoadClass::arteri: return l.gsb_arteri;
        case RoadClass::kolektor: return l.gsb_kolektor;
        case RoadClass::lokal: return l.gsb_lokal;
        case RoadClass::lingkungan: return l.gsb_lingkungan;
        case RoadClass::none: break;
    }
    return 0;
}

double height_of(double floors) { return floors > 0 ? floors * 4 + 1 : 0; }

void write_intensity(const std::string& file) {
    Writer w{std::ofstream(file)};
    w.out << "measure,subzone,swp,block,polygon,road_class,plot_area_from,plot_area_to,floors_from,floors_to,"
             "alternative,value,provision\n";
    for (const auto& s : subzones()) rows(w, limits(s.code));
    w.row("kdb", "R-3", "", 55, "kdb-blok", block_of("Sikumana"));  //, a recharge area in the sample
    w.row("kdh", "R-3", "", 25, "kdh-blok", block_of("Sikumana"));
    w.row("kdb", "K-2", "", 80, "kdb-blok", block_of("Bonipoi"));  // the old shopping street
    w.out.close();
    if (!w.out) throw std::runtime_error("cannot write " + file);
}

}  // namespace kupang
