// SPDX-License-Identifier: Apache-2.0
#include "rules/law/law.hpp"

#include "geo/overlay.hpp"

#include <algorithm>
#include <tuple>

namespace sipejuang::rules {

namespace {

bool meet(const Validity& a, const Validity& b) {
    return (!a.from || !b.until || *a.from <= *b.until) && (!b.from || !a.until || *b.from <= *a.until);
}

geo::Problem versions_overlap(const PlanIdentity& a, const PlanIdentity& b) {
    return geo::problem(
        "plan-versions-overlap",
        {"Versi " + a.version + " dan " + b.version + " dari rencana " + a.id + " berlaku pada tanggal yang sama.",
         "Versions " + a.version + " and " + b.version + " of plan " + a.id + " are valid on one date."});
}

geo::Problem plans_overlap(const PlanIdentity& a, const PlanIdentity& b) {
    return geo::problem(
        "plans-overlap",
        {"Rencana " + a.id + " dan " + b.id + " setingkat (" + text_of(a.level) + ") dan saling bertumpuk.",
         "Plans " + a.id + " and " + b.id + " are of one level (" + text_of(a.level) + ") and overlap."});
}

/// Ground shared by the zones of both, above what the accuracies of their borders explain.
bool share_ground(const Plan& a, const Plan& b) {
    if (!a.extent().touches(b.extent())) return false;
    const auto tolerance = a.content().tolerances.area;
    for (const auto& shape : a.zone_shapes()) {
        if (!geo::box_of(shape).touches(b.extent())) continue;
        for (const auto& piece : b.zones_under(shape).pieces) {
            if (piece.area > tolerance) return true;
        }
    }
    return false;
}

}  // namespace

geo::Result<Law> Law::of(std::vector<std::shared_ptr<const Plan>> plans) {
    if (plans.empty()) {
        return geo::problem("plan-not-found", {"Tidak ada rencana yang diberikan.", "No plan was given."});
    }
    std::sort(plans.begin(), plans.end(), [](const auto& a, const auto& b) {
        const auto& x = a->identity();
        const auto& y = b->identity();
        return std::tie(x.level, x.id, x.version) < std::tie(y.level, y.id, y.version);
    });
    for (std::size_t i = 0; i < plans.size(); ++i) {
        for (std::size_t j = i + 1; j < plans.size(); ++j) {
            const auto& a = plans[i]->identity();
            const auto& b = plans[j]->identity();
            if (!meet(a.valid, b.valid)) continue;
            if (a.id == b.id) return versions_overlap(a, b);
            if (a.level == b.level && share_ground(*plans[i], *plans[j])) return plans_overlap(a, b);
        }
    }
    Law law;
    law.plans_ = std::move(plans);
    return law;
}

std::vector<const Plan*> Law::on(Date date) const {
    std::vector<const Plan*> in_force;
    for (const auto& plan : plans_) {
        if (plan->identity().valid.covers(date)) in_force.push_back(plan.get());
    }
    return in_force;
}

}  // namespace sipejuang::rules
