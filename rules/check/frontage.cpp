// SPDX-License-Identifier: Apache-2.0
#include "rules/check/frontage.hpp"

#include "rules/check/edge_frame.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace sipejuang::rules {

namespace {

geo::Metres front_tolerance(const Plan& plan) {
    return plan.content().zone_facts.accuracy + plan.content().road_facts->accuracy;
}

geo::Metres front_reach(const Plan& plan) { return plan.widest_half_row() + front_tolerance(plan); }

/// The stated roads, or those near the plot.
std::vector<const Road*> candidates(const Plan& plan, const Plot& plot, const std::vector<NearRoad>& near) {
    std::vector<const Road*> roads;
    if (plot.front_roads) {
        for (const auto& id : *plot.front_roads) {
            if (const auto* road = plan.road(id)) roads.push_back(road);
        }
        return roads;
    }
    for (const auto& [road, distance] : near) roads.push_back(road);
    return roads;
}

/// A stated road counts at any distance.
bool in_reach(const EdgeFrame& frame, const Road& road, const Plan& plan, bool stated) {
    const geo::Metres half = road.row_width.value_or(geo::Metres{}) / 2.0;
    if (stated) return true;
    const geo::Straight edge{frame.edge.from, frame.edge.to};
    return geo::nearest_within(half + front_tolerance(plan), edge, road.line).has_value();
}

/// Whether the edge is a front of the road, and how squarely.
std::optional<double> front_of(const EdgeFrame& frame, const Road& road, const Plan& plan, bool stated) {
    if (frame.of_hole || frame.length.value() <= 0) return std::nullopt;
    if (!in_reach(frame, road, plan, stated)) return std::nullopt;
    const double cosine = facing(frame, road);
    return cosine >= cos_45 ? std::optional{cosine} : std::nullopt;
}

void find_fronts(std::vector<EdgeFrame>& frames, const Plan& plan, const Plot& plot,
                 const std::vector<const Road*>& roads) {
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
        // A street may be drawn in several features: each that lies before a part of the edge is a front of its own.
        if (frame.edge.side != EdgeSide::front) continue;
        for (const auto* road : roads) {
            if (road == frame.edge.road || !in_reach(frame, *road, plan, plot.front_roads.has_value())) continue;
            if (facing_somewhere(frame, *road) >= cos_45) frame.others.push_back(road);
        }
    }
}

/// Roads of unknown width are fronts only if they are wide enough: no wider than the widest that is known. Where no width is
/// known at all, the nearest ones.
std::vector<const Road*> doubtful_roads(const std::vector<EdgeFrame>& frames, const Plan& plan, const Plot& plot,
                                        std::vector<NearRoad> near) {
    constexpr double widest_search = 100;
    geo::Metres reach = front_reach(plan);
    while (plan.widest_half_row().value() <= 0 && near.empty() && reach.value() < widest_search) {
        reach = std::max(reach * 2.0, geo::Metres::of(1));
        near = plan.roads_near(plot.shape, reach);
    }
    std::vector<const Road*> doubtful;
    for (const auto& [road, distance] : near) {
        if (road->row_width) continue;
        const bool is_front = std::any_of(frames.begin(), frames.end(), [&, own = road](const EdgeFrame& f) {
            return f.edge.road == own || std::find(f.others.begin(), f.others.end(), own) != f.others.end();
        });
        const bool could_be = std::any_of(frames.begin(), frames.end(), [&, own = road](const EdgeFrame& f) {
            return !f.of_hole && nearest_to_axis(f, *own) <= reach && facing(f, *own) >= cos_45;
        });
        if (!is_front && could_be) doubtful.push_back(road);
    }
    return doubtful;
}

bool all_edges_stated(const Plot& plot) {
    if (!plot.edges || plot.shape.parts.size() != 1 || !plot.shape.parts.front().holes.empty()) return false;
    return std::all_of(plot.edges->begin(), plot.edges->end(), [](const auto& side) { return side.has_value(); });
}

/// Edges stated by the proposal override what was derived; the road of a stated front is the nearest one.
void apply_stated(std::vector<EdgeFrame>& frames, const Plot& plot, const std::vector<const Road*>& roads) {
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
            for (const auto* road : roads) {
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
        const auto look = [&](const Road* road) {
            auto& [own, sum] = by_road[road != nullptr ? road->id : std::string{}];
            own = road;
            sum.x += frame.normal.x * frame.length.value();
            sum.y += frame.normal.y * frame.length.value();
        };
        look(frame.edge.road);
        for (const auto* other : frame.others) look(other);
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
        if (nearest.value() >= 1e18) continue;  // it lies before a part of another road's edge
        const geo::Metres off = nearest - *front.road->row_width / 2.0;
        if (std::abs(off.value()) <= front_tolerance(plan).value()) continue;
        frontage.remarks.push_back("front edge lies " + text_of(geo::Metres::of(std::abs(off.value())), 2) +
                                   (off.value() > 0 ? " outside" : " inside") + " the right of way of road " +
                                   front.road->id);
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
    std::vector<NearRoad> near;
    std::vector<const Road*> roads;
    if (!frontage.layer_missing) {
        near = plan.roads_near(plot.shape, front_reach(plan));
        roads = candidates(plan, plot, near);
        frontage.roads_complete = plan.content().road_facts->complete_within.reaches(plot.shape, front_reach(plan));
        find_fronts(frames, plan, plot, roads);
    } else {
        frontage.missing.emplace_back("layer roads");
    }
    apply_stated(frames, plot, roads);
    frontage.fronts = fronts_of(frames);
    frontage.known = !frontage.fronts.empty();
    const bool stated = plot.front_roads || all_edges_stated(plot);
    if (!stated && !frontage.layer_missing) {
        frontage.doubtful = doubtful_roads(frames, plan, plot, std::move(near));
    }
    frontage.settled = stated || (frontage.roads_complete && frontage.doubtful.empty());
    if (!frontage.roads_complete)
        frontage.doubts.emplace_back(frontage.layer_missing ? "layer roads" : "complete layer roads here");
    for (const auto* road : frontage.doubtful) frontage.doubts.push_back("right of way of road " + road->id);
    find_rear(frames, frontage.fronts, plan.content().policies);
    for (const auto& frame : frames) frontage.edges.push_back(frame.edge);
    if (!frontage.known && !frontage.layer_missing) {
        if (frontage.doubtful.empty()) frontage.missing.emplace_back("road in front of the plot");
        for (const auto* road : frontage.doubtful) frontage.missing.push_back("right of way of road " + road->id);
    }
    if (plot.front_roads) frontage.remarks.emplace_back("front_road stated by the proposal");
    if (plot.edges) frontage.remarks.emplace_back("edges stated by the proposal");
    if (!frontage.layer_missing) remark_distance(frontage, frames, plan);
    return frontage;
}

std::optional<geo::Problem> stated_frontage_problem(const std::vector<const Plan*>& plans, const Plot& plot) {
    if (plot.front_roads) {
        for (const auto& id : *plot.front_roads) {
            const bool known = std::any_of(plans.begin(), plans.end(),
                                           [&](const Plan* p) { return p->road(id) != nullptr; });
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
        return geo::problem("edges-invalid",
                            {"Tercatat " + given + " sisi, padahal bidang tanah mempunyai " + needed + " sisi.",
                             given + " edges are stated, but the plot has " + needed + "."})
            .of_feature(plot.id);
    }
    return std::nullopt;
}

}  // namespace sipejuang::rules
