// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/city.hpp"
#include "rules/check/check.hpp"
#include "rules/law/law.hpp"

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// How a city is screened.
struct ScreenOptions {
    bool has_plots = false;      ///< a plot layer was given
    bool has_buildings = false;  ///< a building layer was given
    std::string activity;        ///< for every plot that states none
    bool all = false;            ///< findings that comply or do not apply as well
    unsigned threads = 1;
};

/// One row of `summary`.
struct SummaryRow {
    std::string subject;  ///< id of the plot, or of the building on no plot
    std::string kind;     ///< plot | building
    std::string outcome;
    std::string scope;
    rules::Counts counts;
    bool partial = false;  ///< rules were not asked: see `run`
    int buildings = 0;
    std::string note;  ///< ties, buildings over several plots, on no plot, or set aside
    std::string kelurahan;
    geo::MultiPolygon shape;
};

/// One row of `findings`.
struct FindingRow {
    std::string id, subject, land, rule, plan, zone, object, outcome, reason, relation, unit, policy, missing,
        conditions, trace, message_id, message_en, provision;
    std::optional<double> measured, measured_min, measured_max, limit, limit_min, limit_max, margin;
    bool existing = false;
    rules::Place place;
};

/// One row of `shares`.
struct ShareRow {
    std::string subject, kind, plan, zone;
    double area = 0, share = 0;
    std::optional<double> raster_area, raster_difference;
    bool ignored = false;
    geo::MultiPolygon shape;
};

/// What one piece of land gave.
struct LandRows {
    SummaryRow summary;
    std::vector<FindingRow> findings;
    std::vector<ShareRow> shares;
    std::vector<BadFeature> problems;                 ///< the engine could not answer for it
    std::vector<const rules::Provision*> provisions;  ///< quoted by the findings
};

/// Receives rows in the order of the input, whatever the number of threads.
using TakeRows = std::function<void(LandRows&&)>;
/// Told how many of how many pieces of land are done; returns false to cancel.
using TellProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Which rules the whole run has no input for.
[[nodiscard]] rules::NotAsked not_asked(const City& city, const ScreenOptions& options);

/// Judges every plot with its buildings, then every building on no plot. False when it was cancelled.
[[nodiscard]] bool screen(const City& city, const rules::Law& law, rules::Date on, const ScreenOptions& options,
                          const TakeRows& take, const TellProgress& tell);

}  // namespace sipejuang::data
