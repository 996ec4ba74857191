// SPDX-License-Identifier: Apache-2.0
#include "data/store/sqlite_schema.hpp"

#include <array>
#include <string>

namespace sipejuang::data {

namespace {

// Times are UTC, "2026-11-24T03:05:00Z": text that sorts.
constexpr std::array steps{
    // 1: plan versions, verdicts
    R"sql(
CREATE TABLE plan_version (
  plan TEXT NOT NULL, version TEXT NOT NULL,
  sha256 TEXT NOT NULL,               -- of the logical content, as in each verdict
  title_id TEXT NOT NULL, title_en TEXT NOT NULL, level TEXT NOT NULL, status TEXT NOT NULL,
  valid_from TEXT NOT NULL, valid_until TEXT NOT NULL,
  imported_at TEXT NOT NULL, published_at TEXT,
  PRIMARY KEY (plan, version)) WITHOUT ROWID;
CREATE TABLE plan_file (
  plan TEXT NOT NULL, version TEXT NOT NULL, path TEXT NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (plan, version, path),
  FOREIGN KEY (plan, version) REFERENCES plan_version (plan, version));
CREATE TABLE verdict (
  id TEXT NOT NULL PRIMARY KEY,       -- 128 random bits
  bytes BLOB NOT NULL,                -- as answered
  proposal BLOB NOT NULL,             -- as handed in
  language TEXT NOT NULL,
  delete_key_sha256 TEXT NOT NULL,    -- the maker's; the key itself is not kept
  stored_at TEXT NOT NULL, expires_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE verdict_title (          -- apart: personal, for its maker only, never exported
  id TEXT NOT NULL PRIMARY KEY REFERENCES verdict (id), title TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE verdict_gone (id TEXT NOT NULL PRIMARY KEY, gone_at TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX verdict_expires ON verdict (expires_at);
)sql",
    // 2: jobs. What a job makes stands in a file beside the database; it can be made again from these rows.
    R"sql(
CREATE TABLE job (
  id TEXT NOT NULL UNIQUE,            -- 128 random bits
  process TEXT NOT NULL, job_order TEXT NOT NULL, state TEXT NOT NULL,
  created_at TEXT NOT NULL, started_at TEXT NOT NULL DEFAULT '', finished_at TEXT NOT NULL DEFAULT '',
  problem TEXT NOT NULL DEFAULT '', figures TEXT NOT NULL DEFAULT '', result_sha256 TEXT NOT NULL DEFAULT '');
CREATE TABLE job_file (
  job TEXT NOT NULL REFERENCES job (id), name TEXT NOT NULL, file TEXT NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (job, name));
)sql",
    // 3: how often a job was begun, so that one that ends its server each time is not begun for ever.
    R"sql(
ALTER TABLE job ADD COLUMN begun INTEGER NOT NULL DEFAULT 0;
)sql",
};

}  // namespace

int schema_version() { return static_cast<int>(steps.size()); }

geo::Result<geo::Done> migrate(SqliteDatabase& database) {
    auto asked = database.prepare("PRAGMA user_version");
    if (!asked) return std::move(asked).error();
    if (asked->step() != SqliteStatement::Step::row) return database.not_written();
    const auto reached = asked->number(0);
    if (reached > schema_version()) {
        return geo::problem("store-too-new", {"Basis data ini ditulis oleh sipejuang yang lebih baru.",
                                              "This database was written by a newer sipejuang."});
    }
    if (reached == schema_version()) return geo::Done{};
    asked = database.prepare("SELECT 1");  // the pragma's statement must be over before the transaction
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) return std::move(transaction).error();
    for (auto step = static_cast<std::size_t>(reached); step < steps.size(); ++step) {
        if (auto done = database.execute(steps.at(step)); !done) return done;
    }
    if (auto done = database.execute("PRAGMA user_version=" + std::to_string(schema_version())); !done) return done;
    return transaction->commit();
}

}  // namespace sipejuang::data
