// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/polygon.hpp"
#include "rules/law/amount.hpp"
#include "rules/law/provision.hpp"
#include "rules/law/rule.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

enum class Outcome { complies, violates, conditional, undetermined, not_applicable };
/// Why a rule does not apply: a closed list.
enum class Reason { not_affected, not_regulated, no_building, fact };

[[nodiscard]] std::string text_of(Outcome outcome);
[[nodiscard]] std::string text_of(Reason reason);
[[nodiscard]] std::string text_of(Relation relation);

/// A condition under which an activity is allowed, and whether it is met.
struct FindingCondition {
    enum class Status { open, met, failed };
    std::string code;
    std::string kind;  ///< words | document | authority | number
    geo::Bilingual text;
    std::string issuer;
    const Provision* provision = nullptr;
    Status status = Status::open;
};

/// One of several limits of which one is enough (Jakarta's "Alternatif 1, 2").
struct Alternative {
    std::string name;
    double limit = 0;
    bool holds = false;
};

/// How the raster beside the polygons compares in a zone_share.
struct RasterComparison {
    geo::SquareMetres area;
    geo::SquareMetres difference;
    geo::SquareMetres allowed;
    bool agrees = true;
};

/// The place of a finding: a region, lines (classified edges, nearest points), or nothing.
struct Place {
    geo::MultiPolygon region;
    geo::MultiLine lines;

    [[nodiscard]] bool empty() const { return region.empty() && lines.empty(); }
};

/// The answer of one provision for one subject.
struct Finding {
    Rule rule = Rule::plan_extent;
    std::string topic;    ///< the field of an overlay, the kind of a hazard; else empty
    std::string plan;     ///< plan id
    std::string subject;  ///< feature id
    std::string zone;     ///< sub-zone code, with @block or @polygon where rules differ by it; may be empty
    std::string object;   ///< road, activity, KBLI, other building ...; may be empty
    Outcome outcome = Outcome::undetermined;
    std::optional<Reason> reason;  ///< with not_applicable
    std::optional<double> measured, measured_min, measured_max;
    bool measured_max_open = false;  ///< only bounds known and no upper end
    std::optional<double> limit, limit_min, limit_max;
    bool limit_max_open = false;
    std::optional<double> margin;  ///< > 0 is room, < 0 is excess
    std::optional<Amount> margin_quantity;
    std::string policy;
    std::vector<std::string> lost;     ///< zones whose limit did not decide
    std::vector<std::string> missing;  ///< what would have to be known
    std::vector<Alternative> alternatives;
    std::vector<FindingCondition> conditions;
    std::optional<RasterComparison> raster;
    std::vector<std::string> remarks;  ///< facts to note that do not change the outcome
    std::string trace;                 ///< the arithmetic with its operands
    const Provision* provision = nullptr;
    geo::Bilingual message;
    Place place;
    bool existing = false;  ///< about an existing building: does not fold unless the plan says so
    bool folds = true;
    bool ignored = false;  ///< zone_share: a sliver
    std::string ignored_why;

    /// The code of the rule with its topic: `kdb`, `overlay:KKOP_1`.
    [[nodiscard]] std::string code() const;
    /// For people: "Rawan bencana: banjir".
    [[nodiscard]] geo::Bilingual name() const;
    /// `plan/rule/subject/zone/object`: always five fields, `-` when empty, `/` and `%` percent-encoded.
    [[nodiscard]] std::string id() const;
};

}  // namespace sipejuang::rules
