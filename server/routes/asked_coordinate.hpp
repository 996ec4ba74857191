// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/point.hpp"

#include <optional>
#include <string_view>

namespace sipejuang::server {

/// "-10.1772, 123.6070": latitude first, as maps on phones say it; the other way round is told apart by its size. In degrees; nothing where it is
/// anything else.
[[nodiscard]] std::optional<geo::SourcePoint> coordinate_in(std::string_view text);

}  // namespace sipejuang::server
