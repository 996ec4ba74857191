// SPDX-License-Identifier: Apache-2.0
#include "server/desk/findings_csv.hpp"

#include "data/export/csv_writer.hpp"

namespace sipejuang::server {

namespace {

void write_head(data::CsvWriter& csv) {
    for (const auto* name :
         {"land",       "subject", "kelurahan",  "rule",   "outcome", "measured", "limit",      "margin",
          "unit",       "zone",    "object",     "policy", "missing", "existing", "message_id", "message_en",
          "instrument", "article", "law_status", "lon",    "lat",     "mark"})
        csv.text(name);
    csv.end_row();
}

void write(data::CsvWriter& csv, const data::FindingWords& words, const std::string& kelurahan,
           const geo::BoxIn<geo::Source>& place, const std::string& mark) {
    csv.text(words.land).text(words.subject).text(kelurahan).text(words.rule).text(words.outcome);
    csv.number(words.measured).number(words.limit).number(words.margin).text(words.unit);
    csv.text(words.zone).text(words.object).text(words.policy).text(words.missing).text(words.existing ? "1" : "0");
    csv.text(words.message_id).text(words.message_en).text(words.instrument).text(words.article).text(words.law_status);
    const bool known = !place.empty();
    csv.number(known ? std::optional{(place.min_x + place.max_x) / 2} : std::nullopt);
    csv.number(known ? std::optional{(place.min_y + place.max_y) / 2} : std::nullopt);
    csv.text(mark).end_row();
}

}  // namespace

geo::Result<std::string> findings_csv(const OpenScreen& screen, const DeskFilter& filter, const std::string& mark) {
    const auto& city = screen.city();
    data::CsvWriter csv;
    write_head(csv);
    std::size_t at = 0;
    bool same = true;
    const auto done = data::each_finding_words(screen.file(), [&](data::FindingWords&& words) {
        same = at < city.findings.size() && city.findings[at].row == words.row &&
               city.rules[city.findings[at].rule] == words.rule;
        if (!same) return false;
        const auto& finding = city.findings[at++];
        const auto& land = city.lands[finding.land];
        if (filter.takes(finding) && filter.takes(city, land))
            write(csv, words, city.kelurahan[land.kelurahan], screen.degrees_of(finding.land), mark);
        return true;
    });
    if (!done) return done.error();
    if (at == city.findings.size() && same) return csv.take();
    return geo::problem("screen-unreadable", {"Berkas hasilnya bukan lagi yang dibuka.",
                                              "The result file is no longer the one that was opened."});
}

}  // namespace sipejuang::server
