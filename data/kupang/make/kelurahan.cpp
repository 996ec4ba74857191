// SPDX-License-Identifier: Apache-2.0
#include "kelurahan.hpp"

#include <cmath>
#include <iterator>
#include <stdexcept>

#include "frame.hpp"

namespace kupang {
namespace {

const Kelurahan rows[] = {
    {"Namosain", 1, "1001", 553, 176, 2.40, 22, 3, "R-3", {}},
    {"Nunbaun Sabu", 1, "1002", 565, 178, 0.66, 40, 3, "R-3", {}},
    {"Nunbaun Delha", 1, "1003", 570, 175, 0.87, 38, 3, "R-3", {}},
    {"Nunhila", 1, "1004", 573, 169, 0.26, 20, 4, "R-2", {}},
    {"Fatufeto", 1, "1005", 576, 169, 0.58, 24, 4, "R-2", {}},
    {"Manutapen", 1, "1006", 577, 179, 1.52, 55, 3, "R-3", {}},
    {"Mantasi", 1, "1007", 580, 171, 0.14, 34, 5, "R-2", {}},
    {"Alak", 1, "1008", 542, 198, 10.59, 62, 2, "R-4", {}},
    {"Batu Plat", 1, "1009", 587, 203, 5.01, 150, 2, "R-4", {}},
    {"Manulai II", 1, "1010", 571, 215, 6.06, 185, 2, "R-5", {}},
    {"Naioni", 1, "1011", 599, 262, 27.65, 255, 1, "R-5", {}},
    {"Penkase Oeleta", 1, "1012", 561, 193, 7.76, 92, 2, "R-4", {}},
    {"Oepura", 2, "1001", 613, 191, 2.48, 105, 3, "R-3", {}},
    {"Maulafa", 2, "1002", 622, 187, 2.44, 108, 3, "R-3", {}},
    {"Penfui", 2, "1003", 664, 174, 7.65, 99, 2, "R-4", {}},
    {"Naimata", 2, "1004", 641, 184, 3.42, 104, 2, "R-4", {}},
    {"Bello", 2, "1005", 626, 216, 5.66, 200, 2, "R-5", {}},
    {"Fatukoa", 2, "1006", 614, 240, 16.67, 285, 1, "R-5", {}},
    {"Kolhua", 2, "1007", 646, 207, 9.64, 150, 2, "R-4", {}},
    {"Sikumana", 2, "1008", 609, 207, 4.56, 160, 3, "R-3", {}},
    {"Naikolan", 2, "1009", 602, 190, 0.92, 98, 3, "R-3", {}},
    {"Kelapa Lima", 3, "1001", 619, 151, 2.65, 24, 3, "R-3", {}},
    {"Oesapa", 3, "1010", 651, 149, 3.77, 15, 3, "R-3", {}},
    {"Lasiana", 3, "1011", 670, 143, 4.83, 14, 2, "R-4", {}},
    {"Oesapa Barat", 3, "1014", 631, 148, 2.11, 24, 3, "R-3", {}},
    {"Oesapa Selatan", 3, "1015", 650, 159, 1.09, 46, 3, "R-3", {}},
    {"Oebobo", 4, "1001", 602, 169, 1.95, 60, 4, "R-2", {}},
    {"Oetete", 4, "1008", 589, 166, 0.68, 40, 4, "R-2", {}},
    {"Oebufu", 4, "1009", 620, 176, 2.85, 75, 3, "R-3", {}},
    {"Liliba", 4, "1010", 641, 169, 4.19, 80, 3, "R-3", {}},
    {"Fatululi", 4, "1011", 608, 163, 1.82, 50, 4, "R-2", {}},
    {"Kayu Putih", 4, "1013", 620, 164, 1.72, 56, 3, "R-3", {}},
    {"Tuak Daun Merah", 4, "1014", 630, 163, 1.47, 60, 3, "R-3", {}},
    {"Bakunase", 5, "1001", 585, 188, 1.30, 86, 3, "R-3", {}},
    {"Bakunase Dua", 5, "1002", 594, 191, 1.16, 96, 3, "R-3", {}},
    {"Airnona", 5, "1003", 587, 179, 0.96, 62, 4, "R-3", {}},
    {"Naikoten Satu", 5, "1004", 598, 181, 1.19, 74, 4, "R-2", {}},
    {"Naikoten Dua", 5, "1005", 598, 175, 0.34, 60, 4, "R-2", {}},
    {"Kuanino", 5, "1006", 593, 171, 0.54, 50, 4, "R-2", {}},
    {"Nunleu", 5, "1007", 590, 174, 0.43, 47, 4, "R-2", {}},
    {"Fontein", 5, "1008", 582, 167, 0.54, 30, 5, "R-2", {}},
    {"Airmata", 6, "1001", 578, 167, 0.11, 20, 5, "R-1", {}},
    {"Lai Lai Bisi Kopan", 6, "1002", 577, 162, 0.07, 6, 5, "R-1", {}},
    {"Bonipoi", 6, "1003", 580, 162, 0.14, 10, 5, "R-1", {}},
    {"Solor", 6, "1004", 582, 160, 0.17, 8, 5, "R-1", {}},
    {"Tode Kisar", 6, "1005", 585, 158, 0.11, 9, 5, "R-1", {}},
    {"Merdeka", 6, "1006", 585, 161, 0.22, 20, 5, "R-2", {}},
    {"Oeba", 6, "1007", 593, 160, 0.46, 16, 4, "R-2", {}},
    {"Fatubesi", 6, "1008", 591, 156, 0.38, 9, 4, "R-2", {}},
    {"Pasir Panjang", 6, "1009", 603, 153, 0.83, 18, 4, "R-2", {}},
    {"Nefonaek", 6, "1010", 602, 157, 0.37, 26, 4, "R-2", {}},
};

std::vector<Kelurahan> placed() {
    std::vector<Kelurahan> t(std::begin(rows), std::end(rows));
    for (auto& k : t) k.centre = place(k.east, k.south);
    return t;
}

}  // namespace

const std::vector<Kelurahan>& kelurahans() {
    static const std::vector<Kelurahan> t = placed();
    return t;
}

std::size_t kelurahan_at(Pt p) {
    std::size_t best = 0;
    double least = 1e18;
    const auto& t = kelurahans();
    for (std::size_t i = 0; i < t.size(); ++i) {
        const double d = length(p - t[i].centre) / std::sqrt(std::sqrt(t[i].km2));
        if (d < least) {
            least = d;
            best = i;
        }
    }
    return best;
}

std::string district_name(int district) {
    static const char* const names[] = {"Alak", "Maulafa", "Kelapa Lima", "Oebobo", "Kota Raja", "Kota Lama"};
    return names[district - 1];
}

std::string swp_code(int district) { return std::string("I.") + "FEDCBA"[district - 1]; }

std::string block_code(std::size_t kelurahan) {
    const auto& t = kelurahans();
    int number = 1;
    for (std::size_t i = 0; i < kelurahan; ++i) number += t[i].district == t[kelurahan].district ? 1 : 0;
    return swp_code(t[kelurahan].district) + "." + std::to_string(number);
}

std::string block_of(const std::string& name) {
    for (std::size_t i = 0; i < kelurahans().size(); ++i) {
        if (kelurahans()[i].name == name) return block_code(i);
    }
    throw std::runtime_error("no kelurahan " + name);
}

}  // namespace kupang
