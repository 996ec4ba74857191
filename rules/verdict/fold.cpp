// SPDX-License-Identifier: Apache-2.0
#include "rules/verdict/fold.hpp"

namespace sipejuang::rules {

namespace {

void count(Counts& counts, const Finding& finding) {
    if (!finding.folds) {
        if (finding.outcome == Outcome::violates) ++counts.existing;
        return;
    }
    switch (finding.outcome) {
        case Outcome::complies: ++counts.complies; break;
        case Outcome::violates: ++counts.violates; break;
        case Outcome::conditional: ++counts.conditional; break;
        case Outcome::undetermined: ++counts.undetermined; break;
        case Outcome::not_applicable: ++counts.not_applicable; break;
    }
}

/// "A required finding is there when it was judged, or is not_applicable only because the plan's cell is `-` or no building
/// is proposed; land_use must be judged." An object that was looked for and is not near counts as judged.
bool is_there(const std::vector<Finding>& findings, const std::string& code) {
    const auto rule = rule_from_code(code);
    const auto topic = topic_of_code(code);
    for (const auto& finding : findings) {
        if (finding.rule != rule || finding.topic != topic) continue;
        if (finding.outcome != Outcome::not_applicable) return true;
        // A special provision that only sets limits is a fact - the measures judge them - and so is a harmless class of hazard.
        if (finding.rule == Rule::overlay || finding.rule == Rule::hazard) return true;
        if (finding.rule != Rule::land_use && finding.reason != Reason::fact) return true;
    }
    return false;
}

VerdictOutcome outcome_of(const Folded& folded) {
    if (folded.counts.violates > 0) return VerdictOutcome::nonconforming;
    if (folded.counts.undetermined > 0) return VerdictOutcome::undetermined;
    if (!folded.missing_required.empty()) return VerdictOutcome::undetermined;
    if (folded.counts.conditional > 0) return VerdictOutcome::conditional;
    return folded.counts.complies > 0 ? VerdictOutcome::conforming : VerdictOutcome::undetermined;
}

}  // namespace

Folded fold(const std::vector<Finding>& findings, const std::vector<std::string>& required) {
    Folded folded;
    for (const auto& finding : findings) {
        if (finding.rule != Rule::zone_share) count(folded.counts, finding);
    }
    for (const auto& code : required) {
        if (!is_there(findings, code)) folded.missing_required.push_back(code);
    }
    folded.outcome = outcome_of(folded);
    return folded;
}

}  // namespace sipejuang::rules
