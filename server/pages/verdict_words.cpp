// SPDX-License-Identifier: Apache-2.0
#include "server/pages/verdict_words.hpp"

#include "rules/law/topic_name.hpp"
#include "rules/verdict/finding.hpp"

#include <array>

namespace sipejuang::server {

namespace {

struct Words {
    std::string_view code;
    geo::Bilingual words;
};

const std::string& listed(const std::vector<Words>& table, std::string_view code, const Speaker& say) {
    for (const auto& entry : table) {
        if (entry.code == code) return say.of(entry.words);
    }
    static const std::string none;
    return none;
}

void add(std::string& sentence, int count, std::string_view id, std::string_view en, const Speaker& say) {
    if (count == 0) return;
    sentence += (sentence.empty() ? "" : ", ") + std::to_string(count) + " " + say.text(id, en);
}

}  // namespace

std::string state_words(std::string_view outcome, std::string_view reason, const Speaker& say) {
    static const std::vector<Words> states{{"complies", {"Memenuhi", "Met"}},
                                           {"violates", {"Tidak memenuhi", "Not met"}},
                                           {"conditional", {"Bersyarat", "Conditional"}},
                                           {"undetermined", {"Tidak dapat dinilai", "Cannot be assessed"}}};
    static const std::vector<Words> reasons{{"not_affected", {"Tidak terkena", "Not affected"}},
                                            {"not_regulated", {"Tidak diatur di sini", "Not regulated here"}},
                                            {"no_building", {"Tanpa bangunan", "Without a building"}},
                                            {"fact", {"Keterangan", "Fact"}}};
    return outcome == "not_applicable" ? listed(reasons, reason, say) : listed(states, outcome, say);
}

std::string outcome_words(std::string_view outcome, const Speaker& say) {
    static const std::vector<Words> table{{"conforming", {"Sesuai", "Conforms"}},
                                          {"conditional", {"Sesuai bersyarat", "Conforms with conditions"}},
                                          {"nonconforming", {"Tidak sesuai", "Does not conform"}},
                                          {"undetermined", {"Tidak dapat dinilai", "Cannot be assessed"}}};
    return listed(table, outcome, say);
}

namespace {

/// What cannot be assessed: the findings that say so, and what the plan asks for without which there is no finding at all.
int not_known(const data::VerdictDocument& verdict) {
    return verdict.counts.undetermined + static_cast<int>(verdict.missing_required.size());
}

}  // namespace

std::string outcome_sentence(const data::VerdictDocument& verdict, const Speaker& say) {
    const auto number = [](int count) { return std::to_string(count); };
    const auto& counts = verdict.counts;
    if (verdict.outcome == "conforming" && verdict.scope == "plot")
        return say.text("Kegiatan ini boleh di bidang ini; bangunan belum dinilai.",
                        "This activity is allowed on this plot; no building was assessed.");
    if (verdict.outcome == "conforming")
        return say.text("Semua ketentuan yang diperiksa terpenuhi.", "All provisions that were checked are met.");
    if (verdict.outcome == "conditional") {
        const std::string built = verdict.scope == "plot"
                                      ? say.text(" Bangunan belum dinilai.", " No building was assessed.")
                                      : std::string{};
        return (say.english
                    ? "Conforms if " + number(counts.conditional) + " provision(s) with conditions are satisfied."
                    : "Sesuai bila " + number(counts.conditional) + " ketentuan bersyarat dipenuhi.") +
               built;
    }
    if (verdict.outcome == "nonconforming")
        return say.english ? number(counts.violates) + " provision(s) are not met."
                           : number(counts.violates) + " ketentuan tidak terpenuhi.";
    if (not_known(verdict) == 0)
        return say.text("Tidak ada ketentuan yang dapat dinilai. Ini bukan berarti boleh.",
                        "No provision could be assessed. This does not mean that it is allowed.");
    return say.english
               ? "The data for " + number(not_known(verdict)) +
                     " provision(s) are incomplete. This does not mean that it is allowed."
               : "Data untuk " + number(not_known(verdict)) + " ketentuan belum lengkap. Ini bukan berarti boleh.";
}

std::string count_sentence(const data::VerdictDocument& verdict, const Speaker& say) {
    const auto& counts = verdict.counts;
    std::string sentence;
    add(sentence, counts.violates, "tidak memenuhi", "not met", say);
    add(sentence, not_known(verdict), "tidak dapat dinilai", "cannot be assessed", say);
    add(sentence, counts.conditional, "bersyarat", "conditional", say);
    add(sentence, counts.complies, "memenuhi", "met", say);
    add(sentence, counts.not_applicable, "tidak berlaku di sini", "do not apply here", say);
    add(sentence, counts.existing, "tidak dipenuhi bangunan yang sudah ada (tidak menentukan hasil ini)",
        "not met by existing buildings (this result does not depend on them)", say);
    return sentence;
}

Markup outcome_shape(std::string_view outcome) {
    const auto path = [](std::string d, bool dashed = false) {
        std::vector<std::pair<std::string_view, std::string>> attributes{{"d", std::move(d)}};
        if (dashed) attributes.emplace_back("stroke-dasharray", "5 4");
        return Markup::tag("path", attributes, {});
    };
    std::vector<Markup> inside;
    if (outcome == "conforming")
        inside = {Markup::tag("circle", {{"cx", "24"}, {"cy", "24"}, {"r", "20"}}, {}), path("M14 25l7 7 14-15")};
    else if (outcome == "conditional")
        inside = {path("M24 5L45 42H3z"), path("M24 18v12M24 35v2")};
    else if (outcome == "nonconforming")
        inside = {path("M16 4h16l12 12v16L32 44H16L4 32V16z"), path("M16 16l16 16M32 16L16 32")};
    else
        inside = {path("M5 5h38v38H5z", true), path("M18 19a6 6 0 1 1 8 6c-2 1-2 3-2 5M24 34v2")};
    return Markup::tag("svg", {{"class", "shape"}, {"viewBox", "0 0 48 48"}, {"aria-hidden", "true"}}, inside);
}

std::string rule_name(std::string_view code, const Speaker& say) {
    const auto rule = rules::rule_from_code(code);
    if (!rule) return std::string{code};
    rules::Finding named;
    named.rule = *rule;
    named.topic = std::string{rules::topic_of_code(code)};
    return say.of(named.name());
}

std::string unit_words(const std::string& unit, const Speaker& say) {
    if (unit == "m2") return " m²";
    if (unit == "%") return " %";
    if (unit == "floors") return say.text(" lantai", " floors");
    return unit == "m" ? " m" : "";
}

std::string layer_name(std::string_view id, const Speaker& say) {
    static const std::vector<Words> layers{{"zones", {"zona", "zones"}},
                                           {"zoning", {"raster zona", "raster of zones"}},
                                           {"roads", {"jalan", "roads"}},
                                           {"rivers", {"sungai", "rivers"}},
                                           {"coast", {"garis pantai", "coastline"}},
                                           {"lakes", {"danau", "lakes"}},
                                           {"springs", {"mata air", "springs"}},
                                           {"railways", {"rel", "railways"}},
                                           {"power_lines", {"jaringan listrik", "power lines"}},
                                           {"buildings", {"bangunan", "buildings"}},
                                           {"terrain", {"tinggi tanah", "terrain"}}};
    constexpr std::string_view hazard = "hazard_";
    if (id.starts_with(hazard))
        return say.text("bahaya ", "hazard: ") + say.of(rules::hazard_name(id.substr(hazard.size())));
    const auto& known = listed(layers, id, say);
    return known.empty() ? std::string{id} : known;
}

std::string date_words(rules::Date date, const Speaker& say) {
    static const std::array<geo::Bilingual, 12> months{{{"Januari", "January"},
                                                        {"Februari", "February"},
                                                        {"Maret", "March"},
                                                        {"April", "April"},
                                                        {"Mei", "May"},
                                                        {"Juni", "June"},
                                                        {"Juli", "July"},
                                                        {"Agustus", "August"},
                                                        {"September", "September"},
                                                        {"Oktober", "October"},
                                                        {"November", "November"},
                                                        {"Desember", "December"}}};
    const auto text = date.text();  // 2026-11-24
    const auto digit = [&](std::size_t i) { return static_cast<std::size_t>(text[i] - '0'); };
    const auto month = digit(5) * 10 + digit(6);
    const std::string day = text[8] == '0' ? text.substr(9, 1) : text.substr(8, 2);
    return day + " " + say.of(months.at(month - 1)) + " " + text.substr(0, 4);
}

}  // namespace sipejuang::server
