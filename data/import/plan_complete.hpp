// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_files.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// Answers `complete_within` of plan.toml: "plan" is inside the outer border of all zones (and of the boxes of those that could
/// not be used: the plan reaches there, though nobody can say what it says), "nowhere", or the polygons of a
/// file. What cannot be read is nowhere.
class CompletePlaces {
public:
    CompletePlaces(const PlanFolder& folder, geo::Epsg working, const std::vector<geo::MultiPolygon>& zones,
                   const std::vector<geo::Box>& lost_zones, PlanReport& report)
        : folder_{folder},
          working_{working},
          zones_{zones},
          lost_zones_{lost_zones},
          report_{report} {}

    /// Without the places where features of the layer were lost: there nobody can say that nothing is near.
    [[nodiscard]] rules::CompleteWithin of(const LayerEntry& entry, const PlanShapes* shapes);
    /// SHA-256 of the files read, for the plan's own.
    [[nodiscard]] const std::vector<std::string>& digests() const { return digests_; }

private:
    [[nodiscard]] const geo::MultiPolygon& whole_plan();
    [[nodiscard]] geo::MultiPolygon from_file(const LayerEntry& entry);

    const PlanFolder& folder_;
    geo::Epsg working_;
    const std::vector<geo::MultiPolygon>& zones_;
    const std::vector<geo::Box>& lost_zones_;
    PlanReport& report_;
    std::optional<geo::MultiPolygon> whole_plan_;
    std::vector<std::string> digests_;
};

}  // namespace sipejuang::data
