// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/number_text.hpp"

#include "rules/verdict/joined.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace sipejuang::rules {

namespace {

/// The value times 10^decimals, rounded as exact arithmetic rounds it (ties to even), in a fraction of the time that printing
/// takes. Nothing where the product is too large for that.
std::optional<std::int64_t> scaled(double value, int decimals) {
    constexpr std::array<double, 7> powers{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    constexpr double exact = 1e15;  // below it a double still holds halves
    const auto place = static_cast<std::size_t>(decimals);
    if (place >= powers.size()) return std::nullopt;
    const double product = value * powers[place];
    if (!(std::abs(product) < exact)) return std::nullopt;
    const double whole = std::nearbyint(product);
    // What rounding the product lost is too little to matter, unless it stands at a half.
    const double lost = std::fma(value, powers[place], -product), off = product - whole;
    const int up = off == 0.5 && lost > 0 ? 1 : 0, down = off == -0.5 && lost < 0 ? 1 : 0;
    return static_cast<std::int64_t>(whole) + up - down;
}

/// The number that stands `decimals` places too far left.
std::string with_point(std::int64_t number, int decimals) {
    constexpr std::int64_t ten = 10;
    while (decimals > 0 && number % ten == 0) number /= ten, --decimals;
    std::array<char, 24> buffer;  // filled by to_chars
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number < 0 ? -number : number);
    std::string digits{buffer.data(), end.ptr};
    const auto behind = static_cast<std::size_t>(decimals);
    if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
    if (behind > 0) digits.insert(digits.size() - behind, 1, '.');
    return number < 0 ? "-" + digits : digits;
}

std::string printed(double value, int decimals) {
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

}  // namespace

std::string decimal(double value, int decimals) {
    assert(std::isfinite(value));
    const auto number = scaled(value, decimals);
    return number ? with_point(*number, decimals) : printed(value, decimals);
}

std::string text_of(const Amount& amount, int decimals) {
    return joined({decimal(amount.value, decimals), " ", unit_text(amount.unit)});
}

std::string text_of(geo::SquareMetres area, int decimals) { return text_of(Amount::of(area), decimals); }

std::string text_of(geo::Metres length, int decimals) { return text_of(Amount::of(length), decimals); }

}  // namespace sipejuang::rules
