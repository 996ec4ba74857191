// SPDX-License-Identifier: Apache-2.0
#include "rules/check/reference_line.hpp"

#include "geo/area.hpp"
#include "geo/box.hpp"
#include "geo/overlay.hpp"
#include "rules/check/clearance.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sipejuang::rules {

namespace {

geo::MultiLine border_of(const geo::MultiPolygon& region) {
    geo::MultiLine border;
    const auto add = [&](geo::Line ring) {
        ring.push_back(ring.front());
        border.parts.push_back(std::move(ring));
    };
    for (const auto& part : region.parts) {
        add(part.shell);
        for (const auto& hole : part.holes) add(hole);
    }
    return border;
}

/// How far the deepest corner of the part inside lies from the area's edge.
geo::Metres depth_of(const geo::MultiPolygon& inside, const geo::MultiPolygon& area) {
    const auto border = border_of(area);
    geo::Metres depth;
    for (const auto& part : inside.parts) {
        for (const auto& p : part.shell) {
            geo::Metres nearest = geo::Metres::of(Range::open);
            for (const auto& line : border.parts) nearest = std::min(nearest, geo::nearest(p, line).distance);
            depth = std::max(depth, nearest);
        }
    }
    return depth;
}

std::string inside_text(geo::Metres depth, geo::SquareMetres area) {
    std::string text = "; depth inside " + text_of(depth);
    if (area.value() > 0) text += ", area inside " + text_of(area);
    return text;
}

std::string inside_of(const ReferenceLine& line, const geo::MultiPolygon& subject, double short_of_line) {
    if (!line.area.empty()) {
        const auto inside = geo::intersection(subject, line.area);
        return inside.empty() ? std::string{} : inside_text(depth_of(inside, line.area), geo::area(inside));
    }
    if (short_of_line <= 0) return {};
    geo::SquareMetres inside;
    if (line.offset.low > 0)
        inside = geo::shared_area(subject, geo::buffer(line.drawn, geo::Metres::of(line.offset.low)));
    return inside_text(geo::Metres::of(short_of_line), inside);
}

geo::MultiPolygon box_around(const geo::MultiPolygon& subject, geo::Metres by) {
    const geo::Box b = geo::grown(geo::box_of(subject), by);
    return {{{{{b.min_x, b.min_y}, {b.max_x, b.min_y}, {b.max_x, b.max_y}, {b.min_x, b.max_y}}, {}}}};
}

/// From the subject to the line of the law, along the way to what is drawn.
geo::Nearest to_line(const geo::Nearest& nearest, Range offset) {
    const double d = nearest.distance.value();
    if (!offset.known() || offset.low <= 0 || d <= offset.low) return nearest;
    const double back = offset.low / d;
    const geo::Point a = nearest.on_first, b = nearest.on_second;
    return {nearest.distance, a, {b.x + (a.x - b.x) * back, b.y + (a.y - b.y) * back}};
}

}  // namespace

Measured distance_to(const ReferenceLine& line, const geo::MultiPolygon& subject, const geo::Nearest& nearest) {
    Measured measured;
    const double to_drawn = nearest.distance.value();
    const double low = std::isfinite(line.offset.high) ? std::max(0.0, to_drawn - line.offset.high) : 0.0;
    measured.range = {low, std::max(0.0, to_drawn - line.offset.low)};
    measured.trace = text_of(nearest.distance) + line.text;
    // What is measured to the drawn line itself needs no sum.
    if (measured.range.known() && (line.text.empty() || line.offset.low > 0))
        measured.trace += " = " + text_of(geo::Metres::of(to_drawn - line.offset.low)) +
                          (to_drawn < line.offset.low ? ", which is " + text_of(geo::Metres::of(low)) : "");
    if (!line.missing.empty()) measured.missing.push_back(line.missing);
    if (measured.range.known() && low <= 0) measured.trace += inside_of(line, subject, line.offset.low - to_drawn);
    return measured;
}

Place part_within(geo::Metres limit, const ReferenceLine& line, const geo::MultiPolygon& subject,
                  const geo::Nearest& nearest) {
    const auto pair = to_line(nearest, line.offset);
    if (line.area.empty()) {
        Place place = strip_over(subject, line.drawn, geo::Metres::of(line.offset.low) + limit, nearest);
        place.lines = nearest_pair(pair).lines;
        return place;
    }
    Place place = nearest_pair(pair);
    // Only the area about the subject casts a strip on it; the whole of a bay need not be widened.
    const auto near = geo::intersection(line.area, box_around(subject, limit + geo::Metres::of(1.0)));
    if (!near.empty()) place.region = geo::intersection(subject, limit.value() > 0 ? geo::buffer(near, limit) : near);
    return place;
}

}  // namespace sipejuang::rules
