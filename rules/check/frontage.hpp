// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/result.hpp"
#include "geo/units.hpp"
#include "rules/law/plan.hpp"
#include "rules/proposal/proposal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// One edge of the plot with its side.
struct PlotEdge {
    geo::Point from, to;
    EdgeSide side = EdgeSide::side;
    const Road* road = nullptr;  ///< for fronts derived from a road
    bool stated = false;         ///< given by the proposal
};

/// One road that the plot fronts, with the direction in which it lies (unit vector out of the plot).
struct Front {
    const Road* road = nullptr;
    double direction_x = 0, direction_y = 0;
};

/// Which edges of the plot are front, side and rear (semantics 4): "Front = plot edges within half the right of way +
/// tolerance of a road and facing it. Rear = edges whose outward normal is within 45 degrees of the opposite. Side = the
/// others. Two fronts: no rear unless the plan says so."
struct Frontage {
    std::vector<PlotEdge> edges;        ///< all rings of all parts, in order; edges of holes are sides
    std::vector<Front> fronts;          ///< by road id
    bool known = false;                 ///< at least one front was found or stated
    bool layer_missing = false;         ///< the plan has no road layer
    bool roads_complete = false;        ///< the road layer is complete around the plot
    std::vector<const Road*> doubtful;  ///< roads of unknown width that could be fronts
    bool settled = false;               ///< nothing unseen could change this: all is seen, or the proposal states it
    std::vector<std::string> doubts;    ///< why it is not settled
    std::vector<std::string> missing;   ///< why it is not known
    std::vector<std::string> remarks;   ///< a plot edge off its road, a stated front

    [[nodiscard]] geo::MultiLine lines(EdgeSide side) const;
    [[nodiscard]] geo::MultiLine all_lines() const;
};

[[nodiscard]] Frontage frontage_of(const Plan& plan, const Plot& plot);

/// Problems of what the proposal states: front-road-unknown, edges-invalid. Nothing when it can be followed.
[[nodiscard]] std::optional<geo::Problem> stated_frontage_problem(const std::vector<const Plan*>& plans,
                                                                  const Plot& plot);

}  // namespace sipejuang::rules
