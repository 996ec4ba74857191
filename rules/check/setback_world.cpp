// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_world.hpp"

#include "geo/side.hpp"
#include "rules/check/judge.hpp"
#include "rules/verdict/number_text.hpp"

namespace sipejuang::rules {

namespace {

ReferenceLine line_of(const Reference& reference, const SetbackRow& row) {
    ReferenceLine line{reference.line, reference.area, Range::exactly(0), {}, {}};
    const std::string name = name_of(row.line).en;
    const std::string attribute{width_attribute(row.line)};
    if (!reference.area.empty()) {
        // What is drawn as an area is the channel, the water or the road: its edge is the line, but not the foot of a dike.
        line.drawn = {};
        line.text = " to the " + name;
        if (row.line != SetbackLine::dike_foot && row.line != SetbackLine::axis) return line;
        line.offset = {0, Range::open};
        line.missing = name + " of " + reference.id;
        return line;
    }
    if (attribute.empty()) {
        line.text = " to the " + name;
        return line;
    }
    const auto width = reference.width(row.line);
    if (!width) {
        line.offset = {0, Range::open};
        line.missing = attribute + " of " + reference.id;
        line.text = " to the axis";
        return line;
    }
    line.offset = Range::exactly(width->value() / 2.0);
    line.text = " to the axis - half the " + attribute + " " + text_of(*width / 2.0);
    return line;
}

Range limit_of(const SetbackRow& row, const std::string& gap) {
    if (!gap.empty()) return Range::anything();
    switch (row.distance.state) {
        case LimitCell::State::value: return Range::exactly(row.distance.value);
        case LimitCell::State::not_regulated: return Range::exactly(0);
        case LimitCell::State::missing: break;
    }
    return Range::anything();
}

std::string reference_name(const Reference& reference) {
    return reference.name.empty() || reference.name == reference.id ? reference.id
                                                                    : reference.name + " (" + reference.id + ")";
}

}  // namespace

SetbackWorld world_of(const SetbackQuestion& q, const LandSubject& subject, const NearReference& near,
                      const SetbackRow& row) {
    const auto gap = gap_of(row, q.plan);
    SetbackWorld world{&row, line_of(*near.reference, row), {}, limit_of(row, gap), Outcome::undetermined};
    world.measured = distance_to(world.line, subject.shape(), near.nearest);
    if (row.unreadable) {  // from which line, on which side or for what: nobody knows
        world.measured.range = {0, Range::open};
        world.measured.trace.clear();
    }
    if (!gap.empty()) world.measured.missing.push_back(gap);
    const double tolerance = q.plan.content().tolerances.of(q.rule).value;
    world.outcome = compare(world.measured.range, world.limit, Relation::at_least, tolerance);
    return world;
}

bool other_side(const SetbackRow& row, const NearReference& near) {
    if (row.side == SetbackSide::both || row.side == SetbackSide::land || !near.reference->area.empty()) return false;
    const auto side = geo::side_of(near.reference->line, near.nearest.on_first, near.nearest.on_second);
    if (side == geo::Side::on) return false;
    return side != (row.side == SetbackSide::left ? geo::Side::left : geo::Side::right);
}

geo::Bilingual distance_name(const geo::Bilingual& subject, const Reference& reference,
                             const std::vector<SetbackWorld>& worlds) {
    geo::Bilingual line;
    for (const auto& world : worlds) {
        if (world.row->unreadable) continue;
        const auto name = name_of(world.row->line);
        if (line.en.find(name.en) != std::string::npos) continue;
        line.id += (line.id.empty() ? "" : " atau ") + name.id;
        line.en += (line.en.empty() ? "" : " or ") + name.en;
    }
    const auto name = reference_name(reference);
    if (line.en.empty())
        return {"Jarak " + subject.id + " dari " + name, "Distance of " + subject.en + " from " + name};
    return {"Jarak " + subject.id + " dari " + line.id + " " + name,
            "Distance of " + subject.en + " from the " + line.en + " of " + name};
}

}  // namespace sipejuang::rules
