// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/sqlite_database.hpp"

namespace sipejuang::data {

/// Brings the tables of a store to what this program knows, step by step, in one transaction. The step that was reached stands in
/// `PRAGMA user_version`; a step once released is never edited. Problems: store-too-new, store-full, store-not-writable.
[[nodiscard]] geo::Result<geo::Done> migrate(SqliteDatabase& database);

/// The number of steps.
[[nodiscard]] int schema_version();

}  // namespace sipejuang::data
