// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "geo/bilingual.hpp"
#include "geo/result.hpp"
#include "rules/law/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// A verdict document read back (`docs/schema/verdict.schema.json`): what a page of a stored verdict is made from, so that a page says what was
/// answered then, whatever engine and plan are there now. Codes are those of the document.
struct VerdictDocument {
    struct Plan {
        std::string id, version, level, status, instrument, sha256;
        geo::Bilingual title;
    };
    struct Layer {
        std::string id, plan;
        double accuracy_m = 0;
        bool reaches = false;
    };
    struct Provision {
        std::string instrument, article, text, law_status;
    };
    struct Condition {
        std::string code, issuer, status;
        geo::Bilingual text;
    };
    struct Finding {
        std::string id, rule, subject, plan, zone, object, outcome, reason, relation, unit, trace, ignored_why;
        std::optional<double> measured, limit, margin;
        bool existing = false;
        std::vector<std::string> missing;
        std::vector<Condition> conditions;
        std::optional<Provision> provision;
        geo::Bilingual message;
        std::vector<RawGeometry> places;  ///< in the document's CRS; empty: no place
    };
    struct Counts {
        int complies = 0, violates = 0, conditional = 0, undetermined = 0, not_applicable = 0, existing = 0;
    };

    geo::Epsg crs;
    std::string outcome, scope, status, proposal_sha256, engine, working_crs;
    rules::Date date;
    Counts counts;
    std::vector<Plan> plans;
    std::vector<Layer> layers;
    std::vector<std::string> missing_required, not_judged;
    std::vector<std::pair<std::string, std::string>> repairs;  ///< feature, reason
    std::vector<Finding> findings;
};

/// Problems: verdict-unreadable, and those of JSON.
[[nodiscard]] geo::Result<VerdictDocument> read_verdict_document(std::string_view bytes);

}  // namespace sipejuang::data
