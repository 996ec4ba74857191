// SPDX-License-Identifier: Apache-2.0
#include "data/store/sqlite_database.hpp"

#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

namespace sipejuang::data {

namespace {

geo::Problem unreadable(const std::string& path, const std::string& why) {
    return geo::problem("store-unreadable",
                        {"Basis data tidak dapat dibuka: " + why + ".", "The database cannot be opened: " + why + "."})
        .in_file(path);
}

int to_size(std::size_t size) { return static_cast<int>(size); }

}  // namespace

SqliteStatement& SqliteStatement::bind(int place, std::string_view text) {
    failed_ |= sqlite3_bind_text64(statement_.get(), place, text.data() == nullptr ? "" : text.data(), text.size(),
                                   SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK;
    return *this;
}

SqliteStatement& SqliteStatement::bind(int place, std::int64_t number) {
    failed_ |= sqlite3_bind_int64(statement_.get(), place, number) != SQLITE_OK;
    return *this;
}

SqliteStatement& SqliteStatement::bind_blob(int place, std::string_view bytes) {
    failed_ |= sqlite3_bind_blob64(statement_.get(), place, bytes.data() == nullptr ? "" : bytes.data(), bytes.size(),
                                   SQLITE_TRANSIENT) != SQLITE_OK;
    return *this;
}

SqliteStatement::Step SqliteStatement::step() {
    if (failed_) return Step::failed;
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return Step::row;
    sqlite3_reset(statement_.get());
    return code == SQLITE_DONE ? Step::done : Step::failed;
}

std::string SqliteStatement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes == nullptr ? std::string{} : std::string{bytes, static_cast<std::size_t>(size)};
}

std::int64_t SqliteStatement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::optional<double> SqliteStatement::real(int column) const {
    if (sqlite3_column_type(statement_.get(), column) == SQLITE_NULL) return std::nullopt;
    return sqlite3_column_double(statement_.get(), column);
}

geo::Result<SqliteDatabase> SqliteDatabase::open(const std::string& path, Access access) {
    sqlite3* handle = nullptr;
    const int flags = access == Access::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    SqliteDatabase database{handle, path};
    if (code != SQLITE_OK) return unreadable(path, handle == nullptr ? "memory" : sqlite3_errmsg(handle));
    // Proposals may name people: nobody but the owner reads them.
    if (access == Access::read_write) ::chmod(path.c_str(), S_IRUSR | S_IWUSR);
    constexpr int patience_ms = 5000;
    sqlite3_busy_timeout(handle, patience_ms);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    const char* settings =
        access == Access::read_only
            ? "PRAGMA query_only=ON; PRAGMA mmap_size=0;"
            : "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0;";
    if (sqlite3_exec(handle, settings, nullptr, nullptr, nullptr) != SQLITE_OK)
        return unreadable(path, sqlite3_errmsg(handle));
    return database;
}

geo::Result<SqliteStatement> SqliteDatabase::prepare(const std::string& sql) const {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(database_.get(), sql.data(), to_size(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) return unreadable(path_, sqlite3_errmsg(database_.get()));
    return SqliteStatement{statement};
}

geo::Result<geo::Done> SqliteDatabase::execute(const std::string& sql) {
    if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return not_written();
    return geo::Done{};
}

geo::Problem SqliteDatabase::not_written() const {
    const std::string why = sqlite3_errmsg(database_.get());
    if (sqlite3_errcode(database_.get()) == SQLITE_FULL) {
        return geo::problem("store-full", {"Diska tempat basis data penuh; tidak ada yang disimpan.",
                                           "The disk of the database is full; nothing was stored."})
            .in_file(path_);
    }
    return geo::problem("store-not-writable", {"Basis data tidak dapat ditulisi: " + why + "; tidak ada yang disimpan.",
                                               "The database cannot be written: " + why + "; nothing was stored."})
        .in_file(path_);
}

geo::Result<geo::Done> SqliteDatabase::copy_to(const std::string& path) const {
    const auto failed = [&](const std::string& why) {
        return geo::problem("output-not-writable", {"Cadangan tidak dapat ditulis: " + why + ".",
                                                    "The backup cannot be written: " + why + "."})
            .in_file(path);
    };
    const std::string unfinished = path + ".part";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(unfinished.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                       nullptr);
    const std::unique_ptr<sqlite3, Close> target{handle};
    if (opened != SQLITE_OK) return failed(sqlite3_errmsg(handle));
    ::chmod(unfinished.c_str(), S_IRUSR | S_IWUSR);
    auto* backup = sqlite3_backup_init(handle, "main", database_.get(), "main");
    const int stepped = backup == nullptr ? SQLITE_ERROR : sqlite3_backup_step(backup, -1);
    const int finished = backup == nullptr ? SQLITE_ERROR : sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        const std::string why = sqlite3_errmsg(handle);
        std::filesystem::remove(unfinished, ignored);
        return failed(why);
    }
    // The copy leaves WAL mode: one file, without companions.
    if (sqlite3_exec(handle, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK ||
        std::rename(unfinished.c_str(), path.c_str()) != 0) {
        std::filesystem::remove(unfinished, ignored);
        return failed("rename");
    }
    return geo::Done{};
}

geo::Result<SqliteTransaction> SqliteTransaction::begin(SqliteDatabase& database) {
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun) return std::move(begun).error();
    return SqliteTransaction{database};
}

SqliteTransaction::~SqliteTransaction() {
    if (database_ != nullptr) static_cast<void>(database_->execute("ROLLBACK"));
}

geo::Result<geo::Done> SqliteTransaction::commit() {
    auto* database = std::exchange(database_, nullptr);
    auto committed = database->execute("COMMIT");
    if (committed) return committed;
    auto problems = std::move(committed).error();
    static_cast<void>(database->execute("ROLLBACK"));
    return problems;
}

}  // namespace sipejuang::data
