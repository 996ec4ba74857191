// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/attribute_test.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// The cell `when` of a rule table: comparisons joined by `;`, all of which must hold - `dike=no;depth_m<=3`. Comparisons are
/// `=`, `!=`, `<`, `<=`, `>`, `>=`; the last four need a number. Empty: always. Nothing when it cannot be read.
[[nodiscard]] std::optional<std::vector<rules::AttributeTest>> attribute_tests(const std::string& text);

}  // namespace sipejuang::data
