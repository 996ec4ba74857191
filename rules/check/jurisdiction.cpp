// SPDX-License-Identifier: Apache-2.0
#include "rules/check/jurisdiction.hpp"

#include "geo/area.hpp"
#include "geo/overlay.hpp"

#include <optional>
#include <utility>

namespace sipejuang::rules {

namespace {

/// The land that no plan has decided yet. Without a shape: all of it.
struct Open {
    std::optional<geo::MultiPolygon> shape;

    /// What is open of a region.
    struct Share {
        bool any = true;                       ///< false when only noise is left
        std::optional<geo::MultiPolygon> cut;  ///< absent: the whole region
    };
    [[nodiscard]] Share of(const geo::MultiPolygon& region, geo::SquareMetres tolerance) const {
        if (!shape) return {};
        auto rest = geo::intersection(*shape, region);
        const bool any = geo::area(rest) > tolerance;
        return {any, std::move(rest)};
    }
};

Claims claims_of(const Case& c, const Ground& ground, Rule measure, const LimitOfPart& limit_of_part,
                 const Open& open) {
    Claims claims;
    claims.ground = &ground;
    claims.parts = ground.parts(measure, c.proposal);
    const auto tolerance = ground.plan->content().tolerances.area;
    for (const auto& part : *claims.parts) {
        if (part.ignored) continue;
        auto share = open.of(part.shape, tolerance);
        if (!share.any) continue;
        const auto area = share.cut ? geo::area(*share.cut) : part.area;
        Claim claim{&part, std::move(share.cut), area, limit_of_part(ground, part)};
        claim.limit.area = area;
        (claim.limit.not_regulated ? claims.silent : claims.decided).push_back(std::move(claim));
    }
    if (!ground.hole.counts()) return claims;
    if (auto share = open.of(ground.hole.shape, tolerance); share.any) {
        auto shape = share.cut.value_or(ground.hole.shape);
        const auto area = geo::area(shape);
        auto limit = limit_in_no_zone(*ground.plan, measure, area, c.on);
        claims.decided.push_back({nullptr, std::move(shape), area, std::move(limit)});
    }
    return claims;
}

/// What stays open for the next plan: where this one is silent, and what lies beyond it.
Open after(const Claims& claims, const Open& open) {
    std::vector<geo::MultiPolygon> left;
    for (const auto& claim : claims.silent) left.push_back(claim.shape());
    const auto& beyond = claims.ground->beyond;
    if (beyond.counts()) {
        if (auto share = open.of(beyond.shape, {}); share.any) left.push_back(share.cut.value_or(beyond.shape));
    }
    return {left.empty() ? geo::MultiPolygon{} : geo::union_of(left)};
}

/// Takes from the silent claims of each plan what a later plan answered, so that what stays is silent for good.
void drop_answered(std::vector<Claims>& all, const Case& c) {
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        std::vector<geo::MultiPolygon> later;
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            for (const auto& claim : all[j].decided) later.push_back(claim.shape());
            for (const auto& claim : all[j].silent) later.push_back(claim.shape());
        }
        const auto answered = geo::union_of(later);
        const auto tolerance = c.first_plan().content().tolerances.area;
        std::vector<Claim> left;
        for (auto& claim : all[i].silent) {
            claim.cut = geo::difference(claim.shape(), answered);
            claim.area = geo::area(*claim.cut);
            if (claim.area > tolerance) left.push_back(std::move(claim));
        }
        all[i].silent = std::move(left);
    }
}

}  // namespace

std::vector<Claims> jurisdiction(const Case& c, Rule measure, const LimitOfPart& limit_of_part) {
    return jurisdiction(c, measure, {}, limit_of_part);
}

std::vector<Claims> jurisdiction(const Case& c, Rule measure, const std::string& code,
                                 const LimitOfPart& limit_of_part) {
    std::vector<Claims> all;
    Open open;
    for (std::size_t i = 0; i < c.grounds.size(); ++i) {
        const auto& ground = c.grounds[i];
        if (!(code.empty() ? ground.plan->regulates(measure) : ground.plan->regulates(code))) continue;
        auto claims = claims_of(c, ground, measure, limit_of_part, open);
        if (claims.decided.empty() && claims.silent.empty()) continue;
        const bool last = i + 1 == c.grounds.size();
        if (!last) open = after(claims, open);
        all.push_back(std::move(claims));
        if (!last && open.shape->empty()) break;
    }
    drop_answered(all, c);
    return all;
}

}  // namespace sipejuang::rules
