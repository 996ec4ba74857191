// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/proposal_file.hpp"

#include <string>

namespace sipejuang::data {

/// A proposal as the GeoJSON that this engine reads (`docs/schema/proposal.schema.json`): what a form or another format becomes, so that what is judged
/// and kept is one document. In `raw.crs`, or lon/lat where its items come in several; degrees with 11 decimals (1 micrometre), metres
/// with 6. Problems: unknown-crs, crs-not-usable.
[[nodiscard]] geo::Result<std::string> proposal_json(const RawProposal& raw);

}  // namespace sipejuang::data
