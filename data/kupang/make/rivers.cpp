// SPDX-License-Identifier: Apache-2.0
#include "rivers.hpp"

#include "frame.hpp"
#include "kelurahan.hpp"

namespace kupang {
namespace {

River river(const char* name, double width, double depth, bool dike, double strip, std::initializer_list<double> at) {
    const Path p = curve(wobble(places(at), 160, 38, 30), 40);
    return {name, width, depth, dike, strip, round_to_grid(wobble(p, 26, 5, 31))};
}

}  // namespace

std::vector<River> make_rivers() {
    std::vector<River> r;
    r.push_back(river("Kali Dendeng", 14, 2.8, false, 15.5,
                      {596, 228, 595,   220,   593.5, 211,   591,   202,   592,   194,   589.8,
                       186, 585, 178.5, 581.6, 173,   579.2, 167.5, 576.5, 163.6, 574.5, 159}));
    r.push_back(river("Kali Merdeka", 8, 2.2, false, 10.5,
                      {607, 180, 603.6, 176, 600.2, 172.8, 595, 168.4, 591.2, 163.6, 588.2, 160.4, 586.6, 153}));
    r.push_back(river("Kali Liliba", 20, 4.5, false, 20.5,
                      {629.5, 236,   629.8, 226, 634, 216,   637.6, 205, 636.2, 196,   636.8, 187,   634,
                       179,   633.4, 172.5, 635, 167, 637.8, 161,   637, 154.5, 636.8, 148,   635.6, 139}));
    r.push_back(river("Kali Oesapa", 7, -1, false, 10.5,
                      {649, 171, 647.4, 165, 646.2, 158, 646.6, 152.5, 645.4, 148, 644.6, 140}));
    r.push_back(
        river("Kali Lasiana", 7, 1.8, false, 10.5, {676, 151.2, 674.6, 147, 674.8, 143, 676.2, 139.6, 677, 134}));
    r.push_back(river("Kali Oebufu", 7, 2.4, false, 10.5, {618, 205, 624.6, 199.5, 626.4, 192, 630, 184, 634, 179}));
    r.push_back(river("Kali Tode Kisar", 5, 1.5, true, 5.5,
                      {601.5, 166.6, 597.6, 163.4, 595.2, 159.6, 592.8, 156.6, 590.6, 149}));
    r.push_back(river("Kali Gua Lourdes", 5, 1.6, false, 10.5, {614, 182, 610, 176.4, 605.4, 173.6, 600.2, 172.8}));
    r.push_back(river("Kali Namosain", 8, 2.5, false, 10.5, {572, 200, 569, 191, 566.4, 184, 561.8, 178, 560.4, 169}));
    r.push_back(
        river("Kali Alak", 8, 2.6, false, 10.5, {557, 219, 553.4, 211, 549, 201, 548, 190, 546.4, 179, 544, 166}));
    r.push_back(river("Kali Kolhua", 9, 3.4, false, 15.5, {661, 221, 654, 216, 647, 209.5, 641, 204.5, 637.6, 205}));
    r.push_back(river("Kali Naioni", 9, 2.0, false, 51, {611, 249, 604, 257, 598, 266, 591, 271, 584, 274, 576, 277}));
    r.push_back(river("Kali Fatukoa", 8, 1.9, false, 51, {616, 251, 620, 260, 622, 269, 630, 275, 640, 278}));
    r.push_back(river("Kali Manulai", 6, 1.6, false, 10.5,
                      {584, 218, 578.4, 214.6, 570, 209, 564, 205.6, 557, 200.4, 549, 201}));
    return r;
}

std::vector<Reach> make_reaches(const std::vector<River>& rivers, const Geom& city) {
    std::vector<Reach> out;
    int number = 1;
    for (const River& r : rivers) {
        const std::size_t n = r.course.size(), pieces = n > 60 ? 3 : n > 25 ? 2 : 1;
        for (std::size_t k = 0; k < pieces; ++k) {
            const std::size_t from = k * (n - 1) / pieces, to = (k + 1) * (n - 1) / pieces;
            const Path part(r.course.begin() + static_cast<std::ptrdiff_t>(from),
                            r.course.begin() + static_cast<std::ptrdiff_t>(to) + 1);
            Geom inside = common(line(part), city);
            if (inside.empty()) continue;
            const auto& k2 = kelurahans()[kelurahan_at(part[part.size() / 2])];
            const bool unknown = r.depth < 0 && k == 0;
            const double depth = unknown ? -1 : (r.depth < 0 ? 1.4 : r.depth) * (0.7 + 0.15 * static_cast<double>(k));
            const std::string id = "S-" + std::string(number < 10 ? "0" : "") + std::to_string(number);
            ++number;
            out.push_back({id, r.name, r.width, depth, r.dike, k2.density > 1, std::move(inside)});
        }
    }
    return out;
}

}  // namespace kupang
