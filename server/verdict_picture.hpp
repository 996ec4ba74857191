// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/verdict_document.hpp"
#include "server/edition.hpp"
#include "server/map/map_picture.hpp"

namespace sipejuang::server {

/// The map of a verdict: plot and buildings of the proposal (GeoJSON), the places of what is not met, cannot be assessed or asks for a
/// condition, with the numbers of the list; under them the plan versions that the verdict names, as far as they are published here. Problems:
/// those of reading the proposal.
[[nodiscard]] geo::Result<MapPicture> verdict_picture(const Edition& edition, const data::VerdictDocument& verdict,
                                                      const std::string& proposal, bool english);

}  // namespace sipejuang::server
