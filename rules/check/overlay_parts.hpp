// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// The part of a subject that carries one value of an overlay field.
struct OverlayPart {
    std::string value;
    geo::MultiPolygon shape;
    geo::SquareMetres area;
};

/// What a plan's map says of one overlay field under a subject, and what keeps it from saying more.
struct OverlayParts {
    std::vector<OverlayPart> parts;    ///< by value, each once; without slivers that hold no footprint
    std::vector<std::string> missing;  ///< "complete layer kkop here", "zone of a part of the plot", "column KKOP_1"
};

/// Looks in the zones' own columns and in the layers that carry the field. Ground of no zone inside the plan is unknown where the
/// zones carry the field. `is_building`: a footprint has no slivers.
[[nodiscard]] OverlayParts overlay_parts(const Case& c, const Ground& ground, const std::string& field,
                                         const geo::MultiPolygon& subject, bool is_building);

/// The rows about a value: its own, else those for any value (`*`). Rows of a provision that is not in force are left out.
[[nodiscard]] std::vector<const OverlayRow*> overlay_rows(const Plan& plan, const std::string& field,
                                                          const std::string& value, Date on);

}  // namespace sipejuang::rules
