// SPDX-License-Identifier: Apache-2.0
#include "data/import/execute_request.hpp"

#include "data/import/json_document.hpp"

namespace sipejuang::data {

namespace {

namespace ondemand = simdjson::ondemand;

geo::Problem invalid(const geo::Bilingual& why) { return geo::problem("parameter-invalid", why); }

std::string trimmed(std::string_view raw) {
    while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\n' || raw.back() == '\r' || raw.back() == '\t'))
        raw.remove_suffix(1);
    return std::string{raw};
}

/// The value as sent. That it is whole JSON was seen before.
geo::Result<ExecuteInput> read_value(ondemand::value value) {
    ExecuteInput input;
    switch (value.type().value()) {
        case ondemand::json_type::string: input.value = std::string{value.get_string().value()}; return input;
        case ondemand::json_type::object:
            input.kind = ExecuteInput::Kind::object;
            input.value = trimmed(value.get_object().value().raw_json().value());
            return input;
        case ondemand::json_type::array:
            input.kind = ExecuteInput::Kind::other;
            input.value = trimmed(value.get_array().value().raw_json().value());
            return input;
        default:
            input.kind = ExecuteInput::Kind::other;
            input.value = trimmed(value.raw_json_token());
            return input;
    }
}

geo::Result<ExecuteInput> read_input(const std::string& name, simdjson::dom::element known, ondemand::value value) {
    if (member(known, "href")) {
        return invalid({"Masukan " + name + " menunjuk alamat lain; kirim isinya.",
                        "Input " + name + " points to another address; send its content."});
    }
    if (!member(known, "value")) return read_value(value);
    return read_value(value.get_object().value().find_field_unordered("value").value());
}

}  // namespace

geo::Result<ExecuteRequest> read_execute_request(std::string_view bytes) {
    const auto checked = JsonDocument::parse(bytes, "execute");
    if (!checked) return checked.error();
    const auto known = member(checked->root(), "inputs");
    if (!known || !known->is_object()) {
        return invalid({"Permintaan harus objek JSON dengan objek inputs di dalamnya.",
                        "The request must be a JSON object that holds an object inputs."});
    }
    ExecuteRequest request;
    request.response = text_member(checked->root(), "response").value_or("");
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    const simdjson::padded_string padded{bytes};
    ondemand::parser parser;
    auto document = parser.iterate(padded);
    auto inputs = document.find_field_unordered("inputs").get_object();
    if (inputs.error() != simdjson::SUCCESS) return invalid({"inputs tidak terbaca.", "inputs cannot be read."});
    for (auto field : inputs.value()) {
        const std::string name{field.unescaped_key().value()};
        auto input = read_input(name, *member(*known, name), field.value().value());
        if (!input) return std::move(input).error();
        request.inputs.emplace(name, std::move(*input));
    }
    return request;
}

std::optional<std::vector<std::string>> texts_of_json(const std::string& json) {
    const auto document = JsonDocument::parse(json, "map");
    if (!document || !document->root().is_array()) return std::nullopt;
    std::vector<std::string> texts;
    const simdjson::dom::array items = document->root().get_array().value();
    for (const auto item : items) {
        if (!item.is_string()) return std::nullopt;
        texts.emplace_back(item.get_string().value());
    }
    return texts;
}

}  // namespace sipejuang::data
