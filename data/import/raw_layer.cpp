// SPDX-License-Identifier: Apache-2.0
#include "data/import/raw_layer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace sipejuang::data {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_without_case(const std::string& a, const std::string& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i])) return false;
    }
    return true;
}

/// Shortest text that reads back as the same number; no exponent below 1e15.
std::string shortest(double value) {
    std::array<char, 64> buffer{};
    const bool plain = std::isfinite(value) && std::fabs(value) < 1e15 && (value == 0.0 || std::fabs(value) >= 1e-9);
    const auto end = plain
                         ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
                         : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    const std::string text{buffer.data(), end.ptr};
    return text == "-0" ? "0" : text;
}

}  // namespace

std::optional<std::size_t> RawLayer::column(const std::string& wanted) const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (same_without_case(columns[i], wanted)) return i;
    }
    return std::nullopt;
}

std::string text_of(const RawValue& value) {
    if (const auto* number = std::get_if<double>(&value)) return shortest(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return "";
}

std::optional<double> number_of(const RawValue& value) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr || text->empty()) return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc{} || end != text->data() + text->size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

}  // namespace sipejuang::data
