// SPDX-License-Identifier: Apache-2.0
#include "server/verdict_picture.hpp"

#include "data/import/projection.hpp"
#include "data/import/proposal_file.hpp"
#include "server/pages/finding_rows.hpp"
#include "server/paper_map.hpp"

namespace sipejuang::server {

namespace {

using Kind = PictureMark::Kind;

geo::Result<geo::Done> add_proposal(MapPicture& picture, const std::string& proposal, geo::Epsg working) {
    const auto raw = data::read_proposal_geojson(proposal, "proposal.geojson", {});
    if (!raw) return raw.error();
    const auto intake = data::take_in(*raw, working, true);
    if (!intake) return intake.error();
    const auto& judged = intake->proposal;
    for (const auto& building : judged.buildings) picture.marks.push_back({Kind::building, building.shape, {}, 0});
    if (judged.plot) picture.marks.push_back({Kind::plot, judged.plot->shape, {}, 0});
    for (const auto& mark : picture.marks) picture.extent.add(geo::box_of(mark.area));
    return geo::Done{};
}

bool is_pinned(const data::VerdictDocument::Finding& finding) {
    return !finding.places.empty() &&
           (finding.outcome == "violates" || finding.outcome == "undetermined" || finding.outcome == "conditional");
}

void add_findings(MapPicture& picture, const data::VerdictDocument& verdict,
                  const geo::Transformation& transformation) {
    for (const auto& [finding, number] : numbered(verdict)) {
        if (!is_pinned(*finding)) continue;
        PictureMark mark{finding->outcome == "violates" ? Kind::violation : Kind::note, {}, {}, number};
        for (const auto& place : finding->places) {
            auto area = geo::to_working(transformation, place.polygons);
            auto line = geo::to_working(transformation, place.lines);
            for (auto& part : area.parts) mark.area.parts.push_back(std::move(part));
            for (auto& part : line.parts) mark.line.parts.push_back(std::move(part));
        }
        picture.marks.push_back(std::move(mark));
    }
}

}  // namespace

geo::Result<MapPicture> verdict_picture(const Edition& edition, const data::VerdictDocument& verdict,
                                        const std::string& proposal, bool english) {
    MapPicture picture;
    const auto working = edition.law.working_crs;
    if (auto done = add_proposal(picture, proposal, working); !done) return std::move(done).error();
    const auto transformation = data::projection(verdict.crs, working);
    if (!transformation) return transformation.error();
    add_findings(picture, verdict, **transformation);
    constexpr double part = 0.15, least = 10;
    const auto& box = picture.extent;
    picture.extent = geo::grown(
        box, geo::Metres::of(std::max({(box.max_x - box.min_x) * part, (box.max_y - box.min_y) * part, least})));
    for (std::size_t i = verdict.plans.size(); i > 0; --i) {  // the least detailed at the bottom
        const auto& plan = verdict.plans[i - 1];
        if (const auto* map = edition.map_of(plan.id, plan.version)) picture.maps.push_back(map);
    }
    picture.sample = verdict.status != "in_force";
    picture.note = picture_note(verdict.date, working, english);
    picture.english = english;
    return picture;
}

}  // namespace sipejuang::server
