// SPDX-License-Identifier: Apache-2.0
#include "places.hpp"

#include "frame.hpp"

namespace kupang {
namespace {

Path runway_strip(double beyond, double half_width) {
    const Runway r = runway();
    const Pt d = (r.threshold25 - r.threshold07) * (1.0 / length(r.threshold25 - r.threshold07)), n{-d.y, d.x};
    const Pt a = r.threshold07 - d * beyond, b = r.threshold25 + d * beyond;
    return {a + n * half_width, b + n * half_width, b - n * half_width, a - n * half_width};
}

Site area(const char* code, const char* name, bool own, std::initializer_list<double> at) {
    return {code, name, polygon(places(at)), own};
}

}  // namespace

Runway runway() { return {place(661.0, 174.8), place(683.0, 169.6)}; }

std::vector<Site> make_sites() {
    std::vector<Site> s;
    s.push_back({"TR", "Landas pacu 07/25 Bandara El Tari", polygon(runway_strip(0, 30)), true});
    s.push_back({"RTH-8", "Jalur rumput landas pacu", polygon(runway_strip(60, 150)), true});
    s.push_back(area("TR", "Kawasan Bandara El Tari", true,
                     {657.4, 177.4, 656.8, 173.2, 661.4, 171.6, 661,   168.0, 667,   165, 690,
                      162,   690,   175.6, 680,   178.6, 675,   176.4, 668,   178.6, 662, 179.6}));
    s.push_back(area("HK", "Pangkalan Udara", true,
                     {657.6, 181.4, 662, 180.6, 668, 179.8, 672.6, 178.4, 676, 186, 660, 194, 655, 189, 655.6, 186}));
    s.push_back(area("TR", "Pelabuhan Tenau", true,
                     {524, 200, 524, 186, 530.6, 182.8, 534, 186.8, 532.4, 192, 532, 197.4, 532, 200.4}));
    s.push_back(
        area("EM", "Mangrove Oesapa", true,
             {641.4, 140, 652, 142.8, 656.4, 134, 658.6, 139, 655.4, 145.2, 650.4, 148, 646, 147.2, 641, 146.4}));
    s.push_back(area("SPU-1", "Kampus Universitas (contoh)", false,
                     {657, 147.6, 667.5, 147.6, 667.5, 150.4, 664, 151.6, 662, 156, 660, 160, 656.4, 162}));
    s.push_back(area("SPU-1", "Kampus Penfui (contoh)", false, {650, 161.6, 655.6, 162, 654.8, 168.4, 649.6, 166.6}));
    s.push_back(
        area("KPI", "Kawasan industri Alak", false, {535.4, 187.4, 542.6, 188.6, 544, 196.6, 541, 202.8, 533.6, 197}));
    s.push_back(area("W", "Pantai Lasiana", false,
                     {664.4, 139.4, 662, 131, 678, 127, 680, 138.6, 673, 140.8, 670, 137, 665.6, 139}));
    s.push_back(
        area("W", "Pantai Kelapa Lima", false, {611, 150.2, 613, 149, 622, 145, 631, 146.2, 631, 138, 610, 143}));
    s.push_back(
        area("KT", "Perkantoran Jalan El Tari", false, {602.6, 164.6, 606, 166, 612.6, 168, 612, 170, 602.4, 167.6}));
    s.push_back(area("KT", "Kantor Gubernur (contoh)", false, {614, 168.4, 620.8, 169.4, 620.4, 171.6, 614, 170.4}));
    s.push_back(area("HK", "Pangkalan laut", false, {543.6, 170.4, 550, 168, 550.4, 173, 546.6, 174.6, 543.6, 175.6}));
    return s;
}

std::vector<Spot> make_spots() {
    const auto spot = [](const char* code, const char* name, double e, double s) {
        return Spot{code, name, place(e, s)};
    };
    return {
        spot("KT", "Kantor Wali Kota (contoh)", 617.4, 152.2),
        spot("KT", "Kantor dinas", 609, 164.6),
        spot("KT", "Kantor kepolisian", 598.4, 162.6),
        spot("KT", "Kantor kecamatan Maulafa", 614, 192.6),
        spot("KT", "Kantor kecamatan Alak", 551, 177.2),
        spot("SPU-1", "Rumah sakit umum (contoh)", 594.4, 166.4),
        spot("SPU-1", "Rumah sakit (contoh)", 608.6, 155.2),
        spot("SPU-1", "Universitas (contoh)", 634.4, 150),
        spot("SPU-1", "Politeknik (contoh)", 645, 168.6),
        spot("SPU-1", "Politeknik pertanian (contoh)", 657.6, 165),
        spot("SPU-2", "SMA dan SMK", 601, 171.4),
        spot("SPU-2", "SMA", 589, 167.4),
        spot("SPU-2", "SMA", 606.6, 187.4),
        spot("SPU-2", "Puskesmas dan SMP", 616.8, 179.4),
        spot("SPU-2", "SMA", 636.2, 158.2),
        spot("SPU-2", "SMP dan puskesmas", 560, 180),
        spot("SPU-2", "SMA", 582.6, 181.6),
        spot("SPU-2", "Puskesmas Sikumana (contoh)", 613.6, 207.4),
        spot("SPU-2", "SMP", 646.8, 176.6),
        spot("SPU-2", "SMK", 627.6, 191.4),
        spot("RTH-2", "Taman Nostalgia (contoh)", 616, 166.2),
        spot("RTH-2", "Taman Tirosa (contoh)", 627.4, 168.2),
        spot("RTH-2", "Taman kota Kelapa Lima", 623.4, 147.6),
        spot("RTH-3", "Taman kecamatan Oebobo", 605.4, 172.6),
        spot("RTH-3", "Taman kecamatan Kota Raja", 590.8, 177),
        spot("RTH-3", "Taman kecamatan Maulafa", 624, 189.6),
        spot("RTH-7", "Taman pemakaman umum", 591, 187.6),
        spot("RTH-7", "Taman pemakaman umum", 566.8, 183.6),
        spot("RTH-7", "Taman pemakaman umum", 653, 151.6),
        spot("RTH-7", "Taman pemakaman umum", 598, 199.6),
        spot("RTH-7", "Taman makam pahlawan", 599.4, 173.6),
        spot("CB", "Bekas benteng (contoh)", 576.9, 164.6),
        spot("CB", "Kota lama, jalan pertokoan", 579.4, 161.6),
        spot("CB", "Klenteng dan rumah tua", 581.6, 159.8),
        spot("CB", "Gereja tua", 579.8, 164.2),
        spot("K-1", "Pasar Naikoten (contoh)", 599.6, 179.8),
        spot("K-1", "Pusat belanja Fatululi", 614, 162.2),
        spot("K-1", "Pusat belanja Kelapa Lima", 625.6, 149.4),
        spot("K-1", "Pasar Oeba (contoh)", 593.8, 157.2),
        spot("K-2", "Pasar Oebobo (contoh)", 608.4, 169.8),
        spot("K-2", "Pasar Penfui (contoh)", 646.6, 172.4),
        spot("PL-3", "Instalasi air minum", 588.6, 181.4),
        spot("PL-4", "Instalasi air limbah", 607.6, 203),
        spot("HK", "Markas tentara", 600.6, 186.8),
        spot("RTNH", "Lapangan kota", 587.4, 162.2),
        spot("RTNH", "Lapangan Sikumana", 606.8, 209.2),
        spot("C-2", "Campuran Oebobo", 616.4, 174.8),
        spot("C-2", "Campuran Kayu Putih", 623.4, 162.2),
        spot("C-2", "Campuran Liliba", 641.8, 171.4),
        spot("C-2", "Campuran Fatululi", 604.6, 160.6),
    };
}

const std::vector<Neighbourhood>& neighbourhoods() {
    static const std::vector<Neighbourhood> list = {
        {"Solor", place(582.2, 161.4), 230},  {"Bonipoi dan LLBK", place(578.2, 162.8), 270},
        {"Oebobo", place(603.4, 169.6), 270}, {"Fatululi", place(608.8, 161), 200},
        {"Naikoten", place(601, 181.4), 210}, {"Liliba", place(638, 169), 250},
        {"Oesapa", place(650, 153.6), 260},   {"Kelapa Lima", place(617, 149), 220},
        {"Sikumana", place(614.2, 204), 250}, {"Penfui", place(653.6, 177), 200}};
    return list;
}

bool in_neighbourhood(Pt p) {
    for (const auto& n : neighbourhoods()) {
        if (length(p - n.centre) < n.radius) return true;
    }
    return false;
}

const std::vector<Spot>& springs() {
    static const std::vector<Spot> list = {{"M-01", "Mata air Oeba", place(592.2, 161.4)},
                                           {"M-02", "Mata air Airnona", place(588.4, 179.8)},
                                           {"M-03", "Mata air Oepura", place(611.2, 188.4)},
                                           {"M-04", "Mata air Sagu Bakunase", place(585.6, 191.8)},
                                           {"M-05", "Mata air Oelon Sikumana", place(606, 212.4)},
                                           {"M-06", "Mata air Amnesi", place(596.4, 187.4)},
                                           {"M-07", "Mata air Oebufu", place(617.2, 175.8)},
                                           {"M-08", "Mata air Labat", place(590.6, 185)},
                                           {"M-09", "Mata air Naioni", place(600, 258)}};
    return list;
}

const std::vector<PowerLine>& power_lines() {
    static const std::vector<PowerLine> list = {
        {"T-01", "SUTT Tenau - Maulafa", 66,
         round_to_grid(places({544, 211.6, 558, 216.6, 574, 213.4, 592, 210, 612, 200.4}))},
        {"T-02", "SUTT Maulafa - Naibonat", 150,
         round_to_grid(places({612, 200.4, 626, 199.4, 640, 200, 651, 204.6}))}};
    return list;
}

}  // namespace kupang
