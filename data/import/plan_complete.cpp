// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_complete.hpp"

#include "data/import/layer_digest.hpp"
#include "data/import/projection.hpp"
#include "geo/outer_border.hpp"
#include "geo/overlay.hpp"

#include <cmath>
#include <utility>

namespace sipejuang::data {

namespace {

geo::MultiPolygon polygon_of(const geo::Box& box) {
    return {{{{{box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}}, {}}}};
}

}  // namespace

const geo::MultiPolygon& CompletePlaces::whole_plan() {
    if (whole_plan_) return *whole_plan_;
    whole_plan_ = geo::outer_border(zones_);
    if (lost_zones_.empty()) return *whole_plan_;
    std::vector<geo::MultiPolygon> all{std::move(*whole_plan_)};
    for (const auto& box : lost_zones_) {
        const bool finite = std::isfinite(box.min_x + box.max_x + box.min_y + box.max_y);
        if (finite && box.min_x < box.max_x && box.min_y < box.max_y) all.push_back(polygon_of(box));
    }
    whole_plan_ = geo::union_of(all);
    return *whole_plan_;
}

geo::MultiPolygon CompletePlaces::from_file(const LayerEntry& entry) {
    LayerEntry border;
    border.id = entry.id + ".complete_within";
    border.file = entry.complete_within;
    auto raw = read_plan_layer(folder_, border);
    const auto lost = [&](const geo::Problem& problem) {
        report_.gap("complete_within " + entry.id, "complete-within-unreadable", entry.complete_within, "",
                    {"Batas kelengkapan lapisan " + entry.id + " tidak terbaca: " + problem.detail.id,
                     "Where layer " + entry.id + " is complete cannot be read: " + problem.detail.en});
        digests_.emplace_back("absent");
        return geo::MultiPolygon{};
    };
    if (!raw) return lost(raw.error().front());
    const auto t = projection(*raw->crs, working_);
    if (!t) return lost(t.error().front());
    digests_.push_back(layer_sha256(*raw));
    auto shapes = region_shapes({border, std::move(raw).value(), *t}, report_);
    return geo::union_of(shapes.regions);
}

rules::CompleteWithin CompletePlaces::of(const LayerEntry& entry, const PlanShapes* shapes) {
    geo::MultiPolygon region;
    if (entry.complete_within == "plan")
        region = whole_plan();
    else if (entry.complete_within != "nowhere")
        region = from_file(entry);
    if (shapes != nullptr) {
        if (shapes->lost_somewhere) return {};
        for (const auto& box : shapes->lost)
            region = geo::difference(region, polygon_of(geo::grown(box, geo::Metres::of(0.01))));
    }
    if (region.empty()) return {};
    return rules::CompleteWithin{std::move(region)};
}

}  // namespace sipejuang::data
