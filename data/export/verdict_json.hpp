// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/transformation.hpp"
#include "rules/verdict/verdict.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// What a verdict document carries beside the verdict itself.
struct VerdictRecord {
    std::string proposal_sha256;
    std::string engine;  ///< "sipejuang 0.1.0"
    geo::Epsg working_crs;
    geo::Epsg output_crs;                                       ///< the CRS that was sent
    std::shared_ptr<const geo::Transformation> transformation;  ///< output CRS <-> working CRS
    struct Repair {
        std::string feature, reason;  ///< the reason is a Problem's code
        geo::SquareMetres area;       ///< after the repair
    };
    std::vector<Repair> repairs;
};

/// The verdict as GeoJSON (`docs/schema/verdict.schema.json`). Same verdict, same bytes: numbers with at most 6 decimals,
/// lon/lat at most 9, metres at most 5; members in a fixed order; no locale. Ends with a newline.
[[nodiscard]] std::string verdict_json(const rules::Verdict& verdict, const VerdictRecord& record);

/// One problem, or several under `problems`, as RFC 9457 problem document (`docs/schema/problem.schema.json`).
[[nodiscard]] std::string problems_json(const geo::Problems& problems);

/// The verdict in plain words, Indonesian (`id`) or English (`en`), for a terminal; repairs of the record stand right under the outcome.
[[nodiscard]] std::string verdict_text(const rules::Verdict& verdict, const VerdictRecord& record,
                                       const std::string& language);

}  // namespace sipejuang::data
