// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_region.hpp"

#include "data/import/projection.hpp"
#include "data/import/proposal_placement.hpp"
#include "geo/fine_grid.hpp"

#include <cmath>

namespace sipejuang::data {

namespace {

geo::Problem named(const geo::Problem& problem, const RawProposal::Item& item) {
    return problem.in_file(item.file).of_feature(item.id);
}

geo::Problem not_closed(const RawProposal::Item& item) {
    const auto& ring = *item.geometry.unclosed_ring;
    return named(
        geo::problem("ring-not-closed", {"Titik terakhir garis batas tidak sama dengan titik pertama (" + ring + ").",
                                         "The last position of a ring is not its first (" + ring + ")."})
            .located(ring),
        item);
}

/// Edges are stated by vertex order, which a repair may change.
geo::Problem edges_lost(const RawProposal::Item& item) {
    return named(
        geo::problem("edges-invalid",
                     {"Bidang yang diperbaiki (--repair) tidak dapat memakai \"edges\": urutan sisinya bisa berubah.",
                      "A repaired plot (--repair) cannot use \"edges\": the order of its edges may have changed."}),
        item);
}

geo::Problem with_place(const geo::Invalidity& invalid, const RawProposal::Item& item,
                        const geo::Transformation& transformation) {
    auto problem = named(invalid.problem, item);
    if (!invalid.where || !std::isfinite(invalid.where->x) || !std::isfinite(invalid.where->y)) return problem;
    const auto place = transformation.to_source(*invalid.where);
    if (std::isfinite(place.x) && std::isfinite(place.y)) problem.place = place;
    return problem;
}

bool finite(const geo::MultiPolygon& region) {
    const auto box = geo::box_of(region);
    if (!std::isfinite(box.min_x) || !std::isfinite(box.max_x)) return false;
    for (const auto& part : region.parts) {
        for (const auto& p : part.shell) {
            if (!std::isfinite(p.x) || !std::isfinite(p.y)) return false;
        }
    }
    return true;
}

}  // namespace

geo::Result<geo::MultiPolygon> region_of(const RawProposal::Item& item, geo::Epsg working, bool repair,
                                         std::vector<ProposalRepair>& repairs) {
    if (item.geometry.unclosed_ring && !repair) return not_closed(item);
    if (auto fault = misplaced(item)) return *fault;
    const auto transformation = projection(item.crs, working);
    if (!transformation) return named(transformation.error().front(), item);
    const auto moved = geo::to_working(**transformation, item.geometry.polygons);
    if (!finite(moved)) {
        return named(geo::problem("coordinate-out-of-range",
                                  {"Koordinat di luar jangkauan sistem kerja " + working.text() + ".",
                                   "The coordinates are out of reach of the working system " + working.text() + "."}),
                     item);
    }
    if (item.geometry.unclosed_ring) repairs.push_back({item.id, "ring-not-closed"});
    auto region = geo::on_fine_grid(moved);
    const auto invalid = geo::invalidity(region, geo::proposal_complexity);
    if (!invalid) return region;
    if (!repair) return with_place(*invalid, item, **transformation);
    if (item.edges) return edges_lost(item);
    auto repaired = geo::repaired(region, geo::proposal_complexity);
    if (!repaired) return named(repaired.error().front(), item);
    if (repaired->empty()) return with_place(*invalid, item, **transformation);
    repairs.push_back({item.id, invalid->problem.code});
    return geo::on_fine_grid(std::move(*repaired));
}

}  // namespace sipejuang::data
