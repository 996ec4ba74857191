// SPDX-License-Identifier: Apache-2.0
#include "server/routes/asked_coordinate.hpp"

#include <charconv>
#include <cmath>
#include <utility>

namespace sipejuang::server {

std::optional<geo::SourcePoint> coordinate_in(std::string_view text) {
    double a = 0, b = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, a);
    if (first.ec != std::errc{}) return std::nullopt;
    const char* next = first.ptr;
    while (next != end && (*next == ' ' || *next == ',' || *next == ';')) ++next;
    const auto second = std::from_chars(next, end, b);
    if (second.ec != std::errc{} || second.ptr != end || next == first.ptr) return std::nullopt;
    constexpr double highest = 90, widest = 180;
    if (std::abs(a) > highest) std::swap(a, b);
    // `from_chars` reads "nan" and "inf" too: neither is on earth.
    const bool on_earth = std::abs(a) <= highest && std::abs(b) <= widest;
    return on_earth ? std::optional{geo::SourcePoint{b, a}} : std::nullopt;
}

}  // namespace sipejuang::server
