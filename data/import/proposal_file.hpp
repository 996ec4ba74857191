// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "geo/result.hpp"
#include "geo/transformation.hpp"
#include "rules/law/date.hpp"
#include "rules/proposal/proposal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// What the command line supplies beside the file.
struct ProposalOptions {
    std::optional<geo::Epsg> crs;  ///< beats the file's own
    std::string activity;          ///< beats the file's own
    std::vector<std::string> kbli;
    std::vector<std::string> building_files;  ///< further footprints
    bool plot_given = false;                  ///< by other means: buildings alone are enough
};

/// A proposal as read from disk: still in its own CRS, its geometry not judged.
struct RawProposal {
    struct Item {
        enum class Role { plot, building, green };
        Role role = Role::plot;
        std::string id;
        RawGeometry geometry;
        std::string file;  ///< of this item
        geo::Epsg crs;     ///< of this item
        /// Recognised properties, checked for type: floors, height_m, floor_area_m2, basement_area_m2, parking_area_m2,
        /// technical_area_m2, green_area_m2, certificate_area_m2.
        std::vector<std::pair<std::string, double>> numbers;
        std::string status, use;
        std::optional<std::vector<std::string>> front_roads;
        std::optional<std::vector<std::optional<rules::EdgeSide>>> edges;
    };
    std::string file;
    geo::Epsg crs;  ///< of the document; coordinates come back in it
    std::vector<Item> items;
    std::string title, activity;
    std::vector<std::string> kbli;
    std::optional<rules::Date> date;
    std::string sha256;                 ///< over the bytes handed in
    std::vector<geo::Bilingual> notes;  ///< said on stderr: ids given, how the file was read
};

/// Reads a proposal: GeoJSON (ours, simdjson), GeoPackage, zipped shapefile, KML; corners of a plot as .csv or .txt. `-` is standard input (GeoJSON).
[[nodiscard]] geo::Result<RawProposal> read_proposal(const std::string& file, const ProposalOptions& options);
/// The same from bytes in memory (GeoJSON); `file` is for messages.
[[nodiscard]] geo::Result<RawProposal> read_proposal_geojson(std::string_view bytes, const std::string& file,
                                                             const ProposalOptions& options);

/// A repair made on request, part of the record.
struct ProposalRepair {
    std::string feature;
    std::string reason;
};

/// A valid proposal in the working CRS, on the fine grid, and how it was brought there.
struct Intake {
    rules::Proposal proposal;
    std::shared_ptr<const geo::Transformation> transformation;  ///< of the document's CRS
    std::vector<ProposalRepair> repairs;
};

/// Reprojects and judges the geometry: closed, finite, valid, not swapped, not in metres without a CRS. All problems of one
/// reading are given together.
[[nodiscard]] geo::Result<Intake> take_in(const RawProposal& raw, geo::Epsg working, bool repair);

/// The lon/lat box of the proposal, to choose the plan before the working CRS is known. Problems as `take_in` where the
/// coordinates cannot be placed on earth.
[[nodiscard]] geo::Result<geo::BoxIn<geo::Source>> lon_lat_box(const RawProposal& raw);

}  // namespace sipejuang::data
