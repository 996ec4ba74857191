// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/desk/open_screen.hpp"

namespace sipejuang::server {

/// The findings that fit the filter, one a row, in the order of the file, for a spreadsheet: formulas disarmed, with the middle of the land in degrees. In English
/// with codes and as programs read it; in Indonesian with words, and as spreadsheets there read it. `mark` stands in each row: that the plan is a
/// sample. Problem: screen-unreadable.
[[nodiscard]] geo::Result<std::string> findings_csv(const OpenScreen& screen, const DeskFilter& filter,
                                                    const std::string& mark, bool english);

}  // namespace sipejuang::server
