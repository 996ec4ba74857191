// SPDX-License-Identifier: Apache-2.0
// Intensity: the limits of each sub-zone. intensity.csv is written from them and the sample buildings are sized by them.
#pragma once
#include <string>
#include <vector>

#include "main_roads.hpp"

namespace kupang {

inline constexpr double not_regulated = -1;

struct Limits {
    std::string code;
    double kdb, klb, kdh, ktb;         // %, x, %, %
    double floors_main, floors_local;  // arteri and kolektor; lokal and lingkungan
    double min_plot;                   // m2
    double gsb_arteri, gsb_kolektor, gsb_lokal, gsb_lingkungan;
    double jbs, jbb, apart;  // m
};

const std::vector<Limits>& all_limits();
const Limits& limits(const std::string& code);
double gsb(const Limits& l, RoadClass rank);
double height_of(double floors);  // height limit that goes with a number of floors
void write_intensity(const std::string& file);

}  // namespace kupang
