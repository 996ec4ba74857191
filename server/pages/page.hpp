// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "server/http/response.hpp"
#include "server/pages/markup.hpp"

#include <string>

namespace sipejuang::server {

/// What stands around every page: title, language, the strip that says that the plan is a sample, the way back, the foot.
struct PageFrame {
    geo::Bilingual title;
    bool english = false;
    bool sample = false;     ///< a plan behind it is a sample or a draft: the strip cannot be closed
    std::string other_lang;  ///< this page in the other language, as a link
};

/// A whole page, complete without script.
[[nodiscard]] Response page(int status, const PageFrame& frame, const Markup& body);

/// The style sheet, and the name under which it may be kept for ever: it changes with its content.
[[nodiscard]] const std::string& style_sheet();
[[nodiscard]] std::string style_path();

}  // namespace sipejuang::server
