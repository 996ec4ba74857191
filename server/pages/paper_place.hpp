// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"
#include "server/paper_map.hpp"

namespace sipejuang::server {

/// A place as paper tells it: the picture at the fineness of print, the meaning of what is drawn on it and of nothing else, the corners of the plot as numbers. The screen
/// does not show it.
[[nodiscard]] Markup paper_place(const PaperMap& map, const Speaker& say);

}  // namespace sipejuang::server
