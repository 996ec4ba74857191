// SPDX-License-Identifier: Apache-2.0
#include "data/screen/screened_city.hpp"

#include "data/import/gpkg_blob.hpp"
#include "data/store/sqlite_database.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>

namespace sipejuang::data {

namespace {

using Step = SqliteStatement::Step;

/// Texts that repeat, each kept once, numbered as they come.
class Names {
public:
    std::uint32_t number(const std::string& name) {
        return numbers_.emplace(name, static_cast<std::uint32_t>(numbers_.size())).first->second;
    }
    /// In alphabetical order, and where each number went.
    [[nodiscard]] std::vector<std::string> sorted(std::vector<std::uint32_t>& place_of) const {
        std::vector<std::string> names;
        place_of.resize(numbers_.size());
        for (const auto& [name, number] : numbers_) {
            place_of[number] = static_cast<std::uint32_t>(names.size());
            names.push_back(name);
        }
        return names;
    }

private:
    std::map<std::string, std::uint32_t> numbers_;
};

rules::Outcome outcome_of(const std::string& text) {
    using rules::Outcome;
    for (const auto own : {Outcome::complies, Outcome::violates, Outcome::conditional, Outcome::not_applicable}) {
        if (rules::text_of(own) == text) return own;
    }
    return Outcome::undetermined;
}

/// Columns: 0 fid, 1 subject, 2 kind, 3 outcome, 4 kelurahan, 5 geom
geo::Result<geo::Done> read_lands(const SqliteDatabase& database, ScreenedCity& city, Names& kelurahan) {
    auto asked = database.prepare(
        "SELECT fid, subject, kind, outcome, ifnull(kelurahan,''), geom FROM summary ORDER BY fid");
    if (!asked) return std::move(asked).error();
    Step step = asked->step();
    for (; step == Step::row; step = asked->step()) {
        ScreenedLand land;
        land.row = static_cast<std::uint32_t>(asked->number(0));
        land.subject = asked->text(1);
        land.is_plot = asked->text(2) == "plot";
        land.outcome = asked->text(3);
        land.kelurahan = kelurahan.number(asked->text(4));
        if (auto place = place_of_gpkg_blob(asked->text(5))) land.shape = std::move(place->region);
        city.lands.push_back(std::move(land));
    }
    if (step == Step::failed) return screen_unreadable({});
    return geo::Done{};
}

float excess_of(const SqliteStatement& row, int margin, int limit) {
    const auto m = row.real(margin), l = row.real(limit);
    if (!m || !l || *l == 0) return 1;
    return static_cast<float>(std::abs(*m / *l));
}

/// Columns: 0 fid, 1 land_fid, 2 rule, 3 outcome, 4 margin, 5 limit, 6 geom, 7 existing. Findings stand in the order of their lands.
geo::Result<geo::Done> read_findings(const SqliteDatabase& database, ScreenedCity& city, Names& rules) {
    auto asked = database.prepare(
        "SELECT fid, land_fid, rule, outcome, margin, \"limit\", geom, existing FROM findings ORDER BY fid");
    if (!asked) return std::move(asked).error();
    std::uint32_t land = 0;
    Step step = asked->step();
    for (; step == Step::row; step = asked->step()) {
        const auto row = asked->number(1);
        while (land < city.lands.size() && city.lands[land].row != row) ++land;
        if (land == city.lands.size()) return screen_unreadable({});
        ScreenedFinding finding;
        finding.row = static_cast<std::uint32_t>(asked->number(0));
        finding.land = land;
        finding.rule = rules.number(asked->text(2));
        finding.outcome = outcome_of(asked->text(3));
        if (auto place = place_of_gpkg_blob(asked->text(6))) finding.place = std::move(*place);
        finding.existing = asked->number(7) != 0;
        auto& own = city.lands[land];
        if (own.count++ == 0) own.first = static_cast<std::uint32_t>(city.findings.size());
        if (is_violation(finding)) {
            finding.excess = excess_of(*asked, 4, 5);
            ++own.violates;
            own.worst = std::max(own.worst, finding.excess);
        }
        city.findings.push_back(std::move(finding));
    }
    if (step == Step::failed) return screen_unreadable({});
    return geo::Done{};
}

geo::Result<geo::Done> read_run(const SqliteDatabase& database, ScreenedCity& city) {
    auto asked = database.prepare("SELECT key, value FROM run ORDER BY fid");
    if (!asked) return std::move(asked).error();
    Step step = asked->step();
    for (; step == Step::row; step = asked->step()) city.run.emplace_back(asked->text(0), asked->text(1));
    if (step == Step::failed) return screen_unreadable({});
    return geo::Done{};
}

geo::Result<geo::Done> read_all(const SqliteDatabase& database, ScreenedCity& city) {
    Names kelurahan, rules;
    if (auto done = read_lands(database, city, kelurahan); !done) return done;
    if (auto done = read_findings(database, city, rules); !done) return done;
    std::vector<std::uint32_t> place_of;
    city.kelurahan = kelurahan.sorted(place_of);
    for (auto& land : city.lands) land.kelurahan = place_of[land.kelurahan];
    city.rules = rules.sorted(place_of);
    for (auto& finding : city.findings) finding.rule = place_of[finding.rule];
    return read_run(database, city);
}

}  // namespace

geo::Problem screen_unreadable(const std::string& file) {
    return geo::problem("screen-unreadable",
                        {"Hasil pemeriksaan kota ini tidak dapat dibaca, atau bukan lagi yang dibuat.",
                         "The result of this screening cannot be read, or is no longer what was made."})
        .in_file(std::filesystem::path{file}.filename().string());
}

geo::Result<ScreenedCity> read_screened_city(const std::string& file) {
    const auto database = SqliteDatabase::open(file, SqliteDatabase::Access::read_only);
    if (!database) return screen_unreadable(file);
    ScreenedCity city;
    if (!read_all(*database, city)) return screen_unreadable(file);
    return city;
}

}  // namespace sipejuang::data
