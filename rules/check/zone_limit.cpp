// SPDX-License-Identifier: Apache-2.0
#include "rules/check/zone_limit.hpp"

#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::rules {

namespace {

/// Limits on one scale where smaller is tighter, so that both relations share one arithmetic.
Range tightness(Range range, Relation relation) {
    return relation == Relation::at_most ? range : Range{-range.high, -range.low};
}

void note(std::vector<std::string>& list, const std::vector<std::string>& texts) {
    for (const auto& text : texts) {
        if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
    }
}

std::string condition_text(const IntensityRow& row) {
    std::string text;
    const auto add = [&](const std::string& piece) { text += (text.empty() ? "" : ", ") + piece; };
    if (!row.road_classes.empty()) {
        std::string classes;
        for (const auto& c : row.road_classes) classes += (classes.empty() ? "" : ";") + c;
        add("road_class " + classes);
    }
    const auto band = [&](const char* name, const Band& b) {
        if (b.always()) return;
        add(std::string{name} + (b.from ? " from " + decimal(*b.from) : "") + (b.to ? " to " + decimal(*b.to) : ""));
    };
    band("plot_area", row.plot_area);
    band("floors", row.floors);
    return text;
}

void take_from(ZoneLimit& limit, const Claim& claim) {
    limit.zone = claim.limit.zone;
    limit.provision = claim.limit.provision;
    limit.alternatives = claim.limit.alternatives;
    if (claim.limit.rows.size() == 1) limit.condition = condition_text(*claim.limit.rows.front());
}

const Claim& tightest(const std::vector<const Claim*>& parts, Relation relation) {
    return **std::min_element(parts.begin(), parts.end(), [&](const Claim* a, const Claim* b) {
        const Range x = tightness(a->limit.range, relation);
        const Range y = tightness(b->limit.range, relation);
        return std::tie(x.high, x.low, a->limit.zone) < std::tie(y.high, y.low, b->limit.zone);
    });
}

Range strictest_range(const std::vector<const Claim*>& parts, Relation relation) {
    Range least = tightness(parts.front()->limit.range, relation);
    for (const auto* part : parts) {
        const Range range = tightness(part->limit.range, relation);
        least.low = std::min(least.low, range.low);
        least.high = std::min(least.high, range.high);
    }
    return tightness(least, relation);
}

Range weighted_range(const std::vector<const Claim*>& parts, std::string& arithmetic) {
    double low = 0, high = 0, area = 0;
    for (const auto* part : parts) {
        low += part->limit.range.low * part->area.value();
        high += part->limit.range.high * part->area.value();
        area += part->area.value();
        arithmetic += (arithmetic.empty() ? "(" : " + ") +
                      (part->limit.range.known() && part->limit.range.high < Range::open
                           ? decimal(part->limit.range.low)
                           : std::string{"?"}) +
                      " x " + text_of(part->area);
    }
    arithmetic += ") / " + text_of(geo::SquareMetres::of(area));
    // A gap beside land that is not regulated could weigh anything.
    return {std::isnan(low) ? -Range::open : low / area, std::isnan(high) ? Range::open : high / area};
}

/// The zones that could hold the most area once the land in no zone is given to somebody.
/// A lead within the area tolerance is a tie.
std::vector<const Claim*> possible_majorities(const std::vector<const Claim*>& parts, geo::SquareMetres tolerance) {
    geo::SquareMetres in_no_zone, most;
    for (const auto* part : parts) {
        if (part->part == nullptr)
            in_no_zone += part->area;
        else
            most = std::max(most, part->area);
    }
    std::vector<const Claim*> possible;
    for (const auto* part : parts) {
        const auto at_best = part->part == nullptr ? part->area : part->area + in_no_zone;
        if (at_best + tolerance >= most) possible.push_back(part);
    }
    return possible;
}

void decide_by_majority(ZoneLimit& limit, const std::vector<const Claim*>& parts, geo::SquareMetres tolerance) {
    const auto possible = possible_majorities(parts, tolerance);
    limit.range = possible.front()->limit.range;
    for (const auto* part : possible) limit.range.admit(part->limit.range);
    take_from(limit, *possible.front());
    if (possible.size() > 1) limit.missing.emplace_back("zone with most area");
}

}  // namespace

std::vector<const Claim*> parts_of(const Claims& claims) {
    std::vector<const Claim*> parts;
    for (const auto& claim : claims.decided) parts.push_back(&claim);
    if (parts.empty()) {
        for (const auto& claim : claims.silent) parts.push_back(&claim);
    }
    return parts;
}

ZoneLimit zone_limit(const Claims& claims, const std::vector<const Claim*>& parts, Rule measure, ZonePolicy policy) {
    const auto relation = facts_of(measure).relation;
    ZoneLimit limit;
    limit.policy = policy;
    limit.not_regulated = std::all_of(parts.begin(), parts.end(),
                                      [](const Claim* p) { return p->limit.not_regulated; });
    for (const auto* part : parts) note(limit.missing, part->limit.missing);
    switch (policy) {
        case ZonePolicy::per_part:
        case ZonePolicy::strictest:
            limit.range = strictest_range(parts, relation);
            take_from(limit, tightest(parts, relation));
            break;
        case ZonePolicy::area_weighted:
            limit.range = weighted_range(parts, limit.arithmetic);
            take_from(limit, tightest(parts, relation));
            break;
        case ZonePolicy::majority:
            decide_by_majority(limit, parts, claims.ground->plan->content().tolerances.area);
            break;
    }
    for (const auto* part : parts) {
        if (part->limit.zone != limit.zone && !part->limit.zone.empty()) limit.lost.push_back(part->limit.zone);
    }
    if (policy != ZonePolicy::per_part) {
        for (const auto& claim : claims.silent) {
            if (claim.limit.zone != limit.zone) note(limit.lost, {claim.limit.zone});
        }
    }
    return limit;
}

}  // namespace sipejuang::rules
