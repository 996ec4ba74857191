// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screening.hpp"

namespace sipejuang::data {

/// One piece of land to judge: a plot with its buildings, or one building on no plot.
struct LandCase {
    rules::Proposal proposal;
    std::string note;
    std::string kelurahan;
};

/// Judges it and turns the verdict into rows. A problem becomes a row of `problems`, and the summary says so.
[[nodiscard]] LandRows rows_of(const LandCase& land, const rules::Law& law, rules::Date on,
                               const rules::NotAsked& not_asked, const ScreenOptions& options);

}  // namespace sipejuang::data
