// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "rules/law/attribute_test.hpp"
#include "rules/law/intensity.hpp"
#include "rules/law/layer.hpp"
#include "rules/law/rule.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::rules {

/// The line of a reference from which a setback runs: PP 38/2011 speaks of the edge of the channel and of the outer foot of a
/// dike, Perpres 51/2016 of the highest tide, the roads' law of the edge of the carriageway.
enum class SetbackLine { axis, channel_edge, dike_foot, highest_tide, shore, point, carriageway_edge, row_edge };

[[nodiscard]] std::string_view text_of(SetbackLine line);
[[nodiscard]] geo::Bilingual name_of(SetbackLine line);
[[nodiscard]] const std::vector<SetbackLine>& all_setback_lines();
/// The attribute that says how wide the reference is from one such line to the other, in metres: half of it lies between the
/// drawn centreline and the line. Empty: what is drawn is the line.
[[nodiscard]] std::string_view width_attribute(SetbackLine line);

/// On which side of the reference the setback lies. Left and right as seen along the line as it is drawn. `land`: on the landward
/// side; what stands over the water within the distance counts too.
enum class SetbackSide { both, land, left, right };

/// One row of `setbacks.csv`: a distance that buildings keep from the references of a layer that fit `when`.
struct SetbackRow {
    Rule measure = Rule::sempadan_sungai;
    std::string layer;
    SetbackLine line = SetbackLine::axis;
    LimitCell distance;  ///< metres
    SetbackSide side = SetbackSide::both;
    std::vector<AttributeTest> when;
    bool unreadable = false;  ///< its line, side or `when` cannot be read: it may apply to every reference
    std::string provision;
    std::string origin;  ///< "setbacks.csv, line 3"
};

/// What a setback keeps its distance from: a reach of a river, a coast, a spring, a lake, a power line, a railway, a road.
/// Drawn as lines (a point is a line of one place) or as an area.
struct Reference {
    std::string id;
    std::string name;
    Attributes attributes;
    geo::MultiLine line;
    geo::MultiPolygon area;

    /// The width across, if the line asks for one and the layer states it.
    [[nodiscard]] std::optional<geo::Metres> width(SetbackLine from) const;
};

struct ReferenceLayer {
    LayerFacts facts;
    std::vector<Reference> references;
};

}  // namespace sipejuang::rules
