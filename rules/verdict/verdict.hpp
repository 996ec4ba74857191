// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/law.hpp"
#include "rules/proposal/proposal.hpp"
#include "rules/verdict/finding.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

enum class VerdictOutcome { conforming, conditional, nonconforming, undetermined };
enum class Scope { plot, building };

[[nodiscard]] std::string text_of(VerdictOutcome outcome);
[[nodiscard]] std::string text_of(Scope scope);
/// The words for people: sesuai, sesuai bersyarat, tidak sesuai, tidak dapat dinilai.
[[nodiscard]] geo::Bilingual words_of(VerdictOutcome outcome);

struct Counts {
    int complies = 0, violates = 0, conditional = 0, undetermined = 0, not_applicable = 0;
    int existing = 0;  ///< breaches of existing buildings that do not fold
};

/// Parts of the plot where land_use complies for every activity, and where it is at most conditional.
struct AllowedPart {
    geo::SquareMetres allowed_area, conditional_area;
    geo::MultiPolygon allowed, conditional;
};

/// What a layer had to say here.
struct LayerUse {
    std::string plan;
    const LayerFacts* facts;
    bool reaches = false;
};

/// One edge of the plot as the front, side and rear rules see it.
struct ClassifiedEdge {
    std::string plan;
    EdgeSide side = EdgeSide::side;
    bool known = false;   ///< false: no front was found, so the side is not known either
    std::string road;     ///< for fronts; may be empty
    bool stated = false;  ///< given by the proposal
    geo::Line line;
};

/// All findings folded into one outcome. The engine gives verdicts; only an officer's recorded act is a decision.
/// Points into the plans it was made from: keep the `Law` alive.
struct Verdict {
    VerdictOutcome outcome = VerdictOutcome::undetermined;
    Scope scope = Scope::plot;
    PlanStatus status = PlanStatus::sample;  ///< the weakest among the plans used
    Date date;
    std::vector<const Plan*> plans;
    std::vector<LayerUse> layers;
    Counts counts;
    std::vector<std::string> missing_required;  ///< required findings that are not there
    std::set<std::string> not_judged;           ///< in tables of the plans, but nothing was judged by them
    std::optional<AllowedPart> allowed_part;
    std::vector<ClassifiedEdge> edges;
    std::vector<Finding> findings;  ///< in legal order, then by id
};

}  // namespace sipejuang::rules
