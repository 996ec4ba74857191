// SPDX-License-Identifier: Apache-2.0
#include "outline.hpp"

#include <stdexcept>

#include "frame.hpp"

namespace kupang {
namespace {

Path coast_points() {  // from the south-western tip along the bay to the east
    return places({528, 210, 530, 200, 527, 196, 530, 181, 535, 174, 552, 168, 558, 173, 563, 172, 582, 157, 588,
                   157, 592, 152, 596, 155, 623, 141, 650, 146, 658, 135, 668, 134, 672, 130, 678, 139, 683, 140});
}

Path land_points() {  // from the east around the south back to the tip
    return places({683, 140, 680, 148, 683, 151, 667, 154, 659, 157, 667, 166, 683, 165, 681, 177, 677, 180,
                   674, 177, 670, 184, 662, 185, 659, 191, 655, 187, 651, 189, 655, 208, 663, 221, 668, 223,
                   669, 227, 665, 229, 640, 218, 639, 221, 633, 225, 621, 231, 630, 241, 639, 244, 630, 285,
                   614, 293, 606, 291, 602, 293, 600, 289, 595, 287, 585, 288, 581, 264, 571, 246, 578, 224,
                   576, 225, 574, 217, 566, 226, 557, 227, 546, 214, 534, 208, 531, 211, 528, 210});
}

}  // namespace

Outline make_outline() {
    const Path sea = round_to_grid(wobble(wobble(curve(coast_points(), 150), 80, 40, 11), 30, 8, 12));
    Path ring = sea;
    for (Pt p : round_to_grid(wobble(land_points(), 60, 30, 13))) ring.push_back(p);
    Path clean;
    for (Pt p : ring) {
        if (clean.empty() || length(p - clean.back()) > 0.5) clean.push_back(p);
    }
    clean.back() = clean.front();
    Outline out{polygon(clean), line(sea)};
    if (!valid(out.city)) throw std::runtime_error("the outline of the city crosses itself");
    return out;
}

}  // namespace kupang
