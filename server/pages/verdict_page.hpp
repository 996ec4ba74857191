// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/verdict_document.hpp"
#include "server/http/response.hpp"
#include "server/paper_map.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sipejuang::server {

/// Where a verdict is shown: as the answer to a form, not stored, or under its link.
struct VerdictShown {
    std::string id;          ///< empty: not stored
    std::string base;        ///< "https://tataruang.example", for a link that can be sent
    std::string picture;     ///< address of its map; empty: none
    std::string activity{};  ///< what it took the plot to be used for; empty: it says nothing of that
    std::vector<std::pair<std::string, std::string>>
        fields{};            ///< of the form that asked, for "change"; only where it is not stored
    std::string proposal;    ///< what "save and share" hands on; only where it is not stored
    std::string expires;     ///< "2027-05-25"; only where it is stored
    std::string delete_key;  ///< for its maker, on the device where it was saved
    std::string newer;       ///< a plan version published since, "kupang-contoh 2026-2"; empty: it is current
    bool english = false;
    std::string other_lang;
    std::optional<PaperMap> paper{};  ///< what print adds; none where the place cannot be drawn
};

/// The answer for people: outcome, what to do, each finding with its number, article and place, what was
/// looked at, and what one can do with it. Complete without script.
[[nodiscard]] Response verdict_page(const data::VerdictDocument& verdict, const VerdictShown& shown);

}  // namespace sipejuang::server
