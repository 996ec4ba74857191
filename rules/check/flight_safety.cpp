// SPDX-License-Identifier: Apache-2.0
// kkop, kawasan keselamatan operasi penerbangan: how high a building may stand under the surfaces of an airport. "Surfaces are
// elevations above a datum; the plan names the vertical datum of terrain and surfaces; differing or unknown: undetermined. Room =
// lowest point of the surface over the footprint minus highest ground under it; kkop compares height_m with the room and prints
// surface, ground and room, each with its datum. Negative room works" (semantics 7). What becomes of a building that reaches
// higher is the plan's to say; mostly the airport's authority is asked.
#include "rules/check/highest_ground.hpp"
#include "rules/check/judge.hpp"
#include "rules/check/land_subjects.hpp"
#include "rules/check/provision_gap.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/check/wording.hpp"
#include "rules/verdict/number_text.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::rules {

namespace {

/// What one plan asks of one airport's surroundings.
struct AirportQuestion {
    const Case& c;
    const Plan& plan;
    const ObstacleSurfaces& surfaces;

    [[nodiscard]] const Airport& airport() const { return surfaces.airport(); }
};

/// What keeps heights from being compared at all.
std::vector<std::string> gaps_of(const AirportQuestion& q) {
    std::vector<std::string> missing = q.airport().missing;
    if (auto gap = provision_gap(q.plan, q.airport().provision, q.airport().origin); !gap.empty())
        missing.push_back(std::move(gap));
    const auto& ground = q.plan.identity().vertical_datum;
    const auto& surface = q.airport().vertical_datum;
    if (ground.empty()) missing.emplace_back("vertical datum of the terrain");
    if (surface.empty()) missing.push_back("vertical datum of " + q.airport().origin);
    if (!ground.empty() && !surface.empty() && ground != surface)
        missing.push_back("one vertical datum instead of " + ground + " | " + surface);
    if (!q.plan.content().terrain) missing.emplace_back("layer terrain");
    return missing;
}

/// "inner horizontal surface of 07/25".
geo::Bilingual surface_name(const AirportQuestion& q, const LowestSurface& surface) {
    const auto name = name_of(surface.kind);
    const auto& of = surface.runway.empty() ? q.airport().name : surface.runway;
    return {name.id + " " + of, name.en + " of " + of};
}

/// The room above ground as a limit for heights.
ZoneLimit room_over(const AirportQuestion& q, const LandSubject& subject, const LowestSurface& surface) {
    ZoneLimit room;
    room.by_zone = false;
    room.provision = q.plan.provision_on(q.airport().provision, q.c.on);
    const auto ground = highest_ground(*q.plan.content().terrain, subject.shape());
    const double top = surface.height.value();
    room.range = {top - ground.high, top - ground.low};
    const std::string datum = " " + q.airport().vertical_datum;
    room.arithmetic = surface_name(q, surface).en + " " + text_of(surface.height) + datum + " - highest ground ";
    if (!ground.known()) room.missing.push_back("terrain under " + subject.id);
    if (ground.known())
        room.arithmetic += text_of(geo::Metres::of(ground.low)) + datum + " = " +
                           text_of(geo::Metres::of(room.range.low));
    else
        room.arithmetic += "not known";
    return room;
}

ZoneLimit unknown_room(const std::vector<std::string>& missing) {
    ZoneLimit room;
    room.by_zone = false;
    room.range = Range::anything();
    room.missing = missing;
    return room;
}

Measured height_of(const Footprint& building) {
    if (building.height)
        return {Range::exactly(building.height->value()), "height_m " + text_of(*building.height), {}, 1};
    return {{0, Range::open}, "height_m not stated", {"height_m: " + building.id}, 1};
}

/// "Needs recommendation of the airport authority", where the plan leaves the decision to it.
void ask_authority(Finding& finding, const AirportQuestion& q) {
    const auto& airport = q.airport();
    finding.outcome = Outcome::conditional;
    finding.conditions.push_back(
        {"kkop", "authority", airport.text, airport.authority, finding.provision, FindingCondition::Status::open});
    const auto& ask = airport.authority;
    finding.message.id += " Perlu persetujuan " + (ask.empty() ? airport.name : ask) + ".";
    finding.message.en += " The approval of " + (ask.empty() ? airport.name : ask) + " is needed.";
}

/// What the height is compared with; ground that stands above the surface leaves no room at all, and people are told so.
geo::Bilingual message_of(const Finding& finding, const std::string& building, const geo::Bilingual& surface) {
    if (finding.limit && *finding.limit < 0) {
        const auto above = spoken(geo::Metres::of(-*finding.limit));
        return {
            "Tanah di bawah bangunan " + building + " sudah " + above.id + " lebih tinggi daripada " + surface.id + ".",
            "The ground under building " + building + " already stands " + above.en + " above the " + surface.en + "."};
    }
    return measure_message(finding, {"Tinggi bangunan " + building + " di bawah " + surface.id,
                                     "Height of building " + building + " under the " + surface.en});
}

void judge_building(Finding& finding, const AirportQuestion& q, const Footprint& building, const ZoneLimit& room,
                    const geo::Bilingual& surface) {
    const auto measured = height_of(building);
    const double tolerance = q.plan.content().tolerances.of(Rule::kkop).value;
    const auto outcome = compare(measured.range, room.range, Relation::at_most, tolerance);
    judge_as(outcome, finding, measured, room, q.plan);
    finding.message = message_of(finding, building.id, surface);
    if (outcome == Outcome::violates && q.airport().effect == SurfaceEffect::authority) ask_authority(finding, q);
}

void judge_beyond(Finding& finding, const AirportQuestion& q, const LandSubject& subject) {
    finding.provision = q.plan.provision_on(q.airport().provision, q.c.on);
    judge_not_affected(finding,
                       {subject.name().id + " berada di luar semua permukaan KKOP " + q.airport().name + ".",
                        subject.name().en + " lies beyond all flight safety surfaces of " + q.airport().name + "."});
}

Finding judge_airport(const AirportQuestion& q, const LandSubject& subject) {
    Finding finding = finding_for(q.c, q.plan, Rule::kkop, subject);
    finding.object = q.airport().id;
    if (const auto missing = gaps_of(q); !missing.empty()) {
        if (subject.building != nullptr)
            judge_missing(finding, missing);
        else
            judge_without_building(finding, unknown_room(missing));
        return finding;
    }
    const auto surface = q.surfaces.lowest_over(subject.shape());
    if (!surface) {
        judge_beyond(finding, q, subject);
        return finding;
    }
    const auto room = room_over(q, subject, *surface);
    if (subject.building != nullptr) {
        judge_building(finding, q, *subject.building, room, surface_name(q, *surface));
    } else {
        judge_without_building(finding, room);
        finding.trace = room.arithmetic;
    }
    return finding;
}

}  // namespace

std::vector<Finding> judge_kkop(const Case& c) {
    std::vector<Finding> findings;
    for (const auto& decider : deciders(c, Rule::kkop)) {
        const auto& plan = *decider.ground->plan;
        for (const auto& subject : land_subjects(c, decider)) {
            for (const auto& surfaces : plan.airports())
                findings.push_back(judge_airport({c, plan, surfaces}, subject));
            if (!plan.airports().empty()) continue;
            Finding finding = finding_for(c, plan, Rule::kkop, subject);
            judge_missing(finding, {"airports in plan.toml"});
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}  // namespace sipejuang::rules
