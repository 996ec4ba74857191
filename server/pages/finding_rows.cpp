// SPDX-License-Identifier: Apache-2.0
#include "server/pages/finding_rows.hpp"

#include "rules/check/wording.hpp"
#include "rules/verdict/plain_words.hpp"
#include "server/pages/measure_bar.hpp"
#include "server/pages/verdict_words.hpp"

#include <array>

namespace sipejuang::server {

namespace {

using Finding = data::VerdictDocument::Finding;

constexpr std::array<std::string_view, 5> order{"violates", "undetermined", "conditional", "complies",
                                                "not_applicable"};

Markup conditions(const Finding& finding, const Speaker& say) {
    Markup made;
    for (const auto& condition : finding.conditions) {
        std::string line = say.of(condition.text);
        if (!condition.issuer.empty()) line += " - " + condition.issuer;
        if (condition.status == "met") line += say.text(" (terpenuhi)", " (met)");
        if (condition.status == "failed") line += say.text(" (tidak terpenuhi)", " (not met)");
        made += tag("li", {words(line)});
    }
    return made.empty() ? made : tag("ul", {made});
}

Markup article(const data::VerdictDocument::Provision& law, const Speaker& say) {
    std::vector<Markup> inside{tag("h4", {words(say.pick("Pasal", "Article"))}),
                               Markup::tag("p", {{"lang", "id"}}, {words(law.article + ", " + law.instrument)})};
    if (!law.text.empty()) inside.push_back(Markup::tag("blockquote", {{"lang", "id"}}, {words(law.text)}));
    if (law.law_status == "sample")
        inside.push_back(
            tag("p", "note", {words(say.pick("Contoh, bukan dasar hukum.", "Sample, not a legal basis."))}));
    return tag("div", inside);
}

Markup facts(const Finding& finding, const Speaker& say) {
    std::string line = say.text("Tentang: ", "About: ") + finding.subject;
    if (!finding.zone.empty()) line += say.text(", zona ", ", zone ") + finding.zone;
    if (!finding.object.empty()) line += ", " + finding.object;
    if (!finding.plan.empty()) line += say.text("; rencana ", "; plan ") + finding.plan;
    return tag("p", "note", {words(line)});
}

Markup details(const Finding& finding, const Speaker& say) {
    std::vector<Markup> inside{
        tag("summary", {words(say.pick("Lihat hitungan dan pasal", "See arithmetic and article"))})};
    if (!finding.trace.empty()) {
        inside.push_back(tag("h4", {words(say.pick("Hitungan", "Arithmetic"))}));
        inside.push_back(tag("p", "trace", {words(say.of(rules::in_plain_words(finding.trace)))}));
    }
    if (finding.provision) inside.push_back(article(*finding.provision, say));
    inside.push_back(facts(finding, say));
    return tag("details", inside);
}

/// One setback a road: which one this is.
std::string road_of(const Finding& finding, const Speaker& say) {
    return finding.rule != "gsb" || finding.object.empty() ? std::string{}
                                                           : say.text(" ke jalan ", " to road ") + finding.object;
}

}  // namespace

std::vector<NumberedFinding> numbered(const data::VerdictDocument& verdict) {
    std::vector<NumberedFinding> made;
    for (const auto outcome : order) {
        for (const auto& finding : verdict.findings) {
            if (finding.outcome == outcome && finding.rule != "zone_share")
                made.push_back({&finding, static_cast<int>(made.size()) + 1});
        }
    }
    return made;
}

Markup finding_row(const NumberedFinding& numbered, const Speaker& say) {
    const auto& finding = *numbered.finding;
    std::vector<Markup> head{
        tag("span", "disc", {words(std::to_string(numbered.number))}),
        tag("strong", {words(rule_name(finding.rule, say) + road_of(finding, say))}),
        tag("span", "state " + finding.outcome, {words(state_words(finding.outcome, finding.reason, say))})};
    std::vector<Markup> inside{tag("p", "finding-head", head), tag("p", {words(say.of(finding.message))})};
    if (finding.existing)
        inside.push_back(tag("p", "note",
                             {words(say.pick("Tentang bangunan yang sudah ada: tidak menentukan hasil ini.",
                                             "About an existing building: this result does not depend on it."))}));
    if (auto bar = measure_bar(finding, say); !bar.empty()) inside.push_back(bar);
    if (!finding.missing.empty())
        inside.push_back(
            tag("p", "note",
                {words(say.text("Belum diketahui: ", "Not known: ") + say.of(rules::listed(finding.missing)))}));
    if (auto listed = conditions(finding, say); !listed.empty()) inside.push_back(listed);
    inside.push_back(details(finding, say));
    return Markup::tag("li", {{"class", "row finding"}, {"id", "temuan-" + std::to_string(numbered.number)}}, inside);
}

}  // namespace sipejuang::server
