// SPDX-License-Identifier: Apache-2.0
#include "rules/law/setback.hpp"

#include <array>
#include <cassert>

namespace sipejuang::rules {

namespace {

struct LineFacts {
    SetbackLine line;
    std::string_view text;
    std::string_view width_attribute;
    std::string_view name_id, name_en;
};

constexpr std::array lines{
    LineFacts{SetbackLine::axis, "axis", "", "sumbu", "axis"},
    LineFacts{SetbackLine::channel_edge, "channel_edge", "width_m", "tepi palung sungai", "edge of the channel"},
    LineFacts{SetbackLine::dike_foot, "dike_foot", "dike_width_m", "tepi luar kaki tanggul", "outer foot of the dike"},
    LineFacts{SetbackLine::highest_tide, "highest_tide", "", "titik pasang tertinggi", "line of highest tide"},
    LineFacts{SetbackLine::shore, "shore", "", "tepi air", "shore"},
    LineFacts{SetbackLine::point, "point", "", "titik", "point"},
    LineFacts{SetbackLine::carriageway_edge, "carriageway_edge", "carriageway_width_m", "tepi badan jalan",
              "edge of the carriageway"},
    LineFacts{SetbackLine::row_edge, "row_edge", "row_width_m", "tepi ruang milik", "edge of the right of way"},
};

const LineFacts& facts_of(SetbackLine line) {
    const auto& facts = lines[static_cast<std::size_t>(line)];
    assert(facts.line == line);
    return facts;
}

}  // namespace

std::string_view text_of(SetbackLine line) { return facts_of(line).text; }

geo::Bilingual name_of(SetbackLine line) {
    return {std::string{facts_of(line).name_id}, std::string{facts_of(line).name_en}};
}

std::string_view width_attribute(SetbackLine line) { return facts_of(line).width_attribute; }

const std::vector<SetbackLine>& all_setback_lines() {
    static const std::vector<SetbackLine> all = [] {
        std::vector<SetbackLine> made;
        made.reserve(lines.size());
        for (const auto& facts : lines) made.push_back(facts.line);
        return made;
    }();
    return all;
}

std::optional<geo::Metres> Reference::width(SetbackLine from) const {
    const auto it = attributes.find(std::string{width_attribute(from)});
    if (it == attributes.end()) return std::nullopt;
    const auto number = number_in(it->second);
    if (!number || *number < 0) return std::nullopt;
    return geo::Metres::of(*number);
}

}  // namespace sipejuang::rules
