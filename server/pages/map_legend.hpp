// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/map/plan_map.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

/// One check box a layer and a raster of these maps. Special provisions begin hidden, because in places they lie over everything; so do rasters.
[[nodiscard]] Markup layer_switches(const std::vector<const PlanMap*>& maps, const Speaker& say);

/// What the colours mean, the very colours of the map: the zones that the plans draw, then each raster with colours of its own.
[[nodiscard]] Markup legends(const std::vector<const PlanMap*>& maps, const Speaker& say);

}  // namespace sipejuang::server
