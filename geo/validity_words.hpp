// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/ring_faults.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace sipejuang::geo {

/// Internal to geo: our problem code for what GEOS says, given the rings that pass through the place.
[[nodiscard]] std::string_view code_of(std::string_view geos_reason, const std::vector<RingPlace>& near);

/// A sentence for people on a fault of that code, with the working coordinates when there is a place.
[[nodiscard]] Bilingual detail_of(std::string_view code, std::optional<Point> where);

[[nodiscard]] Bilingual too_many_vertices(std::size_t vertices, std::size_t limit);
[[nodiscard]] Bilingual too_many_crossings(std::size_t limit);

}  // namespace sipejuang::geo
