// SPDX-License-Identifier: Apache-2.0
#include "server/paper_map.hpp"

#include "data/import/projection.hpp"
#include "server/pages/verdict_words.hpp"

namespace sipejuang::server {

namespace {

std::vector<PlotCorner> corners_of(const geo::Ring& ring, const geo::Transformation& lon_lat) {
    std::vector<PlotCorner> corners;
    corners.reserve(ring.size());
    for (const auto& p : ring) corners.push_back({p, lon_lat.to_source(p)});
    return corners;
}

}  // namespace

std::string picture_note(rules::Date on, geo::Epsg working, bool english) {
    return date_words(on, {english}) + ", " + working.text();
}

geo::Result<PaperMap> paper_map(const Edition& edition, const MapPicture& picture) {
    const auto working = edition.law.working_crs;
    const auto lon_lat = data::projection(geo::wgs84, working);
    if (!lon_lat) return lon_lat.error();
    const auto crs = data::crs_facts(working);
    if (!crs) return crs.error();
    PaperMap made{{}, legend_of(picture), crs->name + " (" + working.text() + ")"};
    for (const auto& mark : picture.marks) {
        if (mark.kind != PictureMark::Kind::plot) continue;
        for (const auto& part : mark.area.parts) {
            made.rings.push_back(corners_of(part.shell, **lon_lat));
            for (const auto& hole : part.holes) made.rings.push_back(corners_of(hole, **lon_lat));
        }
    }
    return made;
}

}  // namespace sipejuang::server
