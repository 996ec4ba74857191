// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/units.hpp"

#include <string_view>

namespace sipejuang::rules {

/// The units in which the law states its measures.
enum class Unit { percent, times, metres, square_metres, floors };

/// "%", "x", "m", "m2", "floors": one spelling in tables, JSON and on screen.
[[nodiscard]] constexpr std::string_view unit_text(Unit unit) {
    switch (unit) {
        case Unit::percent: return "%";
        case Unit::times: return "x";
        case Unit::metres: return "m";
        case Unit::square_metres: return "m2";
        case Unit::floors: return "floors";
    }
    return "";
}

/// A number whose unit is data, because a rule table holds many measures. Made from the typed quantities.
/// Percentages hold percent (60 is 60 %), floor area ratios hold the factor (1.8 is 1.8 x).
struct Amount {
    double value = 0;
    Unit unit = Unit::times;

    [[nodiscard]] static constexpr Amount of(geo::Metres v) { return {v.value(), Unit::metres}; }
    [[nodiscard]] static constexpr Amount of(geo::SquareMetres v) { return {v.value(), Unit::square_metres}; }
    [[nodiscard]] static constexpr Amount percent_of(geo::Ratio v) { return {v.value() * 100.0, Unit::percent}; }
    [[nodiscard]] static constexpr Amount times(geo::Ratio v) { return {v.value(), Unit::times}; }
    friend bool operator==(const Amount&, const Amount&) = default;
};

}  // namespace sipejuang::rules
