// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: included by .cpp files only, because it names simdjson's types.
#include "geo/result.hpp"

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>

namespace sipejuang::data {

struct JsonLimits {
    std::size_t bytes = std::size_t{64} << 20U;
    std::size_t depth = 64;
};

/// A whole JSON text, visited to its end: valid UTF-8, no key twice in an object, no lone surrogate, no number beyond a
/// double, no deeper than the limit. A byte order mark is skipped. Problems, with line and column or member path in `at`:
/// file-empty, file-too-large, file-truncated, text-not-utf8, file-not-json, json-too-deep, json-duplicate-key,
/// number-out-of-range, coordinate-not-finite (NaN, Infinity).
class JsonDocument {
public:
    [[nodiscard]] static geo::Result<JsonDocument> parse(std::string_view bytes, const std::string& file,
                                                         const JsonLimits& limits = {});
    [[nodiscard]] simdjson::dom::element root() const { return root_; }

private:
    std::unique_ptr<simdjson::dom::parser> parser_;
    simdjson::dom::element root_;
};

/// A member of an object; nothing if absent (or `object` is none).
[[nodiscard]] std::optional<simdjson::dom::element> member(simdjson::dom::element object, std::string_view key);
/// A member that is text, else nothing.
[[nodiscard]] std::optional<std::string> text_member(simdjson::dom::element object, std::string_view key);

}  // namespace sipejuang::data
