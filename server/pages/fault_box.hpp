// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/markup.hpp"

#include <string_view>

namespace sipejuang::server {

/// What is wrong, at the head of a page, read out at once.
[[nodiscard]] inline Markup fault_box(std::string_view title, const Markup& inside) {
    return Markup::tag("div", {{"class", "faults"}, {"role", "alert"}}, {tag("h2", {words(title)}), inside});
}

}  // namespace sipejuang::server
