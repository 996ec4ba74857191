// SPDX-License-Identifier: Apache-2.0
#include "data/import/json_document.hpp"

#include "data/import/json_fault.hpp"
#include "data/import/utf8.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

using simdjson::dom::element;

geo::Problem about_fault(const JsonFault& fault, std::size_t depth) {
    switch (fault.kind) {
        case JsonFault::Kind::truncated:
            return geo::problem("file-truncated",
                                {"Berkas JSON berakhir di tengah isi.", "The JSON file ends in the middle."});
        case JsonFault::Kind::too_deep: {
            const auto limit = std::to_string(depth);
            return geo::problem("json-too-deep", {"JSON bersarang lebih dari " + limit + " tingkat.",
                                                  "The JSON is nested more than " + limit + " levels deep."});
        }
        case JsonFault::Kind::number_out_of_range:
            return geo::problem("number-out-of-range", {"Angka di luar jangkauan.", "A number is out of range."});
        case JsonFault::Kind::not_a_number:
            return geo::problem("coordinate-not-finite",
                                {"NaN atau Infinity bukan angka JSON.", "NaN and Infinity are not numbers of JSON."});
        case JsonFault::Kind::syntax: break;
    }
    return geo::problem("file-not-json", {"Teks ini bukan JSON yang sah.", "The text is not valid JSON."});
}

/// The first line that is not UTF-8.
std::string bad_line(std::string_view text) {
    std::size_t line = 1;
    for (std::size_t start = 0; start < text.size(); ++line) {
        const auto end = std::min(text.find('\n', start), text.size());
        if (!valid_utf8(text.substr(start, end - start))) break;
        start = end + 1;
    }
    return "line " + std::to_string(line);
}

geo::Problem refused(simdjson::error_code error, std::string_view text, const JsonLimits& limits) {
    if (error == simdjson::CAPACITY || error == simdjson::MEMALLOC) {
        return geo::problem("file-too-large", {"Berkas JSON terlalu besar.", "The JSON file is too large."});
    }
    if (!valid_utf8(text)) {
        return geo::problem("text-not-utf8", {"Teks bukan UTF-8.", "The text is not UTF-8."}).located(bad_line(text));
    }
    const auto fault = first_fault(text, limits.depth);
    if (!fault) return about_fault(JsonFault{}, limits.depth);
    return about_fault(*fault, limits.depth).located(line_and_column(text, fault->offset));
}

bool key_twice(simdjson::dom::object object, std::string_view& which) {
    std::vector<std::string_view> keys;
    for (const auto field : object) keys.push_back(field.key);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice == keys.end()) return false;
    which = *twice;
    return true;
}

geo::Problem duplicate(std::string_view key) {
    const std::string name{key};
    return geo::problem("json-duplicate-key",
                        {"Anggota \"" + name + "\" muncul dua kali.", "The member \"" + name + "\" appears twice."})
        .located(name);
}

geo::Problem within(geo::Problem problem, const std::string& step) {
    problem.at = problem.at.empty() ? step : step + "." + problem.at;
    return problem;
}

/// Visits everything; depth is bounded by the parser's limit.
std::optional<geo::Problem> fault_within(element value) {
    simdjson::dom::object object;
    if (value.get(object) == simdjson::SUCCESS) {
        std::string_view twice;
        if (key_twice(object, twice)) return duplicate(twice);
        for (const auto field : object) {
            if (auto found = fault_within(field.value)) return within(std::move(*found), std::string{field.key});
        }
        return std::nullopt;
    }
    simdjson::dom::array array;
    if (value.get(array) == simdjson::SUCCESS) {
        std::size_t index = 0;
        for (const auto item : array) {
            if (auto found = fault_within(item)) return within(std::move(*found), std::to_string(index));
            ++index;
        }
        return std::nullopt;
    }
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS && !valid_utf8(text)) {
        return geo::problem("text-not-utf8", {"Teks memuat karakter yang rusak.", "A text holds a broken character."});
    }
    return std::nullopt;
}

}  // namespace

geo::Result<JsonDocument> JsonDocument::parse(std::string_view bytes, const std::string& file,
                                              const JsonLimits& limits) {
    if (bytes.empty() || bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return geo::problem("file-empty", {"Berkas kosong.", "The file is empty."}).in_file(file);
    }
    if (bytes.size() > limits.bytes) return refused(simdjson::CAPACITY, bytes, limits).in_file(file);
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
    JsonDocument document;
    document.parser_ = std::make_unique<simdjson::dom::parser>(limits.bytes + 1);
    auto error = document.parser_->allocate(std::max<std::size_t>(bytes.size(), 1), limits.depth + 1);
    if (error == simdjson::SUCCESS) error = document.parser_->parse(bytes.data(), bytes.size()).get(document.root_);
    if (error != simdjson::SUCCESS) return refused(error, bytes, limits).in_file(file);
    if (auto found = fault_within(document.root_)) return found->in_file(file);
    return document;
}

std::optional<element> member(element object, std::string_view key) {
    simdjson::dom::object members;
    element value;
    if (object.get(members) != simdjson::SUCCESS || members.at_key(key).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<std::string> text_member(element object, std::string_view key) {
    const auto found = member(object, key);
    std::string_view text;
    if (!found || found->get(text) != simdjson::SUCCESS) return std::nullopt;
    return std::string{text};
}

}  // namespace sipejuang::data
