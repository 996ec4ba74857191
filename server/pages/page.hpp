// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "server/http/response.hpp"
#include "server/pages/markup.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sipejuang::server {

/// What stands around every page: title, language, the strip that says that the plan is a sample, the way back, the foot.
struct PageFrame {
    geo::Bilingual title;
    bool english = false;
    bool sample = false;     ///< a plan behind it is a sample or a draft: the strip cannot be closed
    std::string other_lang;  ///< this page in the other language, as a link
    std::vector<std::string_view> scripts{}, styles{};  ///< assets beyond style.css, by name
    bool wide = false;                                  ///< beside a map: without the margins of a text
    /// Fields of the form that made this page: sent once more for the other language, so that nothing typed is lost.
    std::vector<std::pair<std::string, std::string>> posted{};
    bool search = true;   ///< the box at the foot; false where the page has one of its own
    Markup paper_head{};  ///< at the head of each printed sheet
};

/// "CONTOH - bukan dasar hukum"
[[nodiscard]] std::string sample_mark(bool english);

/// A whole page, complete without script.
[[nodiscard]] Response page(int status, const PageFrame& frame, const Markup& body);

}  // namespace sipejuang::server
