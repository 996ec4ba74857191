// SPDX-License-Identifier: Apache-2.0
#include "data/export/finding_text.hpp"
#include "data/export/text_page.hpp"
#include "data/export/verdict_json.hpp"
#include "geo/problem.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>
#include <vector>

namespace sipejuang::data {

namespace {

using rules::Finding;
using rules::Outcome;
using rules::Verdict;
using rules::VerdictOutcome;

std::string upper(std::string text) {
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

/// Marks everything that is not law in force.
std::string status_label(rules::PlanStatus status, bool indonesian) {
    if (status == rules::PlanStatus::sample)
        return indonesian ? " *contoh, bukan dasar hukum*" : " *sample, not a legal basis*";
    if (status == rules::PlanStatus::draft)
        return indonesian ? " *rancangan, belum berlaku*" : " *draft, not in force*";
    return "";
}

void write_head(TextPage& page, const Verdict& verdict, Language language) {
    const bool id = language.indonesian;
    page.paragraph((id ? "HASIL: " : "RESULT: ") + upper(language.of(rules::words_of(verdict.outcome))) +
                   status_label(verdict.status, id));
    page.paragraph((id ? "Menurut hukum pada tanggal " : "By the law of ") + verdict.date.text() +
                   (verdict.scope == rules::Scope::plot
                        ? (id ? "; hanya bidang tanah, tanpa bangunan." : "; the plot alone, without a building.")
                        : (id ? "; bidang tanah dan bangunan." : "; plot and building.")));
    for (const auto* plan : verdict.plans) {
        const auto& identity = plan->identity();
        const auto& title = language.of(identity.title);
        const std::string instrument = identity.instrument.empty() ? "" : ", " + identity.instrument;
        page.paragraph((title.empty() ? identity.id : title) + " (" + identity.id + " " + identity.version + ")" +
                           instrument,
                       id ? "Rencana: " : "Plan: ");
    }
}

/// What was judged is not what was drawn: nobody may take the result for an answer about the drawing without having seen this.
void write_repairs(TextPage& page, const VerdictRecord& record, Language language) {
    for (const auto& repair : record.repairs) {
        const auto& listed = geo::problem_code(repair.reason);
        const auto area = rules::spoken(repair.area);
        if (language.indonesian)
            page.paragraph("gambar " + repair.feature + " diubah atas permintaan (" + std::string{listed.title_id} +
                               "); luasnya kini " + area.id + ". Hasil ini berlaku untuk gambar yang sudah diubah.",
                           "DIPERBAIKI: ");
        else
            page.paragraph("the drawing of " + repair.feature + " was changed on request (" +
                               std::string{listed.title_en} + "); its area is now " + area.en +
                               ". The result is about the changed drawing.",
                           "REPAIRED: ");
    }
}

struct Section {
    Outcome outcome;
    bool existing;
    geo::Bilingual title;
};

bool belongs(const Finding& f, const Section& section) {
    if (f.rule == rules::Rule::zone_share) return false;
    const bool apart = !f.folds && f.outcome == Outcome::violates;
    return f.outcome == section.outcome && apart == section.existing;
}

/// What asks for something, in full.
void write_section(TextPage& page, const Verdict& verdict, const Section& section, Language language) {
    std::size_t number = 0;
    for (const auto& finding : verdict.findings) {
        if (!belongs(finding, section)) continue;
        if (number == 0) page.blank().paragraph(language.of(section.title));
        write_finding(page, finding, ++number, language);
    }
}

/// What asks for nothing, one line each.
void write_lines(TextPage& page, const Verdict& verdict, Language language, const geo::Bilingual& title, bool zones) {
    bool any = false;
    for (const auto& finding : verdict.findings) {
        const bool zone = finding.rule == rules::Rule::zone_share;
        if (zones ? !zone : zone || finding.outcome != Outcome::complies) continue;
        if (zones && finding.measured.value_or(0) < 0.005) continue;  // what prints as 0 m2 tells nobody anything
        if (!any) page.blank().paragraph(language.of(title));
        any = true;
        write_short_finding(page, finding, language);
    }
}

/// "That is what may I build here": the limits for a building that nobody has proposed yet.
void write_limits(TextPage& page, const Verdict& verdict, Language language) {
    bool any = false;
    for (const auto& finding : verdict.findings) {
        if (finding.reason != rules::Reason::no_building) continue;
        if (!any)
            page.blank().paragraph(language.indonesian ? "BATAS UNTUK BANGUNAN DI SINI" : "LIMITS FOR A BUILDING HERE");
        any = true;
        write_short_finding(page, finding, language);
    }
}

std::string rule_name(rules::Rule rule, Language language) {
    const auto& facts = rules::facts_of(rule);
    return std::string{language.indonesian ? facts.name_id : facts.name_en};
}

/// Special provisions that only change limits, which stand with the measures, and classes of hazard that ask nothing.
void write_limits_changed(TextPage& page, const Verdict& verdict, Language language) {
    bool any = false;
    for (const auto& finding : verdict.findings) {
        const bool apart = finding.rule == rules::Rule::overlay || finding.rule == rules::Rule::hazard;
        if (!apart || finding.reason != rules::Reason::fact) continue;
        if (!any)
            page.blank().paragraph(language.indonesian ? "JUGA BERLAKU DI SINI, TANPA SYARAT TERSENDIRI"
                                                       : "ALSO HERE, WITHOUT A CONDITION OF ITS OWN");
        any = true;
        write_short_finding(page, finding, language);
    }
}

void write_not_applicable(TextPage& page, const Verdict& verdict, Language language) {
    std::vector<std::string> told;
    for (const auto& finding : verdict.findings) {
        if (finding.rule == rules::Rule::zone_share || finding.outcome != Outcome::not_applicable) continue;
        // The limit of the one is listed, and the other is told on its own.
        if (finding.reason == rules::Reason::no_building || finding.reason == rules::Reason::fact) continue;
        std::string name = language.of(finding.name());
        if (!finding.object.empty()) name += " " + finding.object;
        if (std::find(told.begin(), told.end(), name) == told.end()) told.push_back(std::move(name));
    }
    if (told.empty()) return;
    std::string names;
    for (const auto& name : told) names += (names.empty() ? "" : "; ") + name;
    page.blank().paragraph(names + ".", language.indonesian ? "Tidak berlaku di sini: " : "Does not apply here: ");
}

void write_missing_required(TextPage& page, const Verdict& verdict, Language language) {
    if (verdict.missing_required.empty()) return;
    std::string names;
    for (const auto& code : verdict.missing_required) names += (names.empty() ? "" : ", ") + code;
    page.blank().paragraph(names + ".", language.indonesian ? "Rencana mengatur, tetapi tidak ada temuannya: "
                                                            : "Regulated by the plan, but without a finding: ");
}

/// What stands in the plan's tables but is beyond this version: nobody may take the result for an answer about it.
void write_not_judged(TextPage& page, const Verdict& verdict, Language language) {
    std::string names;
    for (const auto& code : verdict.not_judged) {
        const auto rule = rules::rule_from_code(code);
        std::string name = rule ? rule_name(*rule, language) : code;
        if (const auto topic = rules::topic_of_code(code); !topic.empty()) name += " " + std::string{topic};
        names += (names.empty() ? "" : "; ") + name;
    }
    if (names.empty()) return;
    page.blank().paragraph(names + ".", language.indonesian ? "Ada dalam rencana, tetapi TIDAK dinilai di sini: "
                                                            : "In the plan, but NOT judged here: ");
}

geo::Bilingual next_step(VerdictOutcome outcome, rules::Scope scope) {
    if (scope == rules::Scope::plot &&
        (outcome == VerdictOutcome::conforming || outcome == VerdictOutcome::conditional)) {
        return {"Rancang bangunan di dalam batas di atas, lalu nilai bidang tanah bersama bangunannya.",
                "Design the building within the limits above, then have plot and building judged together."};
    }
    switch (outcome) {
        case VerdictOutcome::conforming:
            return {"Ajukan permohonan dengan hasil ini; keputusan tetap pada petugas.",
                    "Apply with this result; the decision stays with the officer."};
        case VerdictOutcome::conditional:
            return {
                "Penuhi syarat di atas dan lampirkan buktinya, lalu ajukan permohonan; keputusan tetap pada petugas.",
                "Meet the conditions above and attach the proof, then apply; the decision stays with the officer."};
        case VerdictOutcome::nonconforming:
            return {"Ubah rancangan pada butir yang TIDAK SESUAI, lalu nilai kembali.",
                    "Change the design where it does NOT CONFORM, then have it judged again."};
        case VerdictOutcome::undetermined:
            return {"Lengkapi yang kurang (data permohonan, atau data rencana oleh pengelolanya), lalu nilai kembali.",
                    "Supply what is missing (data of the proposal, or of the plan by its keeper), then have it judged "
                    "again."};
    }
    return {};
}

}  // namespace

std::string verdict_text(const rules::Verdict& verdict, const VerdictRecord& record, const std::string& language_code) {
    const Language language{language_code != "en"};
    const std::vector<Section> sections{
        {Outcome::violates, false, {"TIDAK SESUAI", "DOES NOT CONFORM"}},
        {Outcome::undetermined, false, {"TIDAK DAPAT DINILAI", "CANNOT BE JUDGED"}},
        {Outcome::conditional, false, {"SESUAI BERSYARAT", "CONFORMS WITH CONDITIONS"}},
        {Outcome::violates,
         true,
         {"BANGUNAN YANG SUDAH ADA, TIDAK MENENTUKAN HASIL", "EXISTING BUILDINGS, NOT DECIDING THE RESULT"}},
    };
    TextPage page;
    write_head(page, verdict, language);
    write_repairs(page, record, language);
    for (const auto& section : sections) write_section(page, verdict, section, language);
    write_missing_required(page, verdict, language);
    write_lines(page, verdict, language, {"SESUAI", "CONFORMS"}, false);
    write_lines(page, verdict, language, {"LUAS PER SUB-ZONA", "AREA BY SUB-ZONE"}, true);
    write_limits(page, verdict, language);
    write_limits_changed(page, verdict, language);
    write_not_applicable(page, verdict, language);
    write_not_judged(page, verdict, language);
    page.blank().paragraph(language.of(next_step(verdict.outcome, verdict.scope)),
                           language.indonesian ? "Langkah berikut: " : "Next: ");
    return page.take();
}

}  // namespace sipejuang::data
