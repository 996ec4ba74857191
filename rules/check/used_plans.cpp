// SPDX-License-Identifier: Apache-2.0
#include "rules/check/used_plans.hpp"

#include "rules/check/setback_subject.hpp"

#include <algorithm>
#include <vector>

namespace sipejuang::rules {

namespace {

void name_references(Verdict& verdict, const Case& c, const Plan& plan) {
    std::vector<const SetbackRow*> rows;
    for (const auto& row : plan.content().setbacks) {
        if (plan.regulates(row.measure)) rows.push_back(&row);
    }
    for (const auto& [id, layer] : plan.references().layers()) {
        const bool used = std::any_of(rows.begin(), rows.end(),
                                      [&name = id](const auto* row) { return row->layer == name; });
        // Roads and buildings are named already.
        if (!used || id == "roads" || id == "buildings") continue;
        const auto& facts = layer.facts;
        verdict.layers.push_back(
            {plan.identity().id, &facts, facts.complete_within.reaches(c.land, farthest(rows, id))});
    }
}

/// Whether the raster's cells lie under all of the box, to a cell.
template <class RasterLayer>
bool lies_under(const RasterLayer& layer, const geo::Box& box) {
    const auto inside = [&](double x, double y) {
        const geo::Point p{x, y};
        const auto in_raster = layer.transformation ? layer.transformation->to_source(p) : geo::SourcePoint{x, y};
        const auto cell = layer.raster.placement.to_grid(in_raster);
        return cell.x >= 0 && cell.y >= 0 && cell.x <= layer.raster.placement.columns &&
               cell.y <= layer.raster.placement.rows;
    };
    return inside(box.min_x, box.min_y) && inside(box.max_x, box.min_y) && inside(box.max_x, box.max_y) &&
           inside(box.min_x, box.max_y);
}

void name_layers(Verdict& verdict, const Case& c, const Ground& ground) {
    const auto& content = ground.plan->content();
    const auto add = [&](const LayerFacts& facts, bool reaches) {
        verdict.layers.push_back({content.identity.id, &facts, reaches});
    };
    const auto reaches = [&](const LayerFacts& facts) { return facts.complete_within.reaches(c.land, {}); };
    add(content.zone_facts, reaches(content.zone_facts));
    if (content.road_facts) add(*content.road_facts, ground.frontage.roads_complete);
    if (content.building_facts) add(*content.building_facts, reaches(*content.building_facts));
    if (content.zoning) add(content.zoning->facts, reaches(content.zoning->facts));
    name_references(verdict, c, *ground.plan);
    for (const auto& layer : content.overlay_layers) {
        if (ground.plan->regulates("overlay:" + layer.field)) add(layer.facts, reaches(layer.facts));
    }
    if (content.terrain && ground.plan->regulates(Rule::kkop))
        add(content.terrain->facts, lies_under(*content.terrain, geo::box_of(c.land)));
    for (const auto& [kind, hazard] : content.hazard_rasters) {
        if (ground.plan->regulates("hazard:" + kind)) add(hazard.facts, lies_under(hazard, geo::box_of(c.land)));
    }
}

}  // namespace

void name_plans_and_layers(Verdict& verdict, const Case& c) {
    verdict.status = PlanStatus::in_force;
    for (const auto& ground : c.grounds) {
        const auto& content = ground.plan->content();
        verdict.plans.push_back(ground.plan);
        verdict.not_judged.insert(content.not_judged.begin(), content.not_judged.end());
        verdict.status = std::min(verdict.status, content.identity.status);
        name_layers(verdict, c, ground);
    }
}

}  // namespace sipejuang::rules
