// SPDX-License-Identifier: Apache-2.0
#include "main_roads.hpp"

#include "frame.hpp"

namespace kupang {
namespace {

Road road(const char* name, RoadClass rank, double row, double carriageway, std::initializer_list<double> at) {
    return {name, rank, row, carriageway, round_to_grid(curve(places(at), 36))};
}

void arterials(std::vector<Road>& r) {
    const auto a = RoadClass::arteri;
    r.push_back(
        road("Jalan Yos Sudarso", a, 25, 14,
             {533.2, 207.6, 532.6, 197, 534.6, 187, 540, 179.6, 548, 174.4, 556.6, 176.6, 565.4, 176.2, 571.6, 171.2}));
    r.push_back(road("Jalan Pahlawan", RoadClass::kolektor, 18, 11, {571.6, 171.2, 575.6, 166.8, 580, 162.6}));
    r.push_back(
        road("Jalan Siliwangi", RoadClass::kolektor, 18, 11, {580, 162.6, 584, 160.6, 589.8, 158.6, 596, 158.2}));
    r.push_back(road("Jalan Timor Raya", a, 30, 18,
                     {596, 158.2, 605, 153.4, 613, 149.8, 622, 145.6, 631, 147,   640,   149.4,
                      648, 150.6, 657, 147,   664, 143.6, 672, 142.6, 678, 144.6, 683.5, 146.4}));
    r.push_back(road("Jalan Sudirman", a, 25, 14, {580, 162.6, 583.6, 166.4, 588.2, 170.2, 593, 173.6, 598, 178}));
    r.push_back(
        road("Jalan Soeharto", a, 25, 14, {598, 178, 603, 184, 608.6, 190.6, 611.6, 198, 610.4, 207, 609, 215}));
    r.push_back(
        road("Jalan El Tari", a, 36, 22, {596, 158.2, 600.4, 162.6, 606, 165.6, 613, 167.6, 621.4, 168.6, 629, 169.6}));
    r.push_back(road("Jalan Frans Seda", a, 30, 18, {613, 149.8, 612.4, 157.6, 612, 162.8, 613, 167.6}));
    r.push_back(road("Jalan Piet A. Tallo", a, 30, 18, {629, 169.6, 634, 163.4, 640.4, 157, 648, 150.6}));
    r.push_back(road("Jalan Adisucipto", a, 28, 16, {629, 169.6, 636.4, 172.6, 644, 173.8, 651.4, 173.4, 655, 169.2}));
    r.push_back(road("Jalan Jalur 40", a, 40, 22,
                     {532.6, 197, 541, 203.4, 552, 206.4, 563, 210,   575, 211.2, 588,   213,   600,   215.8,
                      609,   215, 620, 210.4, 632, 204.4, 642, 196.6, 647, 187.6, 650.4, 180.4, 651.4, 173.4}));
}

void town_collectors(std::vector<Road>& r) {
    const auto k = RoadClass::kolektor;
    r.push_back(road("Jalan Cak Doko", k, 18, 10, {589.8, 158.6, 592.6, 163, 596.2, 168.6, 598, 178}));
    r.push_back(
        road("Jalan W.J. Lalamentik", k, 20, 11,
             {588.2, 170.2, 596.2, 168.6, 604, 170.6, 613, 173.6, 622, 176.6, 630, 178, 640, 178.8, 650.4, 180.4}));
    r.push_back(road("Jalan Moh. Hatta", k, 18, 10, {583.6, 166.4, 588, 164, 592.6, 163, 600.4, 162.6}));
    r.push_back(road("Jalan Ahmad Yani", k, 16, 9, {584, 160.6, 586, 163, 588, 164}));
    r.push_back(
        road("Jalan Fetor Foenay", k, 18, 10, {608.6, 190.6, 620.4, 188.6, 630, 187.2, 641.6, 185, 647, 187.6}));
    r.push_back(road("Jalan Oebufu", k, 18, 10, {613, 167.6, 613, 173.6, 611.6, 180, 608.6, 190.6}));
    r.push_back(road("Jalan Nunbaun", k, 16, 9,
                     {565.4, 176.2, 571.6, 181, 577.6, 183.4, 586.4, 185.6, 594.6, 185.4, 603, 184}));
    r.push_back(
        road("Jalan Bakunase", k, 18, 10, {588.2, 170.2, 586.2, 177, 586.4, 185.6, 588, 195.6, 587.4, 204, 588, 213}));
    r.push_back(
        road("Jalan Manutapen", k, 16, 9, {571.6, 171.2, 576, 177, 577.6, 183.4, 576, 194, 574.4, 204, 575, 211.2}));
    r.push_back(road("Jalan Penkase", k, 18, 10, {556.6, 176.6, 558.4, 185, 560.4, 194, 562, 203.4, 563, 210}));
    r.push_back(road("Jalan Alak Raya", k, 20, 11, {540, 179.6, 543, 188, 544.4, 196.6, 552, 206.4}));
    r.push_back(road("Jalan Maulafa", k, 18, 10,
                     {588, 195.6, 597.4, 195, 604, 197, 611.6, 198, 621.4, 196, 631, 195.2, 642, 196.6}));
    r.push_back(
        road("Jalan Tuak Daun Merah", k, 16, 9, {621.4, 168.6, 622, 176.6, 620.4, 188.6, 621.4, 196, 620, 210.4}));
    r.push_back(road("Jalan Pasir Panjang", k, 16, 9, {600.4, 162.6, 601.6, 158.4, 605, 153.4}));
    r.push_back(road("Jalan Fatululi", k, 16, 9, {601.6, 158.4, 607, 158.6, 612.4, 157.6}));
    r.push_back(road("Jalan Kayu Putih", k, 18, 10, {612.4, 157.6, 620.4, 159.8, 628, 160.6, 634, 163.4}));
    r.push_back(road("Jalan Shoping Centre", k, 18, 10, {622, 145.6, 621.6, 153, 620.4, 159.8, 621.4, 168.6}));
    r.push_back(road("Jalan Oesapa Barat", k, 16, 9, {631, 147, 632, 155, 628, 160.6}));
    r.push_back(road("Jalan Oesapa Selatan", k, 16, 9, {640.4, 157, 650, 158.8, 656, 160.6}));
    r.push_back(road("Jalan Undana", k, 20, 11, {657, 147, 656.6, 154, 656, 160.6, 655, 169.2}));
    r.push_back(road("Jalan Liliba", k, 16, 9, {644, 173.8, 641.4, 166, 640.4, 157}));
    r.push_back(road("Jalan Naimata", k, 16, 9, {644, 173.8, 640, 178.8, 641.6, 185, 642, 196.6}));
}

void country_collectors(std::vector<Road>& r) {
    const auto k = RoadClass::kolektor;
    r.push_back(road("Jalan Lasiana", k, 16, 9, {656.6, 154, 664, 151.4, 672, 149.8, 682, 149.6}));
    r.push_back(road("Jalan Pantai Lasiana", k, 14, 8, {664, 143.6, 665.6, 138.2, 670, 136.2, 672, 142.6}));
    r.push_back(road("Jalan Batu Plat", k, 16, 9, {610.4, 207, 599, 206.2, 587.4, 204, 574.4, 204, 562, 203.4}));
    r.push_back(road("Jalan Manulai", k, 14, 8, {575, 211.2, 571.4, 217, 564, 222.4, 560, 229}));
    r.push_back(
        road("Jalan Fatukoa", k, 16, 9, {609, 215, 612, 227, 614, 240, 612, 254, 604.4, 269, 602.6, 283, 602, 295}));
    r.push_back(road("Jalan Naioni", k, 16, 9, {588, 213, 584, 226, 588.6, 240, 597, 254, 604.4, 269}));
    r.push_back(road("Jalan Naioni Barat", k, 12, 7, {588.6, 240, 583.4, 251, 587.6, 267, 592, 280, 602.6, 283}));
    r.push_back(
        road("Jalan Fatukoa Timur", k, 12, 7, {614, 240, 624.6, 248, 628, 262, 624, 278, 614, 288, 602.6, 283}));
    r.push_back(road("Jalan Kampung Naioni", k, 12, 7, {597, 254, 605, 249, 614, 240}));
    r.push_back(road("Jalan Bello", k, 14, 8, {620, 210.4, 626.4, 216, 622.6, 224, 614, 240}));
    r.push_back(road("Jalan Kolhua", k, 16, 9, {632, 204.4, 641, 208.6, 649.4, 213.4, 658, 213.6}));
    r.push_back(road("Jalan Bandara", k, 20, 12, {655, 169.2, 660, 168.9, 665.4, 168.5}));
}

}  // namespace

const char* rank_name(RoadClass rank) {
    switch (rank) {
        case RoadClass::arteri: return "arteri";
        case RoadClass::kolektor: return "kolektor";
        case RoadClass::lokal: return "lokal";
        case RoadClass::lingkungan: return "lingkungan";
        case RoadClass::none: break;
    }
    return "";
}

std::vector<Road> make_main_roads() {
    std::vector<Road> r;
    arterials(r);
    town_collectors(r);
    country_collectors(r);
    return r;
}

}  // namespace kupang
