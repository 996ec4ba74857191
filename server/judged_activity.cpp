// SPDX-License-Identifier: Apache-2.0
#include "server/judged_activity.hpp"

#include "server/activity_search.hpp"

#include <set>

namespace sipejuang::server {

namespace {

std::string name_of(const Edition& edition, const std::string& object, rules::Date on, bool english) {
    const auto listed = activity_in_plans(edition.law.law, on, object);
    if (!listed.empty()) return english ? listed.front().activity->name.en : listed.front().activity->name.id;
    const bool kbli = object.find_first_not_of("0123456789") == std::string::npos;
    return (kbli ? "KBLI " : "") + object;
}

}  // namespace

std::string judged_activity(const Edition& edition, const data::VerdictDocument& verdict, bool english) {
    std::set<std::string> seen;
    std::string names;
    for (const auto& finding : verdict.findings) {
        if (finding.rule != "land_use" || finding.object.empty() || !seen.insert(finding.object).second) continue;
        names += (names.empty() ? "" : ", ") + name_of(edition, finding.object, verdict.date, english);
    }
    return names;
}

}  // namespace sipejuang::server
