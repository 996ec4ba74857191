// SPDX-License-Identifier: Apache-2.0
#include "data/import/zone_coverage.hpp"

#include "data/import/projection.hpp"
#include "geo/area.hpp"
#include "geo/box_index.hpp"
#include "geo/overlay.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr std::size_t most_told = 20;  ///< overlaps told one by one

/// Middle of a box in lon/lat, "123.456789 -10.123456".
std::string place_of(const geo::Box& box, geo::Epsg working) {
    const auto t = projection(geo::wgs84, working);
    if (!t) return "";
    const auto p = (*t)->to_source({(box.min_x + box.max_x) / 2.0, (box.min_y + box.max_y) / 2.0});
    return rules::decimal(p.x) + " " + rules::decimal(p.y);
}

std::string square_metres(geo::SquareMetres area) { return rules::text_of(area, 2); }

struct Overlap {
    std::size_t first, second;
    geo::SquareMetres area;
    geo::Box where;
};

std::vector<Overlap> overlaps_of(const rules::Plan& plan) {
    const auto& shapes = plan.zone_shapes();
    std::vector<geo::Box> boxes;
    boxes.reserve(shapes.size());
    for (const auto& shape : shapes) boxes.push_back(geo::box_of(shape));
    const geo::BoxIndex index{boxes};
    std::vector<Overlap> overlaps;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        for (const auto j : index.touching(boxes[i])) {
            if (j <= i) continue;
            const auto common = geo::intersection(shapes[i], shapes[j]);
            const auto area = geo::area(common);
            if (area > plan.content().tolerances.area) overlaps.push_back({i, j, area, geo::box_of(common)});
        }
    }
    std::sort(overlaps.begin(), overlaps.end(), [](const Overlap& a, const Overlap& b) { return a.area > b.area; });
    return overlaps;
}

void report_overlaps(const rules::Plan& plan, PlanReport& report) {
    const auto overlaps = overlaps_of(plan);
    const auto& zones = plan.content().zones;
    const auto working = plan.identity().working_crs;
    geo::SquareMetres all;
    for (std::size_t i = 0; i < overlaps.size(); ++i) {
        const auto& overlap = overlaps[i];
        all += overlap.area;
        if (i >= most_told) continue;
        const auto& a = zones[overlap.first];
        const auto& b = zones[overlap.second];
        const std::string pair = a.subzone + " (" + a.polygon + ") / " + b.subzone + " (" + b.polygon +
                                 "): " + square_metres(overlap.area);
        report.error("zones-overlap", "zones", place_of(overlap.where, working),
                     {"Dua zona bertumpang tindih: " + pair +
                          ". Beri kedua zona titik sudut yang sama di sepanjang batas bersamanya.",
                      "Two zones overlap: " + pair + ". Give both the same vertices along their common border."});
    }
    if (overlaps.size() <= most_told) return;
    const std::string count = std::to_string(overlaps.size());
    report.error("zones-overlap", "zones", "",
                 {"Seluruhnya " + count + " pasang, " + square_metres(all) + ".",
                  count + " pairs in all, " + square_metres(all) + "."});
}

void report_gaps(const rules::Plan& plan, const geo::MultiPolygon& covered, PlanReport& report) {
    std::size_t count = 0;
    geo::SquareMetres all, largest;
    geo::Box where;
    for (const auto& part : covered.parts) {
        for (const auto& hole : part.holes) {
            const auto area = geo::area(geo::Polygon{hole, {}});
            ++count;
            all += area;
            if (area <= largest) continue;
            largest = area;
            where = geo::box_of(hole);
        }
    }
    if (count == 0) return;
    const std::string text = std::to_string(count);
    report.warning(
        "zones-gap", "zones", place_of(where, plan.identity().working_crs),
        {text + " celah di antara zona, seluruhnya " + square_metres(all) + ", terbesar " + square_metres(largest) +
             ".",
         text + " gaps between zones, " + square_metres(all) + " in all, the largest " + square_metres(largest) + "."});
}

}  // namespace

void check_zone_coverage(const rules::Plan& plan, PlanReport& report) {
    const auto covered = geo::union_of(plan.zone_shapes());
    geo::SquareMetres sum;
    for (const auto& shape : plan.zone_shapes()) sum += geo::area(shape);
    // Ground that is covered once adds up; only then are pairs worth an overlay each.
    if (sum - geo::area(covered) > plan.content().tolerances.area / 2.0) report_overlaps(plan, report);
    report_gaps(plan, covered, report);
}

}  // namespace sipejuang::data
