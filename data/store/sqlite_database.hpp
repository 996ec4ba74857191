// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// One prepared statement of SQLite, reset when it is bound again. Rows are read while `step` says that there is one.
class SqliteStatement {
public:
    explicit SqliteStatement(sqlite3_stmt* statement) : statement_{statement} {}

    SqliteStatement& bind(int place, std::string_view text);
    SqliteStatement& bind(int place, std::int64_t number);
    SqliteStatement& bind_blob(int place, std::string_view bytes);

    enum class Step { row, done, failed };
    [[nodiscard]] Step step();
    /// Runs a statement that gives no rows.
    [[nodiscard]] bool run() { return step() == Step::done; }

    [[nodiscard]] std::string text(int column) const;  ///< of a text or a blob; "" of NULL
    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::optional<double> real(int column) const;  ///< nothing of NULL

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    bool failed_ = false;
};

/// An open database file in WAL mode: the one connection that writes, and is the only one that checkpoints ("SQLite 3.40 has a WAL bug
/// with two connections writing or checkpointing at once"). `synchronous=FULL`: what is committed is on the disk. Defensive, without
/// triggers and views of strangers, so that a damaged or crafted file does no harm.
class SqliteDatabase {
public:
    enum class Access { read_write, read_only };
    /// Problem: store-unreadable.
    [[nodiscard]] static geo::Result<SqliteDatabase> open(const std::string& path, Access access);

    /// Problem: store-unreadable (a table that should be there is not).
    [[nodiscard]] geo::Result<SqliteStatement> prepare(const std::string& sql) const;
    /// Several statements without values. Problem: store-not-writable.
    [[nodiscard]] geo::Result<geo::Done> execute(const std::string& sql);
    /// What kept the last statement from being written, as a Problem: store-full, store-not-writable.
    [[nodiscard]] geo::Problem not_written() const;
    /// A consistent copy of the file while it is in use, written under another name first. Problem: output-not-writable.
    [[nodiscard]] geo::Result<geo::Done> copy_to(const std::string& path) const;

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    explicit SqliteDatabase(sqlite3* database, std::string path) : database_{database}, path_{std::move(path)} {}

    std::unique_ptr<sqlite3, Close> database_;
    std::string path_;
};

/// BEGIN IMMEDIATE ... COMMIT; rolled back when it goes without `commit`.
class SqliteTransaction {
public:
    [[nodiscard]] static geo::Result<SqliteTransaction> begin(SqliteDatabase& database);
    SqliteTransaction(SqliteTransaction&& other) noexcept : database_{other.database_} { other.database_ = nullptr; }
    SqliteTransaction& operator=(SqliteTransaction&&) = delete;
    SqliteTransaction(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(const SqliteTransaction&) = delete;
    ~SqliteTransaction();
    /// When it returns without a Problem, all of it is on the disk.
    [[nodiscard]] geo::Result<geo::Done> commit();

private:
    explicit SqliteTransaction(SqliteDatabase& database) : database_{&database} {}
    SqliteDatabase* database_;
};

}  // namespace sipejuang::data
