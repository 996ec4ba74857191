// SPDX-License-Identifier: Apache-2.0
#include "geo/problem.hpp"

#include "geo/problem_table.hpp"

#include <algorithm>
#include <cassert>
#include <exception>
#include <utility>

namespace sipejuang::geo {
namespace {

bool by_code(const ProblemCode& a, const ProblemCode& b) { return a.code < b.code; }

std::vector<ProblemCode> all_codes() {
    std::vector<ProblemCode> all;
    for (const auto& family : {geometry_problem_codes(), file_problem_codes(), proposal_problem_codes(),
                               plan_problem_codes(), service_problem_codes()}) {
        all.insert(all.end(), family.begin(), family.end());
    }
    std::sort(all.begin(), all.end(), by_code);
    return all;
}

}  // namespace

const std::vector<ProblemCode>& problem_codes() {
    static const std::vector<ProblemCode> all = all_codes();
    return all;
}

const ProblemCode& problem_code(std::string_view code) {
    const auto& all = problem_codes();
    const auto found = std::lower_bound(all.begin(), all.end(), ProblemCode{code, {}, {}, {}, {}}, by_code);
    const bool listed = found != all.end() && found->code == code;
    assert(listed);
    if (!listed) std::terminate();  // there is no entry to return, in a release build either
    return *found;
}

Problem problem(std::string_view code, Bilingual detail) {
    Problem made;
    made.code = problem_code(code).code;
    made.detail = std::move(detail);
    return made;
}

}  // namespace sipejuang::geo
