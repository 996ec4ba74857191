// SPDX-License-Identifier: Apache-2.0
// kdh, koefisien dasar hijau: "green inside the plot and outside footprints / denominator, from `green` features or
// `green_area_m2`. None given: unknown, judged by bounds; 0 given: none." (semantics 3)
#include "geo/area.hpp"
#include "geo/overlay.hpp"
#include "rules/check/denominator.hpp"
#include "rules/check/plot_measure.hpp"
#include "rules/check/rule_list.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

/// "Green from 0 to plot minus footprints."
Range open_land(const Case& c, const ZonePart* part) {
    const auto land = part == nullptr ? c.land_area : part->area;
    const auto built = part == nullptr ? c.built_area : geo::shared_area(c.built, part->shape);
    return {0, std::max(0.0, (land - built).value())};
}

geo::SquareMetres drawn_green(const Case& c, const ZonePart* part) {
    auto green = geo::intersection(geo::union_of(c.proposal.green), part == nullptr ? c.land : part->shape);
    if (!c.built.empty()) green = geo::difference(green, c.built);
    return geo::area(green);
}

Range green_area(const Case& c, const ZonePart* part, std::vector<std::string>& missing) {
    const Range open = open_land(c, part);
    if (!c.proposal.green.empty()) return Range::exactly(drawn_green(c, part).value());
    const auto& stated = c.proposal.plot->green_area;
    if (!stated) {
        missing.emplace_back("green_area_m2");
        return open;
    }
    // A number cannot say in which part the green lies, and no more can be green than is not built on.
    const double most = std::min(stated->value(), open.high);
    if (part != nullptr && most > 0 && part->area < c.land_area) {
        missing.emplace_back("green area per part");
        return {0, most};
    }
    return Range::exactly(most);
}

}  // namespace

std::vector<Finding> judge_kdh(const Case& c) {
    auto findings = judge_plot_measure(c, Rule::kdh, [](const Case& own, const Ground& ground, const ZonePart* part) {
        const auto land = land_that_counts(own, ground, part);
        Measured measured;
        measured.missing = land.missing;
        const Range green = green_area(own, part, measured.missing);
        const Range share = quotient(green, land.area);
        measured.range = {share.low * 100, share.high * 100};
        measured.trace = quotient_trace(area_text(green), land.text, Rule::kdh, measured.range);
        measured.per_unit = land.area.high / 100;
        return measured;
    });
    const auto* stated = c.has_plot() && c.proposal.green.empty() && c.proposal.plot->green_area
                             ? &*c.proposal.plot->green_area
                             : nullptr;
    if (stated == nullptr || stated->value() <= open_land(c, nullptr).high) return findings;
    for (auto& finding : findings)
        finding.remarks.push_back("of the stated " + text_of(*stated) + " no more than what is not built on counts");
    return findings;
}

}  // namespace sipejuang::rules
