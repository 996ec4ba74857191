// SPDX-License-Identifier: Apache-2.0
#include "rules/check/frontage.hpp"

#include "geo/area.hpp"
#include "geo/distance.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace sipejuang::rules {

namespace {

constexpr double cos_45 = 0.70710678118654752;

struct Direction {
    double x = 0, y = 0;
};

double dot(Direction a, Direction b) { return a.x * b.x + a.y * b.y; }

std::optional<Direction> unit(double x, double y) {
    const double length = std::hypot(x, y);
    if (length < 1e-9) return std::nullopt;
    return Direction{x / length, y / length};
}

/// Outward normal of an edge of a ring: to the right of its direction when the ring runs counter-clockwise about its inside.
struct EdgeFrame {
    PlotEdge edge;
    Direction normal;
    geo::Metres length;
    bool of_hole = false;
};

void add_ring(std::vector<EdgeFrame>& frames, const geo::Ring& ring, bool hole) {
    const bool counter_clockwise = geo::signed_area(ring).value() > 0;
    const double turn = counter_clockwise != hole ? 1.0 : -1.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geo::Point a = ring[i];
        const geo::Point b = ring[(i + 1) % ring.size()];
        const auto normal = unit(turn * (b.y - a.y), turn * (a.x - b.x));
        frames.push_back({PlotEdge{a, b, EdgeSide::side, nullptr, false}, normal.value_or(Direction{}),
                          geo::Metres::of(std::hypot(b.x - a.x, b.y - a.y)), hole});
    }
}

std::vector<EdgeFrame> frames_of(const geo::MultiPolygon& plot) {
    std::vector<EdgeFrame> frames;
    for (const auto& part : plot.parts) {
        add_ring(frames, part.shell, false);
        for (const auto& hole : part.holes) add_ring(frames, hole, true);
    }
    return frames;
}

geo::Metres nearest_to_axis(const EdgeFrame& frame, const Road& road) {
    geo::Metres best = geo::Metres::of(1e18);
    for (const auto& line : road.line.parts) {
        const geo::MultiLine edge{{{frame.edge.from, frame.edge.to}}};
        best = std::min(best, geo::nearest(edge, geo::MultiLine{{line}}).distance);
    }
    return best;
}

/// How squarely the edge looks at the road: cosine between its outward normal and the way to the nearest point of the axis.
double facing(const EdgeFrame& frame, const Road& road) {
    const geo::Point middle{(frame.edge.from.x + frame.edge.to.x) / 2, (frame.edge.from.y + frame.edge.to.y) / 2};
    double best = -2;
    geo::Metres nearest = geo::Metres::of(1e18);
    for (const auto& line : road.line.parts) {
        const auto hit = geo::nearest(middle, line);
        if (hit.distance >= nearest) continue;
        nearest = hit.distance;
        const auto way = unit(hit.on_second.x - middle.x, hit.on_second.y - middle.y);
        // An axis that runs along the edge itself is faced by it.
        best = way ? dot(frame.normal, *way) : 1.0;
    }
    return best;
}

geo::Metres front_tolerance(const Plan& plan) {
    return plan.content().zone_facts.accuracy + plan.content().road_facts->accuracy;
}

std::vector<const Road*> candidates(const Plan& plan, const Plot& plot) {
    std::vector<const Road*> roads;
    if (!plan.content().road_facts) return roads;
    if (plot.front_roads) {
        for (const auto& id : *plot.front_roads) {
            if (const auto* road = plan.road(id)) roads.push_back(road);
        }
        return roads;
    }
    for (const auto& near : plan.roads_near(plot.shape, plan.widest_half_row() + front_tolerance(plan))) {
        roads.push_back(near.road);
    }
    return roads;
}

/// Whether the edge is a front of the road, and how squarely. A stated road counts at any distance.
std::optional<double> front_of(const EdgeFrame& frame, const Road& road, const Plan& plan, bool stated) {
    if (frame.of_hole || frame.length.value() <= 0) return std::nullopt;
    if (!stated) {
        const geo::Metres half = road.row_width.value_or(geo::Metres{}) / 2.0;
        if (nearest_to_axis(frame, road) > half + front_tolerance(plan)) return std::nullopt;
    }
    const double cosine = facing(frame, road);
    return cosine >= cos_45 ? std::optional{cosine} : std::nullopt;
}

void find_fronts(std::vector<EdgeFrame>& frames, const Plan& plan, const Plot& plot) {
    const auto roads = candidates(plan, plot);
    for (auto& frame : frames) {
        double best = -2;
        for (const auto* road : roads) {
            const auto cosine = front_of(frame, *road, plan, plot.front_roads.has_value());
            if (!cosine || *cosine <= best) continue;
            best = *cosine;
            frame.edge.side = EdgeSide::front;
            frame.edge.road = road;
            frame.edge.stated = plot.front_roads.has_value();
        }
    }
}

/// Edges stated by the proposal override what was derived; the road of a stated front is the nearest one.
void apply_stated(std::vector<EdgeFrame>& frames, const Plan& plan, const Plot& plot) {
    if (!plot.edges) return;
    for (std::size_t i = 0; i < plot.edges->size() && i < frames.size(); ++i) {
        const auto& stated = (*plot.edges)[i];
        if (!stated) continue;
        auto& frame = frames[i];
        frame.edge.stated = true;
        frame.edge.side = *stated;
        if (*stated != EdgeSide::front) {
            frame.edge.road = nullptr;
        } else if (frame.edge.road == nullptr) {
            geo::Metres nearest = geo::Metres::of(1e18);
            for (const auto* road : candidates(plan, plot)) {
                const auto distance = nearest_to_axis(frame, *road);
                if (distance < nearest) {
                    nearest = distance;
                    frame.edge.road = road;
                }
            }
        }
    }
}

std::vector<Front> fronts_of(const std::vector<EdgeFrame>& frames) {
    std::map<std::string, std::pair<const Road*, Direction>> by_road;
    for (const auto& frame : frames) {
        if (frame.edge.side != EdgeSide::front) continue;
        auto& [road, sum] = by_road[frame.edge.road != nullptr ? frame.edge.road->id : std::string{}];
        road = frame.edge.road;
        sum.x += frame.normal.x * frame.length.value();
        sum.y += frame.normal.y * frame.length.value();
    }
    std::vector<Front> fronts;
    for (const auto& [id, entry] : by_road) {
        const auto direction = unit(entry.second.x, entry.second.y).value_or(Direction{});
        fronts.push_back({entry.first, direction.x, direction.y});
    }
    return fronts;
}

/// Several pieces of one street look the same way and are one front side.
bool one_direction(const std::vector<Front>& fronts) {
    return std::all_of(fronts.begin(), fronts.end(), [&](const Front& f) {
        return dot({f.direction_x, f.direction_y}, {fronts.front().direction_x, fronts.front().direction_y}) >= cos_45;
    });
}

const Front& main_front(const std::vector<Front>& fronts, const Policies& policies) {
    const auto rank = [&](const Front& front) {
        const auto& classes = policies.road_classes;
        return front.road == nullptr ? classes.end()
                                     : std::find(classes.begin(), classes.end(), front.road->road_class);
    };
    return *std::min_element(fronts.begin(), fronts.end(),
                             [&](const Front& a, const Front& b) { return rank(a) < rank(b); });
}

void find_rear(std::vector<EdgeFrame>& frames, const std::vector<Front>& fronts, const Policies& policies) {
    if (fronts.empty() || (!one_direction(fronts) && !policies.rear_with_two_fronts)) return;
    const auto& front = main_front(fronts, policies);
    for (auto& frame : frames) {
        if (frame.edge.stated || frame.of_hole || frame.edge.side != EdgeSide::side) continue;
        if (dot(frame.normal, {-front.direction_x, -front.direction_y}) >= cos_45) frame.edge.side = EdgeSide::rear;
    }
}

/// "A plot edge further from the road's edge than both accuracies explain is reported."
void remark_distance(Frontage& frontage, const std::vector<EdgeFrame>& frames, const Plan& plan) {
    for (const auto& front : frontage.fronts) {
        if (front.road == nullptr || !front.road->row_width) continue;
        geo::Metres nearest = geo::Metres::of(1e18);
        for (const auto& frame : frames) {
            if (frame.edge.side == EdgeSide::front && frame.edge.road == front.road) {
                nearest = std::min(nearest, nearest_to_axis(frame, *front.road));
            }
        }
        const geo::Metres off = nearest - *front.road->row_width / 2.0;
        if (std::abs(off.value()) <= front_tolerance(plan).value()) continue;
        frontage.remarks.push_back("front edge lies " + text_of(geo::Metres::of(std::abs(off.value())), 2) +
                                   (off.value() > 0 ? " outside" : " inside") + " the right of way of road " + front.road->id);
    }
}

}  // namespace

geo::MultiLine Frontage::lines(EdgeSide side) const {
    geo::MultiLine lines;
    for (const auto& edge : edges) {
        if (edge.side == side) lines.parts.push_back({edge.from, edge.to});
    }
    return lines;
}

geo::MultiLine Frontage::all_lines() const {
    geo::MultiLine lines;
    for (const auto& edge : edges) lines.parts.push_back({edge.from, edge.to});
    return lines;
}

Frontage frontage_of(const Plan& plan, const Plot& plot) {
    Frontage frontage;
    auto frames = frames_of(plot.shape);
    frontage.layer_missing = !plan.content().road_facts;
    if (!frontage.layer_missing) {
        const geo::Metres reach = plan.widest_half_row() + front_tolerance(plan);
        frontage.roads_complete = plot.front_roads || plan.content().road_facts->complete_within.reaches(plot.shape, reach);
        find_fronts(frames, plan, plot);
    } else {
        frontage.missing.push_back("layer roads");
    }
    if (!frontage.roads_complete) frontage.doubt = frontage.layer_missing ? "layer roads" : "layer roads is not complete here";
    apply_stated(frames, plan, plot);
    frontage.fronts = fronts_of(frames);
    frontage.known = !frontage.fronts.empty();
    find_rear(frames, frontage.fronts, plan.content().policies);
    for (const auto& frame : frames) frontage.edges.push_back(frame.edge);
    if (!frontage.known && !frontage.layer_missing) frontage.missing.push_back("road in front of the plot");
    if (plot.front_roads) frontage.remarks.push_back("front_road stated by the proposal");
    if (plot.edges) frontage.remarks.push_back("edges stated by the proposal");
    if (!frontage.layer_missing) remark_distance(frontage, frames, plan);
    return frontage;
}

std::optional<geo::Problem> stated_frontage_problem(const std::vector<const Plan*>& plans, const Plot& plot) {
    if (plot.front_roads) {
        for (const auto& id : *plot.front_roads) {
            const bool known = std::any_of(plans.begin(), plans.end(), [&](const Plan* p) { return p->road(id) != nullptr; });
            if (!known) {
                return geo::problem("front-road-unknown", {"Jalan \"" + id + "\" tidak ada dalam rencana yang berlaku.",
                                                           "Road \"" + id + "\" is in no plan in force."})
                    .of_feature(plot.id);
            }
        }
    }
    if (plot.edges && !plot.shape.parts.empty() && plot.edges->size() != plot.shape.parts.front().shell.size()) {
        const auto given = std::to_string(plot.edges->size());
        const auto needed = std::to_string(plot.shape.parts.front().shell.size());
        return geo::problem("edges-invalid", {"Tercatat " + given + " sisi, padahal bidang tanah mempunyai " + needed + " sisi.",
                                              given + " edges are stated, but the plot has " + needed + "."})
            .of_feature(plot.id);
    }
    return std::nullopt;
}

}  // namespace sipejuang::rules
