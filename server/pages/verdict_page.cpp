// SPDX-License-Identifier: Apache-2.0
#include "server/pages/verdict_page.hpp"

#include "rules/check/wording.hpp"
#include "server/http/target.hpp"
#include "server/pages/finding_rows.hpp"
#include "server/pages/page.hpp"
#include "server/pages/paper_findings.hpp"
#include "server/pages/paper_head.hpp"
#include "server/pages/paper_place.hpp"
#include "server/pages/told_share.hpp"
#include "server/pages/verdict_share.hpp"
#include "server/pages/verdict_words.hpp"

#include <algorithm>
#include <set>

namespace sipejuang::server {

namespace {

using data::VerdictDocument;
using Numbered = std::vector<NumberedFinding>;

Markup banner(const VerdictDocument& verdict, const VerdictShown& shown, const Speaker& say) {
    std::vector<Markup> lines{tag("h1", {words(outcome_words(verdict.outcome, say))}),
                              tag("p", "lead", {words(outcome_sentence(verdict, say))}),
                              tag("p", {words(count_sentence(verdict, say))})};
    if (!shown.activity.empty())
        lines.push_back(tag("p", {words(say.text("Dinilai sebagai: ", "Assessed as: ") + shown.activity + ".")}));
    const auto text = tag("div", lines);
    Markup made = tag("div", "banner " + verdict.outcome, {outcome_shape(verdict.outcome), text});
    made += tag("p", "note",
                {words(say.pick("Hasil penilaian otomatis, bukan keputusan. Petugas yang memutuskan.",
                                "An automatic result, not a decision. An officer decides."))});
    return made;
}

Markup old_answer(const VerdictShown& shown, const Speaker& say) {
    if (shown.newer.empty()) return {};
    return Markup::tag("p", {{"class", "old"}, {"role", "note"}},
                       {words(say.text("Sejak itu terbit versi rencana yang baru: ",
                                       "A newer version of the plan has been published since: ") +
                              shown.newer + say.text(". Periksa ulang.", ". Check again."))});
}

/// Back to the form as it was filled in.
Markup change_form(const VerdictShown& shown, const Speaker& say) {
    if (shown.fields.empty()) return {};
    std::vector<Markup> inside{hidden("edit", "1")};
    for (const auto& [name, value] : shown.fields) {
        if (name != "edit") inside.push_back(hidden(name, value));
    }
    inside.push_back(Markup::tag("button", {{"type", "submit"}, {"class", "quiet"}},
                                 {words(say.pick("Ubah isian", "Change what was filled in"))}));
    return Markup::tag("form", {{"action", "/check"}, {"method", "post"}, {"enctype", "multipart/form-data"}}, inside);
}

/// What is not known, and who must be asked.
Markup what_to_do(const VerdictDocument& verdict, const Numbered& findings, const VerdictShown& shown,
                  const Speaker& say) {
    std::set<std::string> missing, approvals, forbidden;
    bool violated = false;
    for (const auto& [finding, number] : findings) {
        const bool violates = finding->outcome == "violates" && !finding->existing;
        if (violates && finding->rule == "land_use") forbidden.insert(finding->object);
        violated = violated || (violates && finding->rule != "land_use");
        if (finding->outcome == "undetermined") missing.insert(finding->missing.begin(), finding->missing.end());
        for (const auto& condition : finding->conditions) {
            const auto& text = say.of(condition.text);
            if (condition.status == "open")
                approvals.insert(condition.issuer.empty() ? text : text + " (" + condition.issuer + ")");
        }
    }
    Markup items;
    if (violated)
        items += tag(
            "li", {words(say.pick("Ubah gambar atau angkanya menurut batas di bawah, lalu periksa lagi.",
                                  "Change the drawing or the numbers to keep the limits below, then check again."))});
    for (const auto& activity : forbidden)
        items += tag(
            "li",
            {words(say.pick("Kegiatan ini tidak diizinkan di sini. ", "This activity is not allowed here. ")),
             link_to("/find?q=" + percent_encoded(activity) + "&date=" + verdict.date.text() + say.text("", "&lang=en"),
                     say.pick("Lihat di mana boleh", "See where it may be"))});
    for (const auto& name : missing)
        items += tag("li", {words(say.text("Lengkapi: ", "Fill in: ") + say.of(rules::listed({name})))});
    for (const auto& approval : approvals)
        items += tag("li", {words(say.text("Penuhi syarat: ", "Satisfy the condition: ") + approval)});
    for (const auto& code : verdict.missing_required)
        items += tag("li", {words(say.text("Tanyakan kepada petugas, karena tidak dapat dinilai: ",
                                           "Ask an officer, because it cannot be assessed: ") +
                                  rule_name(code, say))});
    if (items.empty() && verdict.outcome == "undetermined")
        items += tag("li", {words(say.pick("Tanyakan kepada petugas: rencana ini tidak menjawab pertanyaan Anda.",
                                           "Ask an officer: this plan does not answer your question."))});
    if (items.empty())
        items += tag(
            "li",
            {words(say.pick(
                "Tidak ada yang perlu diubah. Permohonan belum dapat diajukan di sini: bawa hasil ini kepada petugas.",
                "Nothing needs to be changed. Applying is not possible here yet: take this result to the office."))});
    Markup made = tag("h2", {words(say.pick("Yang bisa Anda lakukan", "What you can do"))});
    made += tag("ul", {items});
    if (shown.id.empty()) {
        made += change_form(shown, say);
        return made;
    }
    made += tag("p", "screen-only",
                {link_to(say.english ? "/check?lang=en" : "/check",
                         say.pick("Periksa rancangan lain", "Check another design"))});
    return made;
}

/// What the plan asks for, and nothing could be found about: not known is not met.
Markup required_row(const std::string& code, const Speaker& say) {
    return tag("li", "row",
               {tag("span", "state undetermined", {words(state_words("undetermined", {}, say))}),
                tag("p", {tag("strong", {words(rule_name(code, say))}),
                          words(say.text(": rencana mewajibkan ketentuan ini, tetapi tidak ada yang dapat dinilai.",
                                         ": the plan requires this provision, but nothing could be assessed."))})});
}

/// What is met and what does not apply is folded, with its count: it hides nothing that asks for something.
Markup finding_list(const VerdictDocument& verdict, const Numbered& findings, const Speaker& say) {
    Markup open, met, other;
    int met_count = 0, other_count = 0;
    for (const auto& own : findings) {
        const auto& outcome = own.finding->outcome;
        if (outcome == "complies") ++met_count;
        if (outcome == "not_applicable") ++other_count;
        (outcome == "complies" ? met : outcome == "not_applicable" ? other : open) += finding_row(own, say);
    }
    for (const auto& code : verdict.missing_required) open += required_row(code, say);
    Markup made = tag("h2", {words(say.pick("Temuan", "Findings"))});
    if (!open.empty()) made += tag("ul", "rows", {open});
    const auto fold = [&](const Markup& rows, int count, std::string_view title) {
        if (rows.empty()) return;
        made += tag("details", {tag("summary", {words(std::string{title} + " (" + std::to_string(count) + ")")}),
                                tag("ul", "rows", {rows})});
    };
    fold(met, met_count, say.pick("Memenuhi", "Met"));
    fold(other, other_count, say.pick("Tidak berlaku di sini", "Do not apply here"));
    return made;
}

Markup zones(const VerdictDocument& verdict, const Speaker& say) {
    Markup rows;
    for (const auto& finding : verdict.findings) {
        if (finding.rule == "zone_share" && finding.ignored_why.empty() &&
            finding.measured.value_or(0) >= least_share_told)
            rows += tag("li", {words(finding.subject + ": " + say.of(finding.message))});
    }
    if (rows.empty()) return {};
    Markup made = tag("h2", {words(say.pick("Zona", "Zone"))});
    made += tag("ul", {rows});
    return made;
}

Markup layers(const VerdictDocument& verdict, const Speaker& say) {
    std::set<std::string> used, absent;
    for (const auto& layer : verdict.layers) (layer.reaches ? used : absent).insert(layer_name(layer.id, say));
    const auto listed = [](const std::set<std::string>& names) {
        std::string text;
        for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
        return text;
    };
    Markup made;
    if (!used.empty()) made += tag("li", {words(say.text("Lapisan yang dipakai: ", "Layers used: ") + listed(used))});
    if (!absent.empty())
        made += tag("li",
                    {words(say.text("Kelengkapan tidak dinyatakan: ", "Completeness not stated: ") + listed(absent))});
    return made;
}

Markup basis(const VerdictDocument& verdict, const Speaker& say) {
    Markup items;
    for (const auto& plan : verdict.plans) {
        items += tag("li", {words(say.of(plan.title) + ", " + plan.version + " (" + plan.instrument + ")"),
                            tag("p", "note", {words("SHA-256 " + plan.sha256)})});
    }
    items += layers(verdict, say);
    std::string not_judged;
    for (const auto& code : verdict.not_judged) not_judged += (not_judged.empty() ? "" : ", ") + rule_name(code, say);
    if (!not_judged.empty())
        items += tag("li", {words(say.text("Ada dalam tabel rencana, tetapi tidak dinilai: ",
                                           "In tables of the plan, but not assessed: ") +
                                  not_judged)});
    for (const auto& [feature, reason] : verdict.repairs)
        items += tag("li", {words(say.text("Gambar diperbaiki atas permintaan: ", "Drawing repaired on request: ") +
                                  feature + " (" + reason + ")")});
    items += tag("li", {words(say.text("Mesin: ", "Engine: ") + verdict.engine +
                              say.text("; sistem koordinat ", "; coordinate system ") + verdict.working_crs)});
    items += tag("li", {words("SHA-256 " + say.text("usulan: ", "of the proposal: ") + verdict.proposal_sha256)});
    Markup made = tag("h2", {words(say.pick("Apa yang diperiksa", "What was looked at"))});
    made += tag("p", {words(say.text("Aturan pada ", "The rules of ") + date_words(verdict.date, say))});
    made += tag("ul", {items});
    return made;
}

/// Paper has a finer one, but where nobody can ask for it again.
Markup picture(const VerdictShown& shown, const Speaker& say) {
    if (shown.picture.empty()) return {};
    const bool finer = shown.paper && !shown.paper->picture.empty();
    return Markup::tag(
        "figure", {{"class", finer ? "map screen-only" : "map"}},
        {Markup::single("img",
                        {{"src", shown.picture},
                         {"width", "640"},
                         {"height", "400"},
                         {"alt", say.text("Peta: bidang Anda, bangunan, dan tempat temuan bernomor",
                                          "Map: your plot, the building, and the numbered places of the findings")}})});
}

Markup head_of(const VerdictDocument& verdict, const VerdictShown& shown, const Speaker& say) {
    PaperHead head{say.text("Hasil penilaian: ", "Verdict: ") + outcome_words(verdict.outcome, say), {}, {}};
    for (const auto& plan : verdict.plans)
        head.facts.push_back(plan_fact(plan.id, plan.version, plan.sha256, say.english));
    head.facts.push_back(say.text("Usulan, SHA-256 ", "Proposal, SHA-256 ") + short_hash(verdict.proposal_sha256) +
                         say.text("; aturan pada ", "; the rules of ") + date_words(verdict.date, say));
    if (!shown.id.empty() && !shown.base.empty()) head.address = shown.base + "/verdict/" + shown.id;
    return paper_head(head, verdict.status != "in_force", say.english);
}

}  // namespace

Response verdict_page(const VerdictDocument& verdict, const VerdictShown& shown) {
    const Speaker say{shown.english};
    const auto findings = numbered(verdict);
    Markup body = old_answer(shown, say);
    body += banner(verdict, shown, say);
    body += what_to_do(verdict, findings, shown, say);
    body += picture(shown, say);
    if (shown.paper) body += paper_place(*shown.paper, say);
    body += paper_findings(verdict, findings, say);
    body += finding_list(verdict, findings, say);
    body += zones(verdict, say);
    body += basis(verdict, say);
    body += verdict_share(verdict, shown, say);
    const geo::Bilingual title{outcome_words(verdict.outcome, {false}), outcome_words(verdict.outcome, {true})};
    PageFrame frame{title, shown.english, verdict.status != "in_force", shown.other_lang, {"print.js"}};
    frame.posted = shown.fields;
    frame.paper_head = head_of(verdict, shown, say);
    return page(200, frame, body);
}

}  // namespace sipejuang::server
