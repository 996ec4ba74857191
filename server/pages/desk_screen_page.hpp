// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/date.hpp"
#include "server/desk/open_screen.hpp"
#include "server/http/response.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::server {

/// One land picked from the list, with the words of its findings.
struct DeskLand {
    std::uint32_t position = 0;
    std::vector<data::FindingWords> findings;
    data::LandWords words{};
    std::string rules_at;  ///< address of the page that says what holds there; empty: no such page
};

struct DeskScreen {
    std::string id;
    const OpenScreen& screen;
    DeskWords words;
    DeskFilter filter;
    std::size_t page = 1;
    std::optional<DeskLand> land{};
    rules::Date date{};        ///< of the law it was screened by
    std::size_t problems = 0;  ///< features that could not be taken in or judged
    bool english = false, sample = false;
};

inline constexpr std::size_t desk_page_rows = 50;

/// The violations of a screening: counts, filters, list (gravest first) or one land's findings, and the map beside it.
[[nodiscard]] Response desk_screen_page(const DeskScreen& shown);

/// "rule=kdb&kelurahan=Liliba": what is set, to be put after "?" or "&".
[[nodiscard]] std::string query_of(const DeskWords& words);

}  // namespace sipejuang::server
