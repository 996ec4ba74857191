// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/spoken_number.hpp"

#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace sipejuang::rules {

namespace {

std::string grouped(std::string_view number, char group, char point) {
    const auto dot = std::min(number.find('.'), number.size());
    const std::size_t sign = number.starts_with('-') ? 1 : 0;
    constexpr std::size_t thousand = 3;
    std::string text;
    text.reserve(number.size() + dot / thousand);
    for (std::size_t i = 0; i < dot; ++i) {
        if (i > sign && (dot - i) % thousand == 0) text += group;
        text += number[i];
    }
    if (dot < number.size()) text.append(1, point).append(number.substr(dot + 1));
    return text;
}

geo::Bilingual unit_words(const Amount& amount) {
    switch (amount.unit) {
        case Unit::percent: return {" %", " %"};
        case Unit::times: return {};
        case Unit::metres: return {" m", " m"};
        case Unit::square_metres: return {" m²", " m²"};
        case Unit::floors: return {" lantai", amount.value == 1 ? " floor" : " floors"};
    }
    return {};
}

}  // namespace

geo::Bilingual spoken(double value, int decimals) {
    const std::string text = decimal(value, decimals);
    return {grouped(text, '.', ','), grouped(text, ',', '.')};
}

geo::Bilingual spoken(const Amount& amount, int decimals) {
    auto text = spoken(amount.value, decimals);
    const auto unit = unit_words(amount);
    text.id += unit.id;
    text.en += unit.en;
    return text;
}

geo::Bilingual spoken(geo::SquareMetres area, int decimals) { return spoken(Amount::of(area), decimals); }

geo::Bilingual spoken(geo::Metres length, int decimals) { return spoken(Amount::of(length), decimals); }

}  // namespace sipejuang::rules
