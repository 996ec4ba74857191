// SPDX-License-Identifier: Apache-2.0
#include "data/store/plan_versions.hpp"

#include "data/import/temporary_folder.hpp"
#include "data/store/sqlite_database.hpp"

#include <filesystem>

namespace sipejuang::data {

namespace {

constexpr const char* columns =
    "plan, version, sha256, title_id, title_en, level, status, valid_from, valid_until, imported_at, published_at";

PlanVersion version_in(const SqliteStatement& row) {
    return {row.text(0), row.text(1), row.text(2), {row.text(3), row.text(4)}, row.text(5), row.text(6), row.text(7),
            row.text(8), row.text(9), row.text(10)};
}

geo::Result<std::optional<PlanVersion>> find(const SqliteDatabase& database, const std::string& plan,
                                             const std::string& version) {
    auto asked = database.prepare(std::string{"SELECT "} + columns + " FROM plan_version WHERE plan=? AND version=?");
    if (!asked) return std::move(asked).error();
    const auto step = asked->bind(1, plan).bind(2, version).step();
    if (step == SqliteStatement::Step::failed) return database.not_written();
    return step == SqliteStatement::Step::row ? std::optional{version_in(*asked)} : std::nullopt;
}

std::string text_of(const std::optional<rules::Date>& date) { return date ? date->text() : std::string{}; }

PlanVersion version_of(const rules::PlanIdentity& identity, Instant now) {
    return {identity.id,
            identity.version,
            identity.sha256,
            identity.title,
            rules::text_of(identity.level),
            rules::text_of(identity.status),
            text_of(identity.valid.from),
            text_of(identity.valid.until),
            utc_text(now),
            {}};
}

/// Read as it will be read later: from the files that are stored, and from nothing else.
geo::Result<rules::PlanIdentity> identity_of(const std::vector<PackageFile>& files) {
    const auto folder = TemporaryFolder::make();
    if (!folder) return folder.error();
    const auto package = folder->path() + "/plan";
    if (auto written = write_package_files(files, package); !written) return std::move(written).error();
    const auto loaded = load_plan(package);
    if (!loaded) return loaded.error();
    return loaded->plan->identity();
}

geo::Result<geo::Done> insert(SqliteDatabase& database, const PlanVersion& own, const std::vector<PackageFile>& files) {
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) return std::move(transaction).error();
    auto row = database.prepare(std::string{"INSERT INTO plan_version ("} + columns +
                                ") VALUES (?,?,?,?,?,?,?,?,?,?,NULL)");
    auto file_row = database.prepare("INSERT INTO plan_file (plan, version, path, bytes) VALUES (?,?,?,?)");
    if (!row) return std::move(row).error();
    if (!file_row) return std::move(file_row).error();
    row->bind(1, own.plan).bind(2, own.version).bind(3, own.sha256).bind(4, own.title.id).bind(5, own.title.en);
    row->bind(6, own.level)
        .bind(7, own.status)
        .bind(8, own.valid_from)
        .bind(9, own.valid_until)
        .bind(10, own.imported_at);
    if (!row->run()) return database.not_written();
    for (const auto& file : files) {
        file_row->bind(1, own.plan).bind(2, own.version).bind(3, file.path).bind_blob(4, file.bytes);
        if (!file_row->run()) return database.not_written();
    }
    return transaction->commit();
}

geo::Problem not_found(const std::string& plan, const std::string& version) {
    return geo::problem("plan-version-not-found",
                        {"Tidak ada versi " + version + " dari rencana " + plan + " di folder data ini.",
                         "There is no version " + version + " of plan " + plan + " in this data folder."});
}

}  // namespace

geo::Result<PlanVersion> import_plan(Store& store, const std::vector<PackageFile>& files, Instant now) {
    const auto identity = identity_of(files);
    if (!identity) return identity.error();
    const auto own = version_of(*identity, now);
    const auto [guard, database] = store.turn();
    auto known = find(database, own.plan, own.version);
    if (!known) return std::move(known).error();
    if (*known && (*known)->sha256 == own.sha256) return **known;
    if (*known) {
        return geo::problem(
            "plan-version-changed",
            {"Versi " + own.version + " dari rencana " + own.plan + " sudah ada dengan isi yang lain.",
             "Version " + own.version + " of plan " + own.plan + " is there already with other content."});
    }
    if (auto inserted = insert(database, own, files); !inserted) return std::move(inserted).error();
    return own;
}

geo::Result<std::vector<PlanVersion>> plan_versions(Store& store) {
    const auto [guard, database] = store.turn();
    auto asked = database.prepare(std::string{"SELECT "} + columns + " FROM plan_version ORDER BY plan, version");
    if (!asked) return std::move(asked).error();
    std::vector<PlanVersion> versions;
    auto step = asked->step();
    for (; step == SqliteStatement::Step::row; step = asked->step()) versions.push_back(version_in(*asked));
    if (step == SqliteStatement::Step::failed) return database.not_written();
    return versions;
}

geo::Result<PlanVersion> publish_plan(Store& store, const std::string& plan, const std::string& version, Instant now) {
    const auto [guard, database] = store.turn();
    auto known = find(database, plan, version);
    if (!known) return std::move(known).error();
    if (!*known) return not_found(plan, version);
    auto own = std::move(**known);
    if (!own.published_at.empty()) return own;
    own.published_at = utc_text(now);
    auto row = database.prepare("UPDATE plan_version SET published_at=? WHERE plan=? AND version=?");
    if (!row) return std::move(row).error();
    if (!row->bind(1, own.published_at).bind(2, plan).bind(3, version).run()) return database.not_written();
    return own;
}

geo::Result<std::string> plan_folder(Store& store, const PlanVersion& version) {
    const auto folder = store.folder() + "/plans/" + version.sha256;
    std::error_code error;
    if (std::filesystem::exists(folder, error)) return folder;
    std::vector<PackageFile> files;
    {
        const auto [guard, database] = store.turn();
        auto asked = database.prepare("SELECT path, bytes FROM plan_file WHERE plan=? AND version=? ORDER BY path");
        if (!asked) return std::move(asked).error();
        asked->bind(1, version.plan).bind(2, version.version);
        auto step = asked->step();
        for (; step == SqliteStatement::Step::row; step = asked->step())
            files.push_back({asked->text(0), asked->text(1)});
        if (step == SqliteStatement::Step::failed) return database.not_written();
    }
    if (auto written = write_package_files(files, folder); !written) return std::move(written).error();
    return folder;
}

}  // namespace sipejuang::data
