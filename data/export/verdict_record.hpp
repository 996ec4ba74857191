// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/verdict_json.hpp"
#include "data/import/proposal_file.hpp"

namespace sipejuang::data {

/// What a verdict document says of the proposal it answers and of the engine, "sipejuang 0.1.0".
[[nodiscard]] VerdictRecord record_of(const RawProposal& raw, const Intake& intake, geo::Epsg working,
                                      std::string engine);

}  // namespace sipejuang::data
