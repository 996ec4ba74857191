// SPDX-License-Identifier: Apache-2.0
#include "geo/problem.hpp"

#include "geo/problem_table.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace sipejuang::geo {
namespace {

bool by_code(const ProblemCode& a, const ProblemCode& b) { return a.code < b.code; }

std::vector<ProblemCode> all_codes() {
    std::vector<ProblemCode> all;
    for (const auto& family :
         {geometry_problem_codes(), file_problem_codes(), proposal_problem_codes(), plan_problem_codes()}) {
        all.insert(all.end(), family.begin(), family.end());
    }
    std::sort(all.begin(), all.end(), by_code);
    return all;
}

[[noreturn]] void unlisted(std::string_view code) {
    std::fprintf(stderr, "sipejuang: bug: problem code '%.*s' is not listed\n", static_cast<int>(code.size()),
                 code.data());
    std::abort();
}

}  // namespace

const std::vector<ProblemCode>& problem_codes() {
    static const std::vector<ProblemCode> all = all_codes();
    return all;
}

const ProblemCode& problem_code(std::string_view code) {
    const auto& all = problem_codes();
    const auto found = std::lower_bound(all.begin(), all.end(), ProblemCode{code, {}, {}, {}, {}}, by_code);
    if (found == all.end() || found->code != code) unlisted(code);
    return *found;
}

Problem problem(std::string_view code, Bilingual detail) {
    Problem made;
    made.code = problem_code(code).code;
    made.detail = std::move(detail);
    return made;
}

}  // namespace sipejuang::geo
