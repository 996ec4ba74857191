// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/store.hpp"
#include "geo/result.hpp"

#include <string>
#include <string_view>

namespace sipejuang::data {

/// The key of the office to /desk and to jobs, until there are accounts: 256 random bits in hexadecimal in the file `admin-token` of the data folder,
/// which only the owner of the folder reads (mode 0600). Whoever can read that file may do all that it opens; to take it back, replace the
/// file and start the server again.
class AdminToken {
public:
    /// Makes the file where it is missing. Problems: store-not-writable, store-full; store-unreadable where what stands there is no such key.
    [[nodiscard]] static geo::Result<AdminToken> of(const std::string& folder);

    [[nodiscard]] const std::string& path() const { return path_; }
    /// Takes as long for a wrong key as for the right one.
    [[nodiscard]] bool matches(std::string_view key) const;

    /// For the cookie of one who showed the key: says until when, and nobody without the key can make one (HMAC-SHA-512-256).
    [[nodiscard]] std::string pass_until(Instant end) const;
    [[nodiscard]] bool opens(std::string_view pass, Instant now) const;

private:
    AdminToken(std::string path, std::string key) : path_{std::move(path)}, key_{std::move(key)} {}
    [[nodiscard]] std::string seal_of(std::string_view text) const;

    std::string path_, key_;
};

}  // namespace sipejuang::data
