// SPDX-License-Identifier: Apache-2.0
#include "rules/check/clearance.hpp"

#include "geo/box.hpp"
#include "geo/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
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

/// The strip about one straight piece that the footprint lies wholly abeam of: a rectangle, as no round end comes near it.
std::optional<geo::MultiPolygon> rectangle(const geo::MultiLine& lines, const geo::MultiPolygon& footprint,
                                           geo::Metres within) {
    if (lines.parts.size() != 1 || lines.parts.front().size() != 2) return std::nullopt;
    const geo::Point a = lines.parts.front().front(), b = lines.parts.front().back();
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (!(length > 0)) return std::nullopt;
    const double ux = (b.x - a.x) / length, uy = (b.y - a.y) / length;
    const auto abeam = [&](const geo::Point& p) {
        const double along = (p.x - a.x) * ux + (p.y - a.y) * uy;
        return along >= 0 && along <= length;
    };
    for (const auto& part : footprint.parts) {
        if (!std::all_of(part.shell.begin(), part.shell.end(), abeam)) return std::nullopt;
    }
    const double nx = -uy * within.value(), ny = ux * within.value();
    // A little longer than the piece, so that a corner of the footprint that stands at its very end is not cut by rounding.
    const double ex = ux * within.value(), ey = uy * within.value();
    return geo::MultiPolygon{{{{{a.x - ex - nx, a.y - ey - ny},
                                {b.x + ex - nx, b.y + ey - ny},
                                {b.x + ex + nx, b.y + ey + ny},
                                {a.x - ex + nx, a.y - ey + ny}},
                               {}}}};
}

geo::MultiPolygon strip(const geo::MultiLine& lines, const geo::MultiPolygon& footprint, geo::Metres within) {
    auto straight = rectangle(lines, footprint, within);
    return straight ? std::move(*straight) : geo::buffer(lines, within);
}

}  // namespace

Place strip_over(const geo::MultiPolygon& footprint, const geo::MultiLine& reference, geo::Metres within,
                 const geo::Nearest& nearest) {
    Place place = nearest_pair(nearest);
    if (within.value() > 0)
        place.region = geo::intersection(footprint, strip(near(reference, footprint, within), footprint, within));
    return place;
}

}  // namespace sipejuang::rules
