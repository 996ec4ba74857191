// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/number_text.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace sipejuang::rules {

std::string decimal(double value, int decimals) {
    assert(std::isfinite(value));
    std::array<char, 400> buffer;  // filled by to_chars
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed,
                                   decimals);
    assert(end.ec == std::errc{});
    std::string text{buffer.data(), end.ptr};
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string text_of(const Amount& amount, int decimals) {
    return decimal(amount.value, decimals) + " " + std::string{unit_text(amount.unit)};
}

std::string text_of(geo::SquareMetres area, int decimals) { return text_of(Amount::of(area), decimals); }

std::string text_of(geo::Metres length, int decimals) { return text_of(Amount::of(length), decimals); }

}  // namespace sipejuang::rules
