// SPDX-License-Identifier: Apache-2.0
#include "data/export/finding_text.hpp"

#include "geo/area.hpp"
#include "rules/verdict/plain_words.hpp"
#include "rules/verdict/spoken_number.hpp"

namespace sipejuang::data {

namespace {

using rules::Finding;
using rules::FindingCondition;

constexpr std::string_view indent = "   ";

/// What a raster has no word for.
std::string object_text(const Finding& f, Language language) {
    if (f.rule != rules::Rule::hazard) return f.object;
    if (f.object == "outside") return language.indonesian ? "di luar peta" : "outside the map";
    if (f.object == "NODATA") return language.indonesian ? "tanpa data" : "no data";
    return f.object;
}

std::string heading(const Finding& f, Language language) {
    std::string text = language.of(f.name());
    text += " - " + f.subject;
    if (!f.zone.empty()) text += std::string{language.indonesian ? ", sub-zona " : ", sub-zone "} + f.zone;
    if (!f.object.empty()) text += ", " + object_text(f, language);
    if (f.existing) text += language.indonesian ? " (bangunan yang sudah ada)" : " (existing building)";
    return text;
}

std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : ", ") + item;
    return text;
}

std::string shown(const std::string& text, Language language) { return language.of(rules::in_plain_words(text)); }

/// How large the place is; where it lies is in the JSON and on the map.
void write_place(TextPage& page, const Finding& f, Language language) {
    if (f.place.empty()) return;
    const bool region = !f.place.region.empty();
    double lines = 0;
    for (const auto& line : f.place.lines.parts) lines += geo::length(line).value();
    const auto size = region ? rules::spoken(geo::area(f.place.region)) : rules::spoken(geo::Metres::of(lines));
    const std::string what = language.indonesian ? (region ? "Tempat: bagian seluas " : "Tempat: garis sepanjang ")
                                                 : (region ? "Place: a part of " : "Place: a line of ");
    page.paragraph(
        what + language.of(size) + (language.indonesian ? " pada " : " at ") + f.subject +
            (language.indonesian ? " (letaknya ada di JSON dan peta)." : " (where: in the JSON and on the map)."),
        indent);
}

std::string kind_text(const std::string& kind, bool indonesian) {
    if (kind == "document") return indonesian ? "dokumen" : "document";
    if (kind == "authority") return indonesian ? "persetujuan" : "approval";
    if (kind == "number") return indonesian ? "angka" : "number";
    return indonesian ? "ketentuan" : "words";
}

std::string status_text(FindingCondition::Status status, bool indonesian) {
    switch (status) {
        case FindingCondition::Status::open: return indonesian ? "belum dipenuhi" : "open";
        case FindingCondition::Status::met: return indonesian ? "terpenuhi" : "met";
        case FindingCondition::Status::failed: return indonesian ? "tidak terpenuhi" : "not met";
    }
    return "";
}

void write_conditions(TextPage& page, const Finding& f, Language language) {
    for (const auto& condition : f.conditions) {
        // Codes of the plan (T1, B2) are looked up in it; ours say nothing to anybody.
        const bool plans = condition.code.find_first_of("abcdefghijklmnopqrstuvwxyz=") == std::string::npos;
        std::string text = (plans ? condition.code + " (" : "(") + kind_text(condition.kind, language.indonesian) +
                           ", " + status_text(condition.status, language.indonesian) +
                           "): " + language.of(condition.text);
        if (!condition.issuer.empty()) text += (language.indonesian ? " - dari " : " - from ") + condition.issuer;
        page.paragraph(text, language.indonesian ? "   Syarat " : "   Condition ");
    }
}

/// What a reader must know of the article's standing. The articles of a sample plan mostly say so themselves.
std::string status_mark(const rules::Provision& provision, Language language) {
    const auto& status = provision.law_status;
    if (status == "sample" && provision.article.find("contoh") == std::string::npos)
        return language.indonesian ? " (contoh)" : " (sample)";
    if (status == "draft") return language.indonesian ? " (rancangan)" : " (draft)";
    if (status == "doubtful")
        return language.indonesian ? " (keberlakuannya diragukan)" : " (in doubt whether in force)";
    if (status == "revoked") return language.indonesian ? " (sudah dicabut)" : " (revoked)";
    return {};
}

void write_provision(TextPage& page, const rules::Provision* provision, Language language) {
    if (provision == nullptr) return;
    std::string text = provision->instrument + ", " + provision->article;
    text += status_mark(*provision, language);
    if (!provision->text.empty()) text += ": \"" + provision->text + "\"";
    page.paragraph(text, language.indonesian ? "   Dasar: " : "   Article: ");
}

}  // namespace

void write_finding(TextPage& page, const Finding& f, std::size_t number, Language language) {
    page.paragraph(heading(f, language), std::to_string(number) + ". ");
    page.paragraph(language.of(f.message), indent);
    if (!f.missing.empty())
        page.paragraph(shown(joined(f.missing), language), language.indonesian ? "   Yang kurang: " : "   Missing: ");
    if (!f.lost.empty())
        page.paragraph(joined(f.lost), language.indonesian ? "   Yang tidak menentukan: " : "   What did not decide: ");
    write_conditions(page, f, language);
    write_place(page, f, language);
    if (!f.trace.empty())
        page.paragraph(shown(f.trace, language), language.indonesian ? "   Hitungan: " : "   Arithmetic: ");
    for (const auto& remark : f.remarks)
        page.paragraph(shown(remark, language), language.indonesian ? "   Catatan: " : "   Note: ");
    write_provision(page, f.provision, language);
}

void write_short_finding(TextPage& page, const Finding& f, Language language) {
    std::string text = language.of(f.message);
    text += " (" + f.subject + (f.object.empty() ? "" : ", " + f.object) + ")";
    if (f.provision != nullptr && !f.provision->article.empty()) text += " [" + f.provision->article + "]";
    page.paragraph(text, "- ");
    // For what a limit is stands beside it in full answers alone; what was stated, or left out, must be known of a "complies" too.
    for (const auto& remark : f.remarks) {
        if (!remark.starts_with("limit for"))
            page.paragraph(shown(remark, language), language.indonesian ? "  Catatan: " : "  Note: ");
    }
}

}  // namespace sipejuang::data
