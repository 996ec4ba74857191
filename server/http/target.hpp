// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sipejuang::server {

/// The path and the query of a request's target (RFC 3986), decoded.
struct Target {
    std::vector<std::string> segments;  ///< of "/plot/kupang/53.71" three; "/" has none; an empty last one is dropped
    std::vector<std::pair<std::string, std::string>> query;  ///< in the order sent; "+" is a space

    [[nodiscard]] std::optional<std::string_view> parameter(std::string_view name) const {
        for (const auto& [known, value] : query) {
            if (known == name) return value;
        }
        return std::nullopt;
    }
};

/// Nothing where the target cannot be decoded to UTF-8 without control characters, a parameter stands twice, or a segment is "." or "..":
/// no path leads out of where it starts, however it is written.
[[nodiscard]] std::optional<Target> read_target(std::string_view target);

/// "a=1&b=2" of a form; nothing as above.
[[nodiscard]] std::optional<std::vector<std::pair<std::string, std::string>>> read_form(std::string_view text);

/// Written so that it can stand in a path or a query.
[[nodiscard]] std::string percent_encoded(std::string_view text);

}  // namespace sipejuang::server
