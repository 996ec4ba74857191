// SPDX-License-Identifier: Apache-2.0
#include "rules/law/attribute_test.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sipejuang::rules {

namespace {

template <class Value>
bool compares(const Value& a, Comparison comparison, const Value& b) {
    switch (comparison) {
        case Comparison::equal: return a == b;
        case Comparison::unequal: return a != b;
        case Comparison::less: return a < b;
        case Comparison::at_most: return a <= b;
        case Comparison::greater: return a > b;
        case Comparison::at_least: return a >= b;
    }
    return false;
}

Truth truth(bool value) { return value ? Truth::yes : Truth::no; }

}  // namespace

std::optional<double> number_in(const std::string& text) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || rest != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

Truth holds(const AttributeTest& test, const Attributes& attributes) {
    const auto it = attributes.find(test.attribute);
    if (it == attributes.end() || it->second.empty()) return Truth::unknown;
    if (test.number) {
        const auto number = number_in(it->second);
        return number ? truth(compares(*number, test.comparison, *test.number)) : Truth::unknown;
    }
    const bool ordered = test.comparison != Comparison::equal && test.comparison != Comparison::unequal;
    return ordered ? Truth::unknown : truth(compares(it->second, test.comparison, test.value));
}

Truth hold(const std::vector<AttributeTest>& tests, const Attributes& attributes) {
    Truth all = Truth::yes;
    for (const auto& test : tests) all = std::min(all, holds(test, attributes));
    return all;
}

std::string text_of(Comparison comparison) {
    switch (comparison) {
        case Comparison::equal: return "=";
        case Comparison::unequal: return "!=";
        case Comparison::less: return "<";
        case Comparison::at_most: return "<=";
        case Comparison::greater: return ">";
        case Comparison::at_least: return ">=";
    }
    return "";
}

std::string text_of(const AttributeTest& test) { return test.attribute + text_of(test.comparison) + test.value; }

}  // namespace sipejuang::rules
