// SPDX-License-Identifier: Apache-2.0
#include "server/pages/desk_land.hpp"

#include "server/pages/degree_edges.hpp"
#include "server/pages/finding_rows.hpp"
#include "server/pages/verdict_words.hpp"

namespace sipejuang::server {

namespace {

using Finding = data::VerdictDocument::Finding;

std::vector<std::string> items_of(const std::string& list) {
    std::vector<std::string> items;
    std::size_t begin = 0;
    while (begin < list.size()) {
        const auto end = std::min(list.find("; ", begin), list.size());
        items.push_back(list.substr(begin, end - begin));
        begin = end + 2;
    }
    return items;
}

/// As a page of a verdict has it.
Finding finding_of(const data::FindingWords& own) {
    Finding finding;
    finding.rule = own.rule;
    finding.subject = own.subject;
    finding.plan = own.plan;
    finding.zone = own.zone;
    finding.object = own.object;
    finding.outcome = own.outcome;
    finding.reason = own.reason;
    finding.relation = own.relation;
    finding.unit = own.unit;
    finding.trace = own.trace;
    finding.measured = own.measured;
    finding.limit = own.limit;
    finding.margin = own.margin;
    finding.existing = own.existing;
    finding.missing = items_of(own.missing);
    if (!own.article.empty()) finding.provision = {own.instrument, own.article, own.article_text, own.law_status};
    finding.message = {own.message_id, own.message_en};
    return finding;
}

/// Which row of the file has which number, for the map: "12:1,15:2".
std::string numbers_of(const data::VerdictDocument& verdict, const std::vector<NumberedFinding>& rows,
                       const DeskLand& land) {
    std::string text;
    for (const auto& row : rows) {
        const auto at = static_cast<std::size_t>(row.finding - verdict.findings.data());
        text += (text.empty() ? "" : ",") + std::to_string(land.findings[at].row) + ":" + std::to_string(row.number);
    }
    return text;
}

/// No finding is no permission: what the plan requires may be what nothing was found about.
Markup without_findings(const std::string& outcome, const Speaker& say) {
    if (outcome == "conforming")
        return tag("p", {words(say.pick("Tidak ada temuan: semua yang dapat dinilai di sini terpenuhi.",
                                        "No findings: all that could be assessed here is met."))});
    return tag("p", {tag("span", "state undetermined", {words(state_words("undetermined", {}, say))}),
                     words(say.pick(" Rencana mewajibkan ketentuan yang tidak ada datanya di sini. Periksa bidang ini "
                                    "sendiri untuk melihat yang mana.",
                                    " The plan requires a provision about which nothing could be found here. Check "
                                    "this land by itself to see which."))});
}

}  // namespace

Markup desk_land(const DeskScreen& shown, const DeskLand& land, const std::string& back, const Speaker& say) {
    const auto& own = shown.screen.city().lands[land.position];
    data::VerdictDocument verdict;
    for (const auto& words : land.findings) verdict.findings.push_back(finding_of(words));
    const auto rows = numbered(verdict);
    Markup list;
    for (const auto& row : rows) list += finding_row(row, say);
    const auto& kelurahan = shown.screen.city().kelurahan[own.kelurahan];
    std::string about = own.is_plot ? say.text("Bidang tanah", "Parcel")
                                    : say.text("Bangunan di luar bidang tanah", "Building on no parcel");
    if (!kelurahan.empty()) about += ", " + kelurahan;
    std::vector<Markup> inside{tag("p", {link_to(back, say.pick("Kembali ke daftar", "Back to the list"))}),
                               tag("h2", {words(own.subject)}), tag("p", "note", {words(about + ".")})};
    if (!land.rules_at.empty())
        inside.push_back(
            tag("p", {link_to(land.rules_at, say.pick("Aturan di bidang ini", "The rules of this parcel"))}));
    for (const auto& problem : land.words.problems)
        inside.push_back(Markup::tag("p", {{"class", "old"}, {"role", "note"}},
                                     {words(say.text("Gagal dinilai: ", "Could not be judged: ") + say.of(problem))}));
    if (rows.empty() && land.words.problems.empty()) inside.push_back(without_findings(own.outcome, say));
    if (!land.words.note.empty())
        inside.push_back(
            tag("p", "note", {words(say.text("Catatan mesin: ", "Note of the engine: ") + land.words.note)}));
    inside.push_back(tag("ol", "rows", {list}));
    return Markup::tag("section",
                       {{"id", "satu"},
                        {"data-land", std::to_string(land.position + 1)},
                        {"data-bounds", degree_edges(shown.screen.degrees_of(land.position))},
                        {"data-numbers", numbers_of(verdict, rows, land)}},
                       inside);
}

}  // namespace sipejuang::server
