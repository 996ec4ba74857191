// SPDX-License-Identifier: Apache-2.0
#include "server/desk/findings_csv.hpp"

#include "data/export/csv_writer.hpp"
#include "server/pages/speaker.hpp"
#include "server/pages/verdict_words.hpp"

#include <array>

namespace sipejuang::server {

namespace {

constexpr std::array in_english{"land",    "subject",    "kelurahan", "rule",       "outcome", "measured", "limit",
                                "margin",  "unit",       "zone",      "object",     "policy",  "missing",  "existing",
                                "message", "instrument", "article",   "law_status", "lon",     "lat",      "mark"};
constexpr std::array in_indonesian{
    "bidang",    "subjek",        "kelurahan",  "ketentuan",   "hasil", "terukur",
    "batas",     "selisih",       "satuan",     "zona",        "objek", "kebijakan",
    "belum ada", "bangunan lama", "keterangan", "dasar hukum", "pasal", "status dasar hukum",
    "bujur",     "lintang",       "tanda"};
static_assert(in_english.size() == in_indonesian.size());

void write_head(data::CsvWriter& csv, bool english) {
    for (const auto* name : english ? in_english : in_indonesian) csv.text(name);
    csv.end_row();
}

/// What each row says beside its own words.
struct Beside {
    const std::string& kelurahan;
    const geo::BoxIn<geo::Source>& place;
    const std::string& mark;
};

void write(data::CsvWriter& csv, const data::FindingWords& words, const Beside& beside, const Speaker& say) {
    csv.text(words.land).text(words.subject).text(beside.kelurahan);
    csv.text(say.english ? words.rule : rule_name(words.rule, say));
    csv.text(say.english ? words.outcome : state_words(words.outcome, words.reason, say));
    csv.number(words.measured).number(words.limit).number(words.margin).text(words.unit);
    csv.text(words.zone).text(words.object).text(words.policy).text(words.missing);
    csv.text(words.existing ? say.pick("ya", "1") : say.pick("tidak", "0"));
    csv.text(say.english ? words.message_en : words.message_id);
    csv.text(words.instrument).text(words.article);
    csv.text(words.law_status == "sample" ? say.pick("contoh", "sample") : std::string_view{words.law_status});
    const auto& place = beside.place;
    const bool known = !place.empty();
    csv.number(known ? std::optional{(place.min_x + place.max_x) / 2} : std::nullopt);
    csv.number(known ? std::optional{(place.min_y + place.max_y) / 2} : std::nullopt);
    csv.text(beside.mark).end_row();
}

}  // namespace

geo::Result<std::string> findings_csv(const OpenScreen& screen, const DeskFilter& filter, const std::string& mark,
                                      bool english) {
    const auto& city = screen.city();
    const Speaker say{english};
    data::CsvWriter csv{english ? data::CsvStyle::english : data::CsvStyle::indonesian};
    write_head(csv, english);
    std::size_t at = 0;
    bool same = true;
    const auto done = data::each_finding_words(screen.file(), [&](data::FindingWords&& words) {
        same = at < city.findings.size() && city.findings[at].row == words.row &&
               city.rules[city.findings[at].rule] == words.rule;
        if (!same) return false;
        const auto& finding = city.findings[at++];
        const auto& land = city.lands[finding.land];
        if (filter.takes(finding) && filter.takes(city, land))
            write(csv, words, {city.kelurahan[land.kelurahan], screen.degrees_of(finding.land), mark}, say);
        return true;
    });
    if (!done) return done.error();
    if (at == city.findings.size() && same) return csv.take();
    return data::screen_unreadable(screen.file());
}

}  // namespace sipejuang::server
