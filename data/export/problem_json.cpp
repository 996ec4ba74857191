// SPDX-License-Identifier: Apache-2.0
#include "data/export/json_writer.hpp"
#include "data/export/verdict_json.hpp"

namespace sipejuang::data {

namespace {

void write_problem(JsonWriter& json, const geo::Problem& problem) {
    const auto& listed = geo::problem_code(problem.code);
    json.begin_object()
        .member("type", "https://sipejuang.example/problems/" + problem.code)
        .member("code", problem.code);
    json.words("title", {std::string{listed.title_id}, std::string{listed.title_en}}).words("detail", problem.detail);
    json.text("file", problem.file).text("feature", problem.feature).text("at", problem.at);
    if (problem.place)
        json.key("place").begin_array().number(problem.place->x, 9).number(problem.place->y, 9).end_array();
    json.words("advice", {std::string{listed.advice_id}, std::string{listed.advice_en}}).end_object();
}

}  // namespace

std::string problems_json(const geo::Problems& problems) {
    JsonWriter json;
    if (problems.size() == 1) {
        write_problem(json, problems.front());
        return json.take() + "\n";
    }
    json.begin_object().key("problems").begin_array();
    for (const auto& problem : problems) {
        json.new_line();
        write_problem(json, problem);
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::data
