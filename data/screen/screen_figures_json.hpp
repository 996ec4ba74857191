// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screen_run.hpp"

#include <string>
#include <string_view>

namespace sipejuang::data {

/// The figures of a screening as they stand with its job, without the times; and back (what cannot be read is 0).
[[nodiscard]] std::string figures_json(const ScreenFigures& figures);
[[nodiscard]] ScreenFigures read_figures(std::string_view json);

}  // namespace sipejuang::data
