// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "rules/law/date.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace sipejuang::data {

struct TomlValue;

/// A table in the order of its keys (bytes).
struct TomlTable {
    std::vector<std::pair<std::string, TomlValue>> entries;

    /// Null when there is none.
    [[nodiscard]] const TomlValue* find(std::string_view key) const;
};

using TomlArray = std::vector<TomlValue>;

/// A value of a TOML file as plain data. Times of day are `std::monostate`: nothing here uses them.
struct TomlValue {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, rules::Date, TomlArray, TomlTable> content;
    std::size_t line = 0;
};

/// Parses TOML 1.0. Refuses more than 1 MiB, keys of more than 256 dots, more than 32 levels. Problem: plan-toml-invalid.
[[nodiscard]] geo::Result<TomlTable> parse_toml(std::string_view bytes, const std::string& file);

}  // namespace sipejuang::data
