// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"

#include <string>

namespace sipejuang::server {

struct VerdictDeletion {
    std::string id;
    std::string key{};   ///< its maker's, as this device keeps it or as it was typed; empty: it is asked for
    bool wrong = false;  ///< the key that was given is not its maker's
    bool english = false, sample = false;
};

/// Where the maker of a stored verdict confirms that it shall be gone, with the key that was given when it was stored.
[[nodiscard]] Response delete_verdict_page(const VerdictDeletion& shown);

}  // namespace sipejuang::server
