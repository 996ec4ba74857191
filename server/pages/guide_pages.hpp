// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"

#include <string>

namespace sipejuang::server {

/// For whom a page of the guide is written out.
struct GuideShown {
    std::string contact{};  ///< whom people ask; empty: nobody has said
    bool english = false, sample = false;
};

/// /words: what the words mean, with one example each.
[[nodiscard]] Response words_page(const GuideShown& shown);
/// /help: how to do each thing, what there is not, and whom to ask.
[[nodiscard]] Response help_page(const GuideShown& shown);
/// /accessibility: what works without mouse, sight, script or a fast phone, and what does not work yet.
[[nodiscard]] Response accessibility_page(const GuideShown& shown);

}  // namespace sipejuang::server
