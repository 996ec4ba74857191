// SPDX-License-Identifier: Apache-2.0
// Parcels: the plots of the sample neighbourhoods, cut from zones so that each fronts a road.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "faces.hpp"
#include "main_roads.hpp"

namespace kupang {

struct Front {
    Path edge;  // along the right of way, in ring order
    RoadClass rank;
};

struct Parcel {
    std::string id;
    std::size_t kelurahan = 0;
    std::string zone;
    Geom area;
    std::vector<Front> fronts;
    std::string activity;
    double certificate = -1, green = -1;  // m2, negative: not known
};

struct Plot {  // a piece of a zone and its front edges
    Geom area;
    std::vector<Front> fronts;
};

class FrontFinder {
public:
    explicit FrontFinder(const std::vector<Road>& roads);
    std::vector<Front> fronts(const Geom& area) const;

private:
    static Geoms axes(const std::vector<Road>& roads);
    const std::vector<Road>& roads_;
    Geoms axes_;
    Index index_;
};

Geoms cut_plots(const Geom& zone, const std::vector<Front>& fronts, double target, std::uint64_t seed);
std::vector<Parcel> make_parcels(const std::vector<Zone>& zones, const std::vector<Road>& roads);

}  // namespace kupang
