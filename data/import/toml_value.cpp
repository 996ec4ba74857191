// SPDX-License-Identifier: Apache-2.0
#include "data/import/toml_value.hpp"

// NOLINTBEGIN(cppcoreguidelines-macro-usage): toml++ is configured by macros
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_MAX_NESTED_VALUES 32
// NOLINTEND(cppcoreguidelines-macro-usage)
#include <toml++/toml.h>

namespace sipejuang::data {

namespace {

constexpr std::size_t largest_file = 1ULL << 20U;
constexpr std::size_t most_dots = 256;

/// toml++ recurses once a dot of a key, so a long chain of dots would end its stack.
bool too_many_dots(std::string_view bytes) {
    std::size_t dots = 0;
    for (const char c : bytes) {
        if (c == '.') {
            if (++dots > most_dots) return true;
        } else if (std::string_view{"=,[]{}\n#"}.find(c) != std::string_view::npos) {
            dots = 0;
        }
    }
    return false;
}

geo::Problem invalid(const std::string& file, geo::Bilingual detail, std::string at = {}) {
    return geo::problem("plan-toml-invalid", std::move(detail)).in_file(file).located(std::move(at));
}

// NOLINTBEGIN(misc-no-recursion): as deep as the parser allows, 32 levels
TomlTable table_of(const toml::table& table);

TomlValue value_of(const toml::node& node) {
    TomlValue value;
    value.line = node.source().begin.line;
    if (const auto* text = node.as_string())
        value.content = text->get();
    else if (const auto* flag = node.as_boolean())
        value.content = flag->get();
    else if (const auto* integer = node.as_integer())
        value.content = std::int64_t{integer->get()};
    else if (const auto* number = node.as_floating_point())
        value.content = number->get();
    else if (const auto* date = node.as_date()) {
        const auto& d = date->get();
        value.content = rules::Date{d.year, d.month, d.day};
    } else if (const auto* array = node.as_array()) {
        TomlArray items;
        for (const auto& item : *array) items.items.push_back(value_of(item));
        value.content = std::make_shared<const TomlArray>(std::move(items));
    } else if (const auto* table = node.as_table()) {
        value.content = std::make_shared<const TomlTable>(table_of(*table));
    }
    return value;
}

TomlTable table_of(const toml::table& table) {
    TomlTable result;
    for (const auto& [key, node] : table) result.entries.emplace_back(std::string{key.str()}, value_of(node));
    return result;
}
// NOLINTEND(misc-no-recursion)

}  // namespace

const TomlArray* TomlValue::array() const {
    const auto* held = std::get_if<std::shared_ptr<const TomlArray>>(&content);
    return held == nullptr ? nullptr : held->get();
}

const TomlTable* TomlValue::table() const {
    const auto* held = std::get_if<std::shared_ptr<const TomlTable>>(&content);
    return held == nullptr ? nullptr : held->get();
}

const TomlValue* TomlTable::find(std::string_view key) const {
    for (const auto& [name, value] : entries) {
        if (name == key) return &value;
    }
    return nullptr;
}

geo::Result<TomlTable> parse_toml(std::string_view bytes, const std::string& file) {
    if (bytes.size() > largest_file) {
        return invalid(file, {"Berkas lebih dari 1 MiB.", "The file is larger than 1 MiB."});
    }
    if (too_many_dots(bytes)) {
        return invalid(file, {"Sebuah kunci memuat terlalu banyak titik.", "A key holds too many dots."});
    }
    const auto parsed = toml::parse(bytes, std::string_view{file});
    if (!parsed) {
        const std::string why{parsed.error().description()};
        return invalid(file, {"Bukan TOML yang benar: " + why, "Not well-formed TOML: " + why},
                       "line " + std::to_string(parsed.error().source().begin.line));
    }
    return table_of(parsed.table());
}

}  // namespace sipejuang::data
