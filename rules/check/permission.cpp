// SPDX-License-Identifier: Apache-2.0
// One cell of the ITBX matrix. "X anywhere in it: violates. I alone: complies. Empty or `-`: undetermined (`-` reads belum
// diatur). A condition that is a number: failed -> violates, met -> met. Any open condition: conditional. A code not in
// conditions.csv: undetermined." (semantics 5)
#include "geo/area.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/land_use.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

/// A building's number summed or maximised over the proposed buildings; open where one of them is unknown.
template <class NumberOf>
Range over_buildings(const Case& c, bool sum, NumberOf number_of) {
    Range range = Range::exactly(0);
    for (const auto& building : c.proposal.buildings) {
        if (building.status != BuildingStatus::proposed) continue;
        const std::optional<double> value = number_of(building);
        const Range own = value ? Range::exactly(*value) : Range{0, Range::open};
        range = sum ? Range{range.low + own.low, range.high + own.high}
                    : Range{std::max(range.low, own.low), std::max(range.high, own.high)};
    }
    return range;
}

Range quantity(const Case& c, Condition::QuantityKind kind) {
    using K = Condition::QuantityKind;
    switch (kind) {
        case K::plot_area: return c.has_plot() ? Range::exactly(c.land_area.value()) : Range{0, Range::open};
        case K::footprint_area:
            return over_buildings(c, true,
                                  [](const Footprint& b) { return std::optional{geo::area(b.shape).value()}; });
        case K::floor_area:
            return over_buildings(c, true, [](const Footprint& b) {
                return b.floor_area ? std::optional{b.floor_area->value()} : std::nullopt;
            });
        case K::floors: return over_buildings(c, false, [](const Footprint& b) { return b.floors; });
        case K::height:
            return over_buildings(c, false, [](const Footprint& b) {
                return b.height ? std::optional{b.height->value()} : std::nullopt;
            });
    }
    return {0, Range::open};
}

bool needs_building(Condition::QuantityKind kind) { return kind != Condition::QuantityKind::plot_area; }

std::string kind_text(Condition::Kind kind) {
    switch (kind) {
        case Condition::Kind::words: return "words";
        case Condition::Kind::document: return "document";
        case Condition::Kind::authority: return "authority";
        case Condition::Kind::number: return "number";
    }
    return "";
}

double tolerance_of(const Plan& plan, Unit unit) {
    switch (unit) {
        case Unit::square_metres: return plan.content().tolerances.area.value();
        case Unit::metres: return plan.content().tolerances.length.value();
        default: return plan.content().tolerances.floors.value();
    }
}

/// Judges a number condition; open while nothing is proposed that it could be held against.
void check_number(Permission& permission, FindingCondition& finding, const Case& c, const Plan& plan,
                  const Condition& own) {
    if (!own.limit) {
        permission.missing.push_back("limit of condition " + own.code);
        return;
    }
    if (c.land.empty()) return;  // a cell by itself: there is no land yet to hold it against
    if (needs_building(own.quantity) && !c.proposal.proposes_building()) return;
    const Range measured = quantity(c, own.quantity);
    switch (compare(measured, Range::exactly(own.limit->value), own.relation, tolerance_of(plan, own.limit->unit))) {
        case Outcome::complies: finding.status = FindingCondition::Status::met; break;
        case Outcome::violates: finding.status = FindingCondition::Status::failed; break;
        default: permission.missing.push_back("number for condition " + own.code);
    }
}

void add_condition(Permission& permission, const Case& c, const Plan& plan, const std::string& code) {
    const auto it = plan.content().conditions.find(code);
    if (it == plan.content().conditions.end()) {
        permission.missing.push_back("condition " + code);
        return;
    }
    const Condition& own = it->second;
    FindingCondition finding{code, kind_text(own.kind), own.text, own.issuer, plan.provision_on(own.provision, c.on),
                             {}};
    if (finding.provision == nullptr) permission.missing.push_back("provision " + own.provision);
    if (finding.provision != nullptr && own.kind == Condition::Kind::number)
        check_number(permission, finding, c, plan, own);
    permission.conditions.push_back(std::move(finding));
}

Outcome outcome_of(const Permission& permission) {
    const auto any = [&](FindingCondition::Status status) {
        return std::any_of(permission.conditions.begin(), permission.conditions.end(),
                           [&](const FindingCondition& f) { return f.status == status; });
    };
    if (any(FindingCondition::Status::failed)) return Outcome::violates;
    if (!permission.missing.empty()) return Outcome::undetermined;
    return any(FindingCondition::Status::open) ? Outcome::conditional : Outcome::complies;
}

}  // namespace

Permission permission(const Case& c, const Plan& plan, const Activity& activity, const ZonePart& part) {
    Permission result;
    const auto it = activity.cells.find(part.subzone);
    const ActivityCell cell = it == activity.cells.end() ? ActivityCell{} : it->second;
    result.codes = cell.codes;
    result.unregulated = cell.state == ActivityCell::State::not_regulated;
    if (plan.content().provisions.find(activity.provision) == nullptr ||
        plan.provision_on(activity.provision, c.on) == nullptr) {
        result.missing = {"provision " + activity.provision};
        result.unregulated = false;
        return result;
    }
    if (cell.state != ActivityCell::State::codes) {
        result.missing = {"ITBX cell of " + activity.code + " in " + (part.subzone.empty() ? "-" : part.subzone)};
        return result;
    }
    if (std::find(cell.codes.begin(), cell.codes.end(), "X") != cell.codes.end()) {
        result.outcome = Outcome::violates;
        return result;
    }
    for (const auto& code : cell.codes) {
        if (code != "I") add_condition(result, c, plan, code);
    }
    result.outcome = outcome_of(result);
    return result;
}

}  // namespace sipejuang::rules
