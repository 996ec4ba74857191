// SPDX-License-Identifier: Apache-2.0
#include "data/screen/screened_city.hpp"
#include "data/store/sqlite_database.hpp"

#include <array>

namespace sipejuang::data {

namespace {

using Step = SqliteStatement::Step;

/// Which column goes into which text; the numbers and the flag follow.
constexpr std::array<std::pair<const char*, std::string FindingWords::*>, 20> texts{
    {{"f.rule", &FindingWords::rule},
     {"f.subject", &FindingWords::subject},
     {"f.land", &FindingWords::land},
     {"f.plan", &FindingWords::plan},
     {"f.zone", &FindingWords::zone},
     {"f.object", &FindingWords::object},
     {"f.outcome", &FindingWords::outcome},
     {"f.reason", &FindingWords::reason},
     {"f.relation", &FindingWords::relation},
     {"f.unit", &FindingWords::unit},
     {"f.policy", &FindingWords::policy},
     {"f.missing", &FindingWords::missing},
     {"f.trace", &FindingWords::trace},
     {"f.provision", &FindingWords::provision},
     {"p.instrument", &FindingWords::instrument},
     {"p.article", &FindingWords::article},
     {"p.text", &FindingWords::article_text},
     {"p.law_status", &FindingWords::law_status},
     {"f.message_id", &FindingWords::message_id},
     {"f.message_en", &FindingWords::message_en}}};

std::string select() {
    std::string sql = "SELECT ";
    for (const auto& [column, member] : texts) sql += std::string{column} + ", ";
    return sql + "f.measured, f.\"limit\", f.margin, f.existing, f.fid FROM findings f "
                 "LEFT JOIN provisions p ON p.id = f.provision ";
}

FindingWords words_of(const SqliteStatement& row) {
    FindingWords words;
    int column = 0;
    for (const auto& [name, member] : texts) words.*member = row.text(column++);
    words.measured = row.real(column++);
    words.limit = row.real(column++);
    words.margin = row.real(column++);
    words.existing = row.number(column++) != 0;
    words.row = static_cast<std::uint32_t>(row.number(column));
    return words;
}

}  // namespace

geo::Result<LandWords> read_land_words(const std::string& file, const ScreenedLand& land) {
    const auto database = SqliteDatabase::open(file, SqliteDatabase::Access::read_only);
    if (!database) return screen_unreadable(file);
    LandWords words;
    auto note = database->prepare("SELECT ifnull(note,'') FROM summary WHERE fid=?");
    if (!note) return screen_unreadable(file);
    const auto found = note->bind(1, std::int64_t{land.row}).step();
    if (found == Step::failed) return screen_unreadable(file);
    if (found == Step::row) words.note = note->text(0);
    auto problems = database->prepare(
        "SELECT detail_id, detail_en FROM problems WHERE feature=? AND layer=? ORDER BY fid");
    if (!problems) return screen_unreadable(file);
    problems->bind(1, land.subject).bind(2, land.is_plot ? "plots" : "buildings");
    Step step = problems->step();
    for (; step == Step::row; step = problems->step()) words.problems.push_back({problems->text(0), problems->text(1)});
    if (step == Step::failed) return screen_unreadable(file);
    return words;
}

geo::Result<std::vector<FindingWords>> read_finding_words(const std::string& file, std::uint32_t first,
                                                          std::uint32_t last) {
    const auto database = SqliteDatabase::open(file, SqliteDatabase::Access::read_only);
    if (!database) return screen_unreadable(file);
    auto asked = database->prepare(select() + "WHERE f.fid BETWEEN ? AND ? ORDER BY f.fid");
    if (!asked) return screen_unreadable(file);
    asked->bind(1, std::int64_t{first}).bind(2, std::int64_t{last});
    std::vector<FindingWords> found;
    Step step = asked->step();
    for (; step == Step::row; step = asked->step()) found.push_back(words_of(*asked));
    if (step == Step::failed) return screen_unreadable(file);
    return found;
}

geo::Result<geo::Done> each_finding_words(const std::string& file, const std::function<bool(FindingWords&&)>& take) {
    const auto database = SqliteDatabase::open(file, SqliteDatabase::Access::read_only);
    if (!database) return screen_unreadable(file);
    auto asked = database->prepare(select() + "ORDER BY f.fid");
    if (!asked) return screen_unreadable(file);
    Step step = asked->step();
    for (; step == Step::row; step = asked->step()) {
        if (!take(words_of(*asked))) return geo::Done{};
    }
    if (step == Step::failed) return screen_unreadable(file);
    return geo::Done{};
}

}  // namespace sipejuang::data
