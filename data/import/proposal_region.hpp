// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_file.hpp"
#include "geo/validity.hpp"

namespace sipejuang::data {

/// One item's region in the working CRS: on the fine grid, closed, finite and valid; or, when asked, repaired, which
/// is added to `repairs`. `place` of a problem is where the fault lies in the item's own CRS. Problems: as `misplaced`,
/// ring-not-closed, and those of `geo::invalidity`.
[[nodiscard]] geo::Result<geo::MultiPolygon> region_of(const RawProposal::Item& item, geo::Epsg working, bool repair,
                                                       std::vector<ProposalRepair>& repairs);

}  // namespace sipejuang::data
