// SPDX-License-Identifier: Apache-2.0
#include "server/pages/paper_findings.hpp"

#include "rules/verdict/spoken_number.hpp"
#include "server/pages/verdict_words.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

using Finding = data::VerdictDocument::Finding;

/// So many decimals that two numbers which differ do not look alike.
int decimals_of(const Finding& finding) {
    constexpr int usual = 2, most = 6;
    if (!finding.measured || !finding.limit || *finding.measured == *finding.limit) return usual;
    int decimals = usual;
    while (decimals < most &&
           rules::spoken(*finding.measured, decimals).id == rules::spoken(*finding.limit, decimals).id)
        ++decimals;
    return decimals;
}

std::string with_unit(double value, const Finding& finding, const Speaker& say) {
    return say.of(rules::spoken(value, decimals_of(finding))) + unit_words(finding.unit, say);
}

/// Why there is no number is said: a cell is never empty.
std::string measured(const Finding& finding, const Speaker& say) {
    if (finding.measured) return with_unit(*finding.measured, finding, say);
    if (finding.outcome == "undetermined") return say.text("belum diketahui", "not known");
    return say.text("tanpa ukuran", "no measure");
}

std::string limit(const Finding& finding, const Speaker& say) {
    if (!finding.limit) return say.text("tanpa angka", "no number");
    auto text = with_unit(*finding.limit, finding, say);
    if (finding.relation == ">=") return say.text("paling sedikit ", "at least ") + text;
    if (finding.relation == "<=") return say.text("paling banyak ", "at most ") + text;
    return text;
}

/// With its instrument, or the plan that has it where there are several; the only plan's is named by the end of the page.
std::string article(const Finding& finding, const data::VerdictDocument& verdict, const Speaker& say) {
    if (!finding.provision) return say.text("tanpa pasal", "no article");
    const auto& law = *finding.provision;
    const auto plan = std::find_if(verdict.plans.begin(), verdict.plans.end(),
                                   [&](const auto& own) { return own.instrument == law.instrument; });
    if (plan == verdict.plans.end()) return law.instrument.empty() ? law.article : law.article + ", " + law.instrument;
    return verdict.plans.size() == 1 ? law.article : law.article + ", " + plan->id;
}

/// The provision, and what it is about where there is more than one such thing; an activity is told in words further down.
Markup name(const Finding& finding, bool several, const Speaker& say) {
    std::vector<Markup> inside{words(rule_name(finding.rule, say))};
    std::string about = several ? finding.subject : std::string{};
    if (!finding.object.empty() && finding.rule != "land_use") about += (about.empty() ? "" : ", ") + finding.object;
    if (!about.empty()) inside.push_back(tag("span", "about", {words(about)}));
    return tag("td", inside);
}

}  // namespace

Markup paper_findings(const data::VerdictDocument& verdict, const std::vector<NumberedFinding>& findings,
                      const Speaker& say) {
    Markup rows;
    for (const auto& [finding, number] : findings) {
        const bool several = std::any_of(findings.begin(), findings.end(), [&own = *finding](const auto& other) {
            return other.finding->rule == own.rule && other.finding->subject != own.subject;
        });
        rows += tag("tr", {tag("td", "figure", {words(std::to_string(number))}), name(*finding, several, say),
                           tag("td", "figure", {words(measured(*finding, say))}),
                           tag("td", "figure", {words(limit(*finding, say))}),
                           tag("td", {tag("strong", {words(state_words(finding->outcome, finding->reason, say))})}),
                           Markup::tag("td", {{"lang", "id"}}, {words(article(*finding, verdict, say))})});
    }
    if (rows.empty()) return {};
    std::vector<Markup> titles;
    for (const auto& title : {geo::Bilingual{"No.", "No."},
                              {"Ketentuan", "Provision"},
                              {"Diukur", "Measured"},
                              {"Batas", "Limit"},
                              {"Hasil", "Outcome"},
                              {"Pasal", "Article"}})
        titles.push_back(tag("th", {words(say.of(title))}));
    const auto table = tag("table", "paper-findings", {tag("thead", {tag("tr", titles)}), tag("tbody", {rows})});
    return tag("section", "print-only", {tag("h2", {words(say.pick("Semua temuan", "All findings"))}), table});
}

}  // namespace sipejuang::server
