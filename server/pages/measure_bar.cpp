// SPDX-License-Identifier: Apache-2.0
#include "server/pages/measure_bar.hpp"

#include "rules/verdict/spoken_number.hpp"
#include "server/pages/verdict_words.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

namespace {

constexpr double width = 320, room = 1.2;
constexpr int decimals = 2;

std::string at(double value) {
    const auto tenths = std::lround(value * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

/// What is over the limit or lacks to it: an outline with slanted lines, which needs no colour.
Markup hatched(std::string_view css, double from, double to) {
    constexpr double top = 2, high = 12, gap = 6;
    std::string path = "M" + at(from) + " 2H" + at(to) + "V14H" + at(from) + "z";
    const int lines = static_cast<int>((to - from + high) / gap);
    for (int i = 1; i <= lines; ++i) {
        const double foot = from - high + i * gap;
        const double left = std::max(foot, from), right = std::min(foot + high, to);
        if (left < right)
            path += "M" + at(left) + " " + at(top + high - (left - foot)) + "L" + at(right) + " " +
                    at(top + high - (right - foot));
    }
    return Markup::tag("path", {{"class", std::string{css}}, {"d", path}}, {});
}

Markup rect(std::string_view css, double from, double to) {
    return Markup::tag("rect",
                       {{"class", std::string{css}},
                        {"x", at(from)},
                        {"y", "2"},
                        {"width", at(std::max(to - from, 0.0))},
                        {"height", "12"}},
                       {});
}

/// The limit in words beside its tick, on the side where there is room.
Markup limit_label(const data::VerdictDocument::Finding& finding, double tick, const Speaker& say) {
    const bool least = finding.relation == ">=";
    const auto text = (least ? say.text("paling sedikit ", "at least ") : say.text("paling banyak ", "at most ")) +
                      say.of(rules::spoken(*finding.limit, decimals)) + unit_words(finding.unit, say);
    const bool left = tick > width / 2;
    return Markup::tag("text", {{"x", at(tick)}, {"y", "30"}, {"text-anchor", left ? "end" : "start"}}, {words(text)});
}

}  // namespace

Markup measure_bar(const data::VerdictDocument::Finding& finding, const Speaker& say) {
    if (!finding.measured || !finding.limit || finding.relation.empty() || finding.rule == "plan_extent") return {};
    const double measured = std::max(*finding.measured, 0.0), limit = std::max(*finding.limit, 0.0);
    const double most = std::max(measured, limit) * room;
    if (!std::isfinite(most) || most <= 0) return {};
    const double end = measured / most * width, tick = limit / most * width;
    std::vector<Markup> inside{rect("bar-ground", 0, width),
                               rect("bar-fill " + finding.outcome, 0, std::min(end, tick))};
    if (finding.relation == ">=") {
        inside.back() = rect("bar-fill " + finding.outcome, 0, end);
        if (end < tick) inside.push_back(hatched("bar-lack", end, tick));
    } else if (end > tick) {
        inside.push_back(hatched("bar-over", tick, end));
    }
    inside.push_back(Markup::tag("path", {{"class", "bar-tick"}, {"d", "M" + at(tick) + " 0v18"}}, {}));
    inside.push_back(limit_label(finding, tick, say));
    return Markup::tag("svg", {{"class", "bar"}, {"viewBox", "0 0 320 34"}, {"aria-hidden", "true"}}, inside);
}

}  // namespace sipejuang::server
