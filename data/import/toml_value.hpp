// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "rules/law/date.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace sipejuang::data {

struct TomlArray;
struct TomlTable;

/// A value of a TOML file as plain data. Times of day are `std::monostate`: nothing here uses them.
struct TomlValue {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, rules::Date, std::shared_ptr<const TomlArray>,
                 std::shared_ptr<const TomlTable>>
        content;
    std::size_t line = 0;

    /// Null when it is something else.
    [[nodiscard]] const TomlArray* array() const;
    [[nodiscard]] const TomlTable* table() const;
};

struct TomlArray {
    std::vector<TomlValue> items;
};

/// A table in the order of its keys (bytes).
struct TomlTable {
    std::vector<std::pair<std::string, TomlValue>> entries;

    /// Null when there is none.
    [[nodiscard]] const TomlValue* find(std::string_view key) const;
};

/// Parses TOML 1.0. Refuses more than 1 MiB, keys of more than 256 dots, more than 32 levels. Problem: plan-toml-invalid.
[[nodiscard]] geo::Result<TomlTable> parse_toml(std::string_view bytes, const std::string& file);

}  // namespace sipejuang::data
