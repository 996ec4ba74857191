// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/units.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

enum class BuildingStatus { proposed, existing };
enum class EdgeSide { front, side, rear };

/// The land applied for (persil / bidang tanah). Valid, in the working CRS, on the fine grid.
struct Plot {
    std::string id = "plot";
    geo::MultiPolygon shape;
    std::optional<std::vector<std::string>> front_roads;  ///< absent: derive from the road layer
    /// Per edge of the first part's shell, in vertex order; absent: derive. An empty entry: derive this one.
    std::optional<std::vector<std::optional<EdgeSide>>> edges;
    std::optional<geo::SquareMetres> green_area;        ///< absent is unknown, 0 is none
    std::optional<geo::SquareMetres> certificate_area;  ///< shown beside the measured one, never used silently
};

/// Outline of one building. Absent numbers are unknown, never zero.
struct Footprint {
    std::string id;
    geo::MultiPolygon shape;
    BuildingStatus status = BuildingStatus::proposed;
    std::optional<double> floors;  ///< above ground, halves allowed
    std::optional<geo::Metres> height;
    std::optional<geo::SquareMetres> floor_area;  ///< all floors above ground
    std::optional<geo::SquareMetres> basement_area;
    std::optional<geo::SquareMetres> parking_area;
    std::optional<geo::SquareMetres> technical_area;
    std::string use;
};

/// What was handed in, before anybody has judged it: plot, footprints, intended activity and the building's numbers.
struct Proposal {
    std::string title;
    std::optional<Plot> plot;          ///< absent only in a screening of buildings without plots
    std::vector<Footprint> buildings;  ///< in file order
    std::vector<geo::MultiPolygon> green;
    std::vector<std::string>
        activities;  ///< codes; a proposal file states at most one, a screened plot may have several
    std::vector<std::string> kbli;
    std::vector<std::string> unread;  ///< buildings that stand here but could not be read (a screening sets them aside)

    [[nodiscard]] bool proposes_building() const {
        for (const auto& b : buildings) {
            if (b.status == BuildingStatus::proposed) return true;
        }
        return false;
    }
};

}  // namespace sipejuang::rules
