// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/point.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::geo {

/// The engine could not answer because of the *input*. Never "the law says no", never a gap in the plan.
/// Shaped like RFC 9457 when it is written (`docs/schema/problem.schema.json`). A value, never thrown.
struct Problem {
    std::string code;     ///< one of `problem_codes()`; once released never reused
    Bilingual detail;     ///< what is wrong here, with the offending value
    std::string file;     ///< as the user named it; empty: does not apply
    std::string feature;  ///< feature id or row; empty: does not apply
    std::string at;       ///< "ring 0, vertex 7", "line 12, column limit"; empty: does not apply
    std::optional<SourcePoint> place;

    [[nodiscard]] Problem in_file(std::string name) const {
        Problem p = *this;
        p.file = std::move(name);
        return p;
    }
    [[nodiscard]] Problem of_feature(std::string id) const {
        Problem p = *this;
        p.feature = std::move(id);
        return p;
    }
    [[nodiscard]] Problem located(std::string where) const {
        Problem p = *this;
        p.at = std::move(where);
        return p;
    }
};

/// What stands in the list of all problems for one code.
struct ProblemCode {
    std::string_view code;
    std::string_view title_id, title_en;
    std::string_view advice_id, advice_en;
};

/// The closed list, sorted by code; `docs/problems.md` says the same.
[[nodiscard]] const std::vector<ProblemCode>& problem_codes();

/// The entry of `code`; asserts that it is listed.
[[nodiscard]] const ProblemCode& problem_code(std::string_view code);

/// A problem with a listed code; asserts that it is listed.
[[nodiscard]] Problem problem(std::string_view code, Bilingual detail);

/// One or more problems found in one reading; never empty.
using Problems = std::vector<Problem>;

}  // namespace sipejuang::geo
