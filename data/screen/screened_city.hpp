// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/result.hpp"
#include "rules/check/check.hpp"
#include "rules/verdict/finding.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sipejuang::data {

/// One finding of a screening, as lists and maps need it; its texts stay in the file.
struct ScreenedFinding {
    std::uint32_t row = 0;   ///< in the layer `findings`
    std::uint32_t land = 0;  ///< position in `ScreenedCity::lands`
    std::uint32_t rule = 0;  ///< position in `ScreenedCity::rules`
    rules::Outcome outcome = rules::Outcome::undetermined;
    bool existing = false;  ///< about an existing building: told, but no violation of the plan
    float excess =
        0;  ///< of what violates: |margin| / |limit|; 1 where there is no such number (a use that is not allowed)
    rules::Place place;
};

/// One plot with its buildings, or a building on no plot.
struct ScreenedLand {
    std::uint32_t row = 0;  ///< in the layer `summary`
    std::string subject;
    bool is_plot = false;
    std::string outcome;                 ///< of the verdict; "problem": it could not be judged
    std::uint32_t kelurahan = 0;         ///< position in `ScreenedCity::kelurahan`
    std::uint32_t first = 0, count = 0;  ///< its findings
    std::uint32_t violates = 0;          ///< how many of them, without those about existing buildings
    float worst = 0;                     ///< the greatest excess
    geo::MultiPolygon shape;
};

/// A finished screening, read back from its GeoPackage: what violates, is conditional or undetermined, without the texts.
struct ScreenedCity {
    std::vector<ScreenedLand> lands;  ///< in the order of the file
    std::vector<ScreenedFinding> findings;
    std::vector<std::string> rules;      ///< codes, in alphabetical order
    std::vector<std::string> kelurahan;  ///< in alphabetical order; "" stands first where lands name none
    std::vector<std::pair<std::string, std::string>> run;
};

/// Whether it counts as a violation: what existing buildings break was there before.
[[nodiscard]] inline bool is_violation(const ScreenedFinding& finding) {
    return finding.outcome == rules::Outcome::violates && !finding.existing;
}

/// Said wherever the file is not there, is no result of a screening, or no longer the one that was made.
[[nodiscard]] geo::Problem screen_unreadable(const std::string& file);

/// Problem: screen-unreadable.
[[nodiscard]] geo::Result<ScreenedCity> read_screened_city(const std::string& file);

/// What else a screening says of one land: ties, buildings set aside; and why it could not be judged.
struct LandWords {
    std::string note;
    std::vector<geo::Bilingual> problems;
};
/// By its row in `summary` and its id. Problem: screen-unreadable.
[[nodiscard]] geo::Result<LandWords> read_land_words(const std::string& file, const ScreenedLand& land);

/// A finding with its words.
struct FindingWords {
    std::uint32_t row = 0;
    std::string rule, subject, land, plan, zone, object, outcome, reason, relation, unit, policy, missing, trace,
        provision, instrument, article, article_text, law_status, message_id, message_en;
    std::optional<double> measured, limit, margin;
    bool existing = false;
};

/// Those from one row to another, both inclusive: the findings of a land stand together. Problem: screen-unreadable.
[[nodiscard]] geo::Result<std::vector<FindingWords>> read_finding_words(const std::string& file, std::uint32_t first,
                                                                        std::uint32_t last);
/// Of all lands, row by row in the order of the file; ends when `take` returns false.
[[nodiscard]] geo::Result<geo::Done> each_finding_words(const std::string& file,
                                                        const std::function<bool(FindingWords&&)>& take);

}  // namespace sipejuang::data
