// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace sipejuang::data {

class SqliteDatabase;

using Instant = std::chrono::sys_seconds;

/// "2026-11-24T03:05:00Z" (RFC 3339): text that sorts.
[[nodiscard]] std::string utc_text(Instant instant);
/// Back again; nothing for any other text.
[[nodiscard]] std::optional<Instant> instant_of(std::string_view utc);

/// One data folder, held by this process alone: `sipejuang.db` with plan versions and verdicts; `plans/` with the published
/// packages unpacked, which may be removed at any time; `lock`; `socket` while a server runs. What a call answered without a Problem is
/// on the disk. Safe to use from several threads: they take turns at the one connection.
class Store {
public:
    /// Problems: store-in-use, store-not-writable, store-full, store-unreadable, store-too-new.
    [[nodiscard]] static geo::Result<Store> open(const std::string& folder);
    Store(Store&& other) noexcept;
    ~Store();
    Store& operator=(Store&&) = delete;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] const std::string& folder() const;
    /// The connection, for as long as the guard lives. For the families of this folder: plan_versions, stored_verdicts.
    struct Turn {
        std::unique_lock<std::mutex> guard;
        SqliteDatabase& database;
    };
    [[nodiscard]] Turn turn();

    /// A consistent copy while the store is in use. Problem: output-not-writable.
    [[nodiscard]] geo::Result<geo::Done> backup(const std::string& file);

private:
    struct State;
    explicit Store(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Puts a backup into a new or empty data folder. Problems: store-in-use, store-unreadable (not a store's backup), store-not-empty
/// (the folder holds a store already), store-not-writable, store-full.
[[nodiscard]] geo::Result<geo::Done> restore(const std::string& backup, const std::string& folder);

}  // namespace sipejuang::data
