// SPDX-License-Identifier: Apache-2.0
#include "rules/check/overlay_limit.hpp"

#include "geo/area.hpp"
#include "rules/check/overlay_parts.hpp"
#include "rules/check/provision_gap.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace sipejuang::rules {

namespace {

Range tighter(Range a, Range b, Relation relation) {
    if (relation == Relation::at_most) return {std::min(a.low, b.low), std::min(a.high, b.high)};
    return {std::max(a.low, b.low), std::max(a.high, b.high)};
}

bool same(Range a, Range b) { return a.low == b.low && a.high == b.high; }

/// What one row makes of a limit where it applies. Nothing: the measure is not regulated there.
std::optional<Range> combined(const std::optional<Range>& under, const OverlayRow& row, bool gap, Relation relation) {
    if (gap || row.limit.state == LimitCell::State::missing) {
        // Whatever it says, the tighter of the two is no looser than what lies under it.
        const bool bounded = under && row.combine == Combine::strictest;
        return bounded ? tighter(*under, Range::anything(), relation) : Range::anything();
    }
    if (row.limit.state == LimitCell::State::not_regulated)
        return row.combine == Combine::replace ? std::nullopt : under;
    const auto own = Range::exactly(row.limit.value);
    if (!under) return row.combine == Combine::add ? std::nullopt : std::optional{own};
    switch (row.combine) {
        case Combine::strictest: return tighter(*under, own, relation);
        case Combine::replace: return own;
        case Combine::add: return Range{under->low + own.low, under->high + own.high};
    }
    return under;
}

/// Inside the overlay one limit, outside another: "the tightest limit over the whole plot".
std::optional<Range> both(const std::optional<Range>& inside, const std::optional<Range>& outside, Relation relation) {
    if (!inside) return outside;
    return outside ? std::optional{tighter(*inside, *outside, relation)} : inside;
}

class Layered {
public:
    Layered(ZoneLimit& limit, Relation relation) : limit_{limit}, relation_{relation} {
        if (!limit.not_regulated) range_ = limit.range;
        name_ = limit.zone;
    }

    void apply(const OverlayRow& row, const std::string& value, bool whole, const std::string& gap,
               const Provision* provision) {
        const std::string name = row.field + "=" + value;
        const auto inside = combined(range_, row, !gap.empty(), relation_);
        const auto result = whole ? inside : both(inside, range_, relation_);
        if (!gap.empty()) limit_.missing.push_back(gap);
        const bool decides = result.has_value() != range_.has_value() || (result && !same(*result, *range_));
        if (!decides) {
            limit_.lost.push_back(name);
            return;
        }
        if (range_ && row.combine != Combine::add && !name_.empty()) limit_.lost.push_back(name_);
        if (range_ && row.combine == Combine::add && range_->known())
            limit_.arithmetic = decimal(range_->low) + " + " + decimal(row.limit.value) + " (" + name + ")";
        range_ = result;
        name_ = name;
        limit_.provision = provision;
        limit_.alternatives.clear();
        limit_.condition = name;
    }

    /// The overlay may or may not be here.
    void doubt(const OverlayRow& row, const std::vector<std::string>& missing) {
        const auto inside = combined(range_, row, false, relation_);
        Range hull = range_.value_or(lenient());
        hull.admit(inside.value_or(lenient()));
        if (range_ && same(hull, *range_)) return;
        range_ = hull;
        for (const auto& text : missing) {
            if (std::find(limit_.missing.begin(), limit_.missing.end(), text) == limit_.missing.end())
                limit_.missing.push_back(text);
        }
    }

    ~Layered() {
        limit_.not_regulated = !range_;
        if (range_) limit_.range = *range_;
    }
    Layered(const Layered&) = delete;
    Layered& operator=(const Layered&) = delete;
    Layered(Layered&&) = delete;
    Layered& operator=(Layered&&) = delete;

private:
    [[nodiscard]] Range lenient() const {
        return Range::exactly(relation_ == Relation::at_most ? Range::open : -Range::open);
    }

    ZoneLimit& limit_;
    Relation relation_;
    std::optional<Range> range_;  ///< nothing: not regulated
    std::string name_;            ///< whose limit stands: a zone or FIELD=VALUE
};

/// Fields whose limits this plan sets for the measure, where no more detailed plan regulates the field.
std::set<std::string> fields_of(const Case& c, const Ground& ground, Rule measure) {
    std::set<std::string> fields;
    for (const auto& row : ground.plan->content().overlays) {
        if (row.effect != OverlayEffect::limit || row.measure != measure || row.unreadable) continue;
        const std::string code = "overlay:" + row.field;
        const auto first = std::find_if(c.grounds.begin(), c.grounds.end(),
                                        [&](const Ground& other) { return other.plan->regulates(code); });
        if (first != c.grounds.end() && &*first == &ground) fields.insert(row.field);
    }
    return fields;
}

std::string gap_of(const Plan& plan, const OverlayRow& row) {
    if (auto gap = provision_gap(plan, row.provision, row.origin); !gap.empty()) return gap;
    return row.limit.state == LimitCell::State::missing ? "value in " + row.origin : std::string{};
}

/// What the rows of one field do to the limit, where its values lie and where nobody knows.
void lay_field(Layered& layered, const Case& c, const Ground& ground, Rule measure, const std::string& field,
               const geo::MultiPolygon& subject, bool is_building) {
    const auto& plan = *ground.plan;
    const auto found = overlay_parts(c, ground, field, subject, is_building);
    for (const auto& part : found.parts) {
        const bool whole = geo::area(subject) - part.area <= plan.content().tolerances.area;
        for (const auto* row : overlay_rows(plan, field, part.value, c.on)) {
            if (row->effect != OverlayEffect::limit || row->measure != measure) continue;
            layered.apply(*row, part.value, whole, gap_of(plan, *row), plan.provision_on(row->provision, c.on));
        }
    }
    if (found.missing.empty()) return;
    for (const auto& row : plan.content().overlays) {
        const bool meant = row.field == field && row.effect == OverlayEffect::limit && row.measure == measure;
        if (meant && plan.content().provisions.rows_apply(row.provision, c.on)) layered.doubt(row, found.missing);
    }
}

}  // namespace

void lay_over(ZoneLimit& limit, const Case& c, Rule measure, const geo::MultiPolygon& subject, bool is_building) {
    const auto sets_it = [&](const Ground& ground) { return ground.plan->overlays_limit(measure); };
    if (std::none_of(c.grounds.begin(), c.grounds.end(), sets_it)) return;
    Layered layered{limit, facts_of(measure).relation};
    for (const auto& ground : c.grounds) {
        if (!ground.plan->overlays_limit(measure)) continue;
        for (const auto& field : fields_of(c, ground, measure))
            lay_field(layered, c, ground, measure, field, subject, is_building);
    }
}

}  // namespace sipejuang::rules
