// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/desk_screen_page.hpp"
#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

namespace sipejuang::server {

/// One land of a screening: its findings with their numbers, which the map shows too. `back` is the list it was picked from.
[[nodiscard]] Markup desk_land(const DeskScreen& shown, const DeskLand& land, const std::string& back,
                               const Speaker& say);

}  // namespace sipejuang::server
