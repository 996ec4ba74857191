// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/verdict_record.hpp"
#include "rules/check/check.hpp"
#include "server/edition.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace sipejuang::server {

/// One proposal as it came over HTTP.
struct CheckQuestion {
    std::string bytes;
    std::string
        name;  ///< as the person's file is called; empty: "proposal.geojson". Tells the format where it is not GeoJSON
    data::ProposalOptions options;
    std::optional<rules::Date> date;  ///< beats that of the proposal
};

/// A verdict with what it points into and what it is written with.
struct CheckAnswer {
    std::shared_ptr<const Edition> edition;
    rules::Verdict verdict;
    data::VerdictRecord record;
    std::string title;                  ///< as the proposal calls itself; may name a person
    std::vector<geo::Bilingual> notes;  ///< ids given, how the file was read

    [[nodiscard]] std::string json() const { return data::verdict_json(verdict, record); }
};

/// Reads it, whatever its format; nothing is judged yet.
[[nodiscard]] geo::Result<data::RawProposal> read_question(const CheckQuestion& question);

/// Judges it by the edition, as it is: nothing is repaired on a request (makeValid cannot be interrupted, and leaks); `now` gives today in the plan's own time zone where nobody names a date. Stores nothing. Problems: those of
/// the proposal; no-plan-in-force.
[[nodiscard]] geo::Result<CheckAnswer> judge(std::shared_ptr<const Edition> edition, const CheckQuestion& question,
                                             std::chrono::system_clock::time_point now);

}  // namespace sipejuang::server
