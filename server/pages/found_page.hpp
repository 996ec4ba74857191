// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/activity_search.hpp"
#include "server/edition.hpp"
#include "server/http/response.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// What the box was asked, and what was found.
struct Found {
    std::string asked;
    rules::Date on;  ///< whose activities
    std::vector<const data::Parcel*> parcels{};
    std::vector<ListedActivity> activities{};
};

/// Parcels and activities to choose from, or nothing, with what to do.
[[nodiscard]] Response found_page(const Edition& edition, const Found& found, bool english);

}  // namespace sipejuang::server
