// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// Writes JSON (RFC 8259) into a string, member by member, without a tree. Commas are its own affair; that keys and values
/// alternate is the caller's. Text that is not UTF-8 is written as Windows-1252. No locale.
class JsonWriter {
public:
    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);

    JsonWriter& string(std::string_view text);
    /// Fixed, at most `decimals` decimals, no trailing zeros, no exponent, never -0; null when not finite.
    JsonWriter& number(double value, int decimals = 6);
    JsonWriter& integer(std::int64_t value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    /// A value that is JSON already.
    JsonWriter& raw(std::string_view json);
    /// A line break before the next value or key.
    JsonWriter& new_line();

    // A member with its value. `text` leaves an empty text out.
    JsonWriter& member(std::string_view name, std::string_view value) { return key(name).string(value); }
    JsonWriter& member(std::string_view name, double value, int decimals = 6) {
        return key(name).number(value, decimals);
    }
    JsonWriter& text(std::string_view name, std::string_view value) {
        return value.empty() ? *this : member(name, value);
    }
    JsonWriter& words(std::string_view name, const geo::Bilingual& value);
    /// An array of texts, left out when it holds none; empty texts are skipped.
    JsonWriter& texts(std::string_view name, const std::vector<std::string>& values);

    /// The document; the writer is empty then.
    [[nodiscard]] std::string take();

private:
    void before_value();
    std::string out_;
    std::vector<bool> has_items_;  ///< per open object or array
    bool after_key_ = false;
    bool line_ = false;
};

}  // namespace sipejuang::data
