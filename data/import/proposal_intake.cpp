// SPDX-License-Identifier: Apache-2.0
#include "data/import/projection.hpp"
#include "data/import/proposal_draft.hpp"
#include "data/import/proposal_file.hpp"
#include "data/import/proposal_placement.hpp"
#include "data/import/proposal_region.hpp"
#include "geo/box_index.hpp"

namespace sipejuang::data {

namespace {

using Item = RawProposal::Item;

std::optional<double> stated(const Item& item, const std::string& name) {
    for (const auto& [key, value] : item.numbers) {
        if (key == name) return value;
    }
    return std::nullopt;
}

std::optional<geo::SquareMetres> stated_area(const Item& item, const std::string& name) {
    const auto value = stated(item, name);
    return value ? std::optional{geo::SquareMetres::of(*value)} : std::nullopt;
}

rules::Plot plot_of(const Item& item, geo::MultiPolygon shape) {
    rules::Plot plot;
    plot.id = item.id;
    plot.shape = std::move(shape);
    plot.front_roads = item.front_roads;
    plot.edges = item.edges;
    plot.green_area = stated_area(item, "green_area_m2");
    plot.certificate_area = stated_area(item, "certificate_area_m2");
    return plot;
}

rules::Footprint footprint_of(const Item& item, geo::MultiPolygon shape) {
    rules::Footprint footprint;
    footprint.id = item.id;
    footprint.shape = std::move(shape);
    footprint.status = item.status == "existing" ? rules::BuildingStatus::existing : rules::BuildingStatus::proposed;
    footprint.floors = stated(item, "floors");
    if (const auto height = stated(item, "height_m")) footprint.height = geo::Metres::of(*height);
    footprint.floor_area = stated_area(item, "floor_area_m2");
    footprint.basement_area = stated_area(item, "basement_area_m2");
    footprint.parking_area = stated_area(item, "parking_area_m2");
    footprint.technical_area = stated_area(item, "technical_area_m2");
    footprint.use = item.use;
    return footprint;
}

void add(const Item& item, geo::MultiPolygon shape, rules::Proposal& proposal) {
    switch (item.role) {
        case Item::Role::plot: proposal.plot = plot_of(item, std::move(shape)); break;
        case Item::Role::building: proposal.buildings.push_back(footprint_of(item, std::move(shape))); break;
        case Item::Role::green: proposal.green.push_back(std::move(shape)); break;
    }
}

void take_problems(const geo::Problems& from, geo::Problems& into) {
    for (const auto& problem : from) {
        if (into.size() < most_problems) into.push_back(problem);
    }
}

/// Any one proposal is answered within seconds: so many vertices altogether and no more.
std::optional<geo::Problem> too_large(const RawProposal& raw) {
    constexpr std::size_t most = 50'000;
    std::size_t count = 0;
    for (const auto& item : raw.items) count += vertex_count(item.geometry);
    if (count <= most) return std::nullopt;
    const auto text = std::to_string(count) + " > " + std::to_string(most);
    return geo::problem("geometry-too-complex", {"Terlalu banyak titik dalam satu permohonan: " + text + ".",
                                                 "Too many vertices in one proposal: " + text + "."})
        .in_file(raw.file);
}

std::size_t vertices_of(const geo::MultiPolygon& shape) {
    std::size_t count = 0;
    for (const auto& part : shape.parts) {
        count += part.shell.size();
        for (const auto& hole : part.holes) count += hole.size();
    }
    return count;
}

/// Footprints that lie on one another are compared pair by pair, each pair at the cost of its vertices: row houses that share walls are
/// far below the limit, a thousand sketches of one house on one place far above it.
std::optional<geo::Problem> too_crowded(const rules::Proposal& proposal, const std::string& file) {
    constexpr std::size_t most = 200'000;
    std::vector<geo::Box> boxes;
    std::vector<std::size_t> vertices;
    for (const auto& building : proposal.buildings) {
        boxes.push_back(geo::box_of(building.shape));
        vertices.push_back(vertices_of(building.shape));
    }
    const geo::BoxIndex index{boxes};
    std::size_t cost = 0;
    for (std::size_t i = 0; i < boxes.size() && cost <= most; ++i) {
        for (const auto j : index.touching(boxes[i])) cost += j > i ? vertices[i] + vertices[j] : 0;
    }
    if (cost <= most) return std::nullopt;
    return geo::problem("geometry-too-complex",
                        {"Terlalu banyak tapak bangunan saling bertumpuk atau berdampingan pada satu tempat.",
                         "Too many footprints lie on or beside one another at one place."})
        .in_file(file);
}

}  // namespace

geo::Result<Intake> take_in(const RawProposal& raw, geo::Epsg working, bool repair) {
    if (const auto large = too_large(raw)) return *large;
    const auto transformation = projection(raw.crs, working);
    if (!transformation) return transformation.error().front().in_file(raw.file);
    Intake intake;
    intake.transformation = *transformation;
    intake.proposal.title = raw.title;
    if (!raw.activity.empty()) intake.proposal.activities = {raw.activity};
    intake.proposal.kbli = raw.kbli;
    geo::Problems problems;
    for (const auto& item : raw.items) {
        auto region = region_of(item, working, repair, intake.repairs);
        if (region) {
            add(item, std::move(*region), intake.proposal);
        } else {
            take_problems(region.error(), problems);
        }
    }
    if (!problems.empty()) return problems;
    if (const auto crowded = too_crowded(intake.proposal, raw.file)) return *crowded;
    return intake;
}

geo::Result<geo::BoxIn<geo::Source>> lon_lat_box(const RawProposal& raw) {
    geo::BoxIn<geo::Source> all;
    geo::Problems problems;
    for (const auto& item : raw.items) {
        if (const auto fault = misplaced(item)) {
            take_problems({*fault}, problems);
            continue;
        }
        const auto box = lon_lat_box(item);
        if (box) {
            all.add(*box);
        } else {
            take_problems(box.error(), problems);
        }
    }
    if (!problems.empty()) return problems;
    return all;
}

}  // namespace sipejuang::data
