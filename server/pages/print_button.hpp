// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/markup.hpp"
#include "server/pages/speaker.hpp"

#include <string>

namespace sipejuang::server {

/// "Cetak". Hidden until the script of print.js shows it; who has no script prints by the browser's own menu. `map` is where the picture for paper is asked for with the
/// proposal; empty: it is in the page.
[[nodiscard]] inline Markup print_button(const Speaker& say, const std::string& map = {}) {
    return Markup::tag(
        "button", {{"type", "button"}, {"id", "cetak"}, {"class", "quiet"}, {"hidden", "hidden"}, {"data-map", map}},
        {words(say.pick("Cetak", "Print"))});
}

}  // namespace sipejuang::server
