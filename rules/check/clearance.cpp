// SPDX-License-Identifier: Apache-2.0
#include "rules/check/clearance.hpp"

#include "geo/box.hpp"
#include "geo/overlay.hpp"

#include <cstddef>
#include <utility>

namespace sipejuang::rules {

Place nearest_pair(const geo::Nearest& nearest) {
    Place place;
    if (nearest.on_first != nearest.on_second) place.lines.parts.push_back({nearest.on_first, nearest.on_second});
    return place;
}

namespace {

/// The straight pieces of the lines that come within the distance of the footprint; what is farther off casts no strip on it.
geo::MultiLine near(const geo::MultiLine& lines, const geo::MultiPolygon& footprint, geo::Metres within) {
    const geo::Box reach = geo::grown(geo::box_of(footprint), within);
    geo::MultiLine out;
    for (const auto& line : lines.parts) {
        geo::Line run;
        for (std::size_t i = 1; i < line.size(); ++i) {
            geo::Box box;
            box.add(line[i - 1]);
            box.add(line[i]);
            if (!box.touches(reach)) {
                if (run.size() > 1) out.parts.push_back(std::move(run));
                run = {};
                continue;
            }
            if (run.empty()) run.push_back(line[i - 1]);
            run.push_back(line[i]);
        }
        if (run.size() > 1) out.parts.push_back(std::move(run));
    }
    return out;
}

}  // namespace

Place strip_over(const geo::MultiPolygon& footprint, const geo::MultiLine& reference, geo::Metres within,
                 const geo::Nearest& nearest) {
    Place place = nearest_pair(nearest);
    if (within.value() > 0)
        place.region = geo::intersection(footprint, geo::buffer(near(reference, footprint, within), within));
    return place;
}

}  // namespace sipejuang::rules
