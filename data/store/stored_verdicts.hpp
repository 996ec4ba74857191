// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/store.hpp"

#include <optional>
#include <string>

namespace sipejuang::data {

/// What is kept of an answer that somebody saved to share.
struct VerdictToKeep {
    std::string bytes;     ///< the verdict document as answered
    std::string proposal;  ///< as handed in
    std::string language;  ///< of the page it was made on: id | en
    std::string title;     ///< may name a person: kept apart, shown to its maker alone, never exported
};

/// Where it is found again, and the key with which its maker, and nobody else, sees its title and deletes it.
struct KeptVerdict {
    std::string id;          ///< 128 random bits, 32 hexadecimal digits
    std::string delete_key;  ///< only its hash is stored
    std::string expires_at;  ///< UTC
};

/// On the disk when it returns. Problems: store-full, store-not-writable.
[[nodiscard]] geo::Result<KeptVerdict> keep_verdict(Store& store, const VerdictToKeep& verdict, Instant now,
                                                    std::chrono::days life);

struct StoredVerdict {
    std::string bytes, proposal, language, stored_at, expires_at;
    std::string title;    ///< only with the maker's key; else empty
    bool makers = false;  ///< whether the key given is the maker's
};

/// Problems: verdict-not-found, verdict-gone (deleted, or expired before `now`).
[[nodiscard]] geo::Result<StoredVerdict> stored_verdict(Store& store, const std::string& id, const std::string& key,
                                                        Instant now);

/// For its maker. Deleted twice is deleted. Problems: verdict-not-found (also with a wrong key), store-full, store-not-writable.
[[nodiscard]] geo::Result<geo::Done> delete_verdict(Store& store, const std::string& id, const std::string& key,
                                                    Instant now);

/// Removes what has expired, a thousand at most in one turn, and remembers its ids; how many went.
[[nodiscard]] geo::Result<int> expire_verdicts(Store& store, Instant now);

}  // namespace sipejuang::data
