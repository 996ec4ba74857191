// SPDX-License-Identifier: Apache-2.0
#include "data/screen/screen_figures_json.hpp"

#include "data/export/json_writer.hpp"
#include "data/import/json_document.hpp"

namespace sipejuang::data {

namespace {

std::size_t count_of(simdjson::dom::element object, std::string_view name) {
    const auto own = member(object, name);
    return own && own->is_uint64() ? static_cast<std::size_t>(own->get_uint64().value()) : 0;
}

}  // namespace

std::string figures_json(const ScreenFigures& figures) {
    JsonWriter json;
    const auto count = [&](std::string_view name, std::size_t value) {
        json.key(name).integer(static_cast<std::int64_t>(value));
    };
    json.begin_object();
    count("plots", figures.plots);
    count("buildings", figures.buildings);
    count("judged", figures.judged);
    count("problems", figures.problems);
    json.key("outcomes").begin_object();
    for (const auto& [outcome, number] : figures.outcomes) json.key(outcome).integer(number);
    json.end_object().texts("not_asked", figures.not_asked).end_object();
    return json.take();
}

ScreenFigures read_figures(std::string_view json) {
    ScreenFigures figures;
    const auto document = JsonDocument::parse(json, "figures");
    if (!document) return figures;
    const auto root = document->root();
    figures.plots = count_of(root, "plots");
    figures.buildings = count_of(root, "buildings");
    figures.judged = count_of(root, "judged");
    figures.problems = count_of(root, "problems");
    if (const auto outcomes = member(root, "outcomes"); outcomes && outcomes->is_object()) {
        const simdjson::dom::object all = outcomes->get_object().value();
        for (const auto own : all) {
            if (own.value.is_int64())
                figures.outcomes.emplace_back(std::string{own.key}, static_cast<int>(own.value.get_int64().value()));
        }
    }
    if (const auto rules = member(root, "not_asked"); rules && rules->is_array()) {
        const simdjson::dom::array all = rules->get_array().value();
        for (const auto own : all) {
            if (own.is_string()) figures.not_asked.emplace_back(own.get_string().value());
        }
    }
    return figures;
}

}  // namespace sipejuang::data
