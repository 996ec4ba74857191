// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// What a feature of a layer says of itself, under the plan's names: depth_m = 2.4, dike = no. An absent or empty value is
/// unknown, never "no".
using Attributes = std::map<std::string, std::string>;

enum class Comparison { equal, unequal, less, at_most, greater, at_least };

/// One comparison of a rule table's `when`: `dike=no`, `depth_m<=3`. Numbers are compared as numbers, texts by `=` and `!=` alone.
struct AttributeTest {
    std::string attribute;
    Comparison comparison = Comparison::equal;
    std::string value;
    std::optional<double> number;  ///< the value where it is one
};

enum class Truth { no, unknown, yes };

/// Unknown when the attribute is unknown, or is a text where a number is asked for.
[[nodiscard]] Truth holds(const AttributeTest& test, const Attributes& attributes);
/// All of them: no as soon as one fails, else unknown as soon as one is unknown. Without tests: yes.
[[nodiscard]] Truth hold(const std::vector<AttributeTest>& tests, const Attributes& attributes);

/// "depth_m<=3", as the table says it.
[[nodiscard]] std::string text_of(const AttributeTest& test);
[[nodiscard]] std::string text_of(Comparison comparison);

/// A plain decimal number, wholly.
[[nodiscard]] std::optional<double> number_in(const std::string& text);

}  // namespace sipejuang::rules
