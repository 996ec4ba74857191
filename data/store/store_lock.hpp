// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"

#include <string>
#include <utility>

namespace sipejuang::data {

/// Holds a data folder for this process alone, until it goes or the process ends, however it ends (flock on the file `lock`).
class StoreLock {
public:
    /// Makes the folder (mode 0700) where it is missing. Problems: store-in-use, store-not-writable.
    [[nodiscard]] static geo::Result<StoreLock> take(const std::string& folder);
    StoreLock(StoreLock&& other) noexcept : file_{std::exchange(other.file_, -1)} {}
    StoreLock& operator=(StoreLock&&) = delete;
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;
    ~StoreLock();

private:
    explicit StoreLock(int file) : file_{file} {}
    int file_;
};

}  // namespace sipejuang::data
