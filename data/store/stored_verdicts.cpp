// SPDX-License-Identifier: Apache-2.0
#include "data/store/stored_verdicts.hpp"

#include "data/import/sha256.hpp"
#include "data/store/random_id.hpp"
#include "data/store/sqlite_database.hpp"

namespace sipejuang::data {

namespace {

geo::Problem not_found() {
    return geo::problem("verdict-not-found",
                        {"Tidak ada hasil penilaian dengan tautan ini.", "There is no verdict at this link."});
}

geo::Problem gone() {
    return geo::problem("verdict-gone", {"Hasil penilaian ini sudah dihapus pembuatnya atau sudah kedaluwarsa.",
                                         "This verdict was deleted by its maker or has expired."});
}

geo::Result<bool> is_gone(const SqliteDatabase& database, const std::string& id) {
    auto asked = database.prepare("SELECT 1 FROM verdict_gone WHERE id=?");
    if (!asked) return std::move(asked).error();
    return asked->bind(1, id).step() == SqliteStatement::Step::row;
}

/// Removes it with its title and remembers that it was there.
geo::Result<geo::Done> remove(SqliteDatabase& database, const std::string& id, Instant now) {
    for (const char* sql : {"DELETE FROM verdict_title WHERE id=?1", "DELETE FROM verdict WHERE id=?1",
                            "INSERT OR IGNORE INTO verdict_gone (id, gone_at) VALUES (?1, ?2)"}) {
        auto row = database.prepare(sql);
        if (!row) return std::move(row).error();
        row->bind(1, id);
        if (std::string_view{sql}.find("?2") != std::string_view::npos) row->bind(2, utc_text(now));
        if (!row->run()) return database.not_written();
    }
    return geo::Done{};
}

}  // namespace

geo::Result<KeptVerdict> keep_verdict(Store& store, const VerdictToKeep& verdict, Instant now, std::chrono::days life) {
    const KeptVerdict kept{random_id(), random_id(), utc_text(now + life)};
    const auto [guard, database] = store.turn();
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) return std::move(transaction).error();
    auto row = database.prepare("INSERT INTO verdict (id, bytes, proposal, language, delete_key_sha256, stored_at, "
                                "expires_at) VALUES (?,?,?,?,?,?,?)");
    if (!row) return std::move(row).error();
    row->bind(1, kept.id).bind_blob(2, verdict.bytes).bind_blob(3, verdict.proposal).bind(4, verdict.language);
    row->bind(5, sha256_of(kept.delete_key)).bind(6, utc_text(now)).bind(7, kept.expires_at);
    if (!row->run()) return database.not_written();
    if (!verdict.title.empty()) {
        auto title = database.prepare("INSERT INTO verdict_title (id, title) VALUES (?,?)");
        if (!title) return std::move(title).error();
        if (!title->bind(1, kept.id).bind(2, verdict.title).run()) return database.not_written();
    }
    if (auto committed = transaction->commit(); !committed) return std::move(committed).error();
    return kept;
}

geo::Result<StoredVerdict> stored_verdict(Store& store, const std::string& id, const std::string& key, Instant now) {
    const auto [guard, database] = store.turn();
    auto asked = database.prepare(
        "SELECT v.bytes, v.proposal, v.language, v.stored_at, v.expires_at, v.delete_key_sha256, t.title "
        "FROM verdict v LEFT JOIN verdict_title t ON t.id = v.id WHERE v.id=?");
    if (!asked) return std::move(asked).error();
    const auto step = asked->bind(1, id).step();
    if (step == SqliteStatement::Step::failed) return database.not_written();
    if (step == SqliteStatement::Step::done) {
        const auto was = is_gone(database, id);
        if (!was) return was.error();
        return *was ? gone() : not_found();
    }
    StoredVerdict stored{asked->text(0), asked->text(1), asked->text(2), asked->text(3), asked->text(4), {}, false};
    if (stored.expires_at < utc_text(now)) return gone();
    stored.makers = !key.empty() && sha256_of(key) == asked->text(5);
    if (stored.makers) stored.title = asked->text(6);
    return stored;
}

geo::Result<geo::Done> delete_verdict(Store& store, const std::string& id, const std::string& key, Instant now) {
    const auto [guard, database] = store.turn();
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) return std::move(transaction).error();
    auto asked = database.prepare("SELECT delete_key_sha256 FROM verdict WHERE id=?");
    if (!asked) return std::move(asked).error();
    if (asked->bind(1, id).step() != SqliteStatement::Step::row) {
        const auto was = is_gone(database, id);
        if (!was) return was.error();
        return *was ? geo::Result<geo::Done>{geo::Done{}} : not_found();
    }
    if (asked->text(0) != sha256_of(key)) return not_found();
    asked = database.prepare("SELECT 1");
    if (auto removed = remove(database, id, now); !removed) return removed;
    return transaction->commit();
}

geo::Result<int> expire_verdicts(Store& store, Instant now) {
    const auto [guard, database] = store.turn();
    auto transaction = SqliteTransaction::begin(database);
    if (!transaction) return std::move(transaction).error();
    std::vector<std::string> ids;
    {
        auto asked = database.prepare("SELECT id FROM verdict WHERE expires_at < ? LIMIT 1000");
        if (!asked) return std::move(asked).error();
        asked->bind(1, utc_text(now));
        auto step = asked->step();
        for (; step == SqliteStatement::Step::row; step = asked->step()) ids.push_back(asked->text(0));
        if (step == SqliteStatement::Step::failed) return database.not_written();
    }
    for (const auto& id : ids) {
        if (auto removed = remove(database, id, now); !removed) return std::move(removed).error();
    }
    if (auto committed = transaction->commit(); !committed) return std::move(committed).error();
    return static_cast<int>(ids.size());
}

}  // namespace sipejuang::data
