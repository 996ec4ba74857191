// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screen_run.hpp"

#include <optional>
#include <string>

namespace sipejuang::data {

/// The parcels or the buildings that a plan package carries itself, ready to be screened: the columns that plan.toml or the national names give
/// as `id` and `kelurahan` are called so. Nothing where the plan has no such layer. Problems: those of `open_plan` and `read_plan_layer`.
[[nodiscard]] geo::Result<std::optional<ScreenLayer>> read_plan_screen_layer(CityLayer kind,
                                                                             const std::string& package);

}  // namespace sipejuang::data
