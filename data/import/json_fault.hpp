// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sipejuang::data {

/// Where and why a text is not JSON (RFC 8259). Used only after the parser has refused, to say where.
struct JsonFault {
    enum class Kind { truncated, too_deep, number_out_of_range, not_a_number, syntax };
    Kind kind = Kind::syntax;
    std::size_t offset = 0;  ///< in bytes
};

/// The first fault, nothing if there is none. Needs no recursion, linear time.
[[nodiscard]] std::optional<JsonFault> first_fault(std::string_view text, std::size_t max_depth);

/// "line 12, column 5", both from 1; columns count characters.
[[nodiscard]] std::string line_and_column(std::string_view text, std::size_t offset);

}  // namespace sipejuang::data
