// SPDX-License-Identifier: Apache-2.0
// Kelurahan: names, official codes, centres (BPS 2020 via HDX) and what we assume about each for the sample.
#pragma once
#include <string>
#include <vector>

#include "geos.hpp"

namespace kupang {

struct Kelurahan {
    std::string name;
    int district;        // 1 Alak .. 6 Kota Lama, as in the Kemendagri code
    std::string code;    // last four digits
    double east, south;  // centre, thousandths of a degree beyond 123 E, 10 S
    double km2;
    double height;        // assumed ground height at the centre
    int density;          // 5 old centre .. 1 countryside (assumed)
    std::string housing;  // residential sub-zone that prevails (assumed)
    Pt centre;
};

const std::vector<Kelurahan>& kelurahans();
std::size_t kelurahan_at(Pt p);  // the nearest, seen from its size
std::string district_name(int district);
std::string swp_code(int district);             // I.A .. I.F
std::string block_code(std::size_t kelurahan);  // I.A.1 ..
std::string block_of(const std::string& name);

}  // namespace kupang
