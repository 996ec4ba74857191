// SPDX-License-Identifier: Apache-2.0
#include "data/import/problem_document.hpp"

#include "data/import/json_document.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

void read_one(simdjson::dom::element document, geo::Problems& problems) {
    const auto code = text_member(document, "code");
    const auto detail = member(document, "detail");
    const auto& known = geo::problem_codes();
    const bool listed = code &&
                        std::any_of(known.begin(), known.end(), [&](const auto& own) { return own.code == *code; });
    if (!listed || !detail) return;
    auto problem = geo::problem(*code,
                                {text_member(*detail, "id").value_or(""), text_member(*detail, "en").value_or("")});
    problem.file = text_member(document, "file").value_or("");
    problem.feature = text_member(document, "feature").value_or("");
    problem.at = text_member(document, "at").value_or("");
    problems.push_back(std::move(problem));
}

}  // namespace

geo::Problems read_problem_document(std::string_view json) {
    geo::Problems problems;
    const auto document = JsonDocument::parse(json, "problem");
    if (!document) return problems;
    const auto several = member(document->root(), "problems");
    if (!several || !several->is_array()) {
        read_one(document->root(), problems);
        return problems;
    }
    const simdjson::dom::array all = several->get_array().value();
    for (const auto own : all) read_one(own, problems);
    return problems;
}

}  // namespace sipejuang::data
