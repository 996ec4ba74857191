// SPDX-License-Identifier: Apache-2.0
#include "rules/check/unread_buildings.hpp"

#include "rules/check/judge.hpp"

namespace sipejuang::rules {

namespace {

/// Whether one more building could change the finding: measures of the whole plot, and what waits for a building.
bool could_change(const Finding& f) {
    if (f.outcome == Outcome::not_applicable) {
        return f.reason == Reason::no_building ||
               (f.reason == Reason::not_affected &&
                (f.rule == Rule::building_distance || f.rule == Rule::footprint_overlap));
    }
    if (f.outcome != Outcome::complies) return false;
    switch (f.rule) {
        case Rule::kdb:
        case Rule::klb:
        case Rule::klb_min:
        case Rule::kdh:
        case Rule::ktb:
        case Rule::building_distance:
        case Rule::footprint_in_plot:
        case Rule::footprint_overlap: return true;
        default: return false;
    }
}

}  // namespace

void leave_open_for_unread(std::vector<Finding>& findings, const Proposal& proposal) {
    if (proposal.unread.empty()) return;
    std::vector<std::string> missing;
    for (const auto& id : proposal.unread) missing.push_back("a readable building " + id);
    for (auto& finding : findings) {
        if (!could_change(finding)) continue;
        finding.reason.reset();
        finding.measured.reset();
        finding.margin.reset();
        finding.margin_quantity.reset();
        judge_missing(finding, missing);
    }
}

}  // namespace sipejuang::rules
