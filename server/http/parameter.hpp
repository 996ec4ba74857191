// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sipejuang::server {

/// The Problem parameter-invalid: "Parameter date: bukan tanggal." `why` begins small and ends without a full stop.
[[nodiscard]] geo::Problem parameter_invalid(std::string_view name, const geo::Bilingual& why);

/// The same of what should be YYYY-MM-DD.
[[nodiscard]] geo::Problem not_a_date(std::string_view name);

/// "123.60,-10.19,123.62,-10.17": four finite numbers, of which the first is not above the third nor the second above the fourth.
[[nodiscard]] std::optional<std::array<double, 4>> box_edges(std::string_view text);

/// "42": digits alone; nothing for any other text or a number that is too large.
[[nodiscard]] std::optional<std::uint32_t> whole_number(std::string_view text);

}  // namespace sipejuang::server
