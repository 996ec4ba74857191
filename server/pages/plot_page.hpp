// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/parcels.hpp"
#include "server/edition.hpp"
#include "server/http/response.hpp"

#include <string>

namespace sipejuang::server {

/// What may be built on a parcel on a date, without any form: zones, activities in plain words, limits, what nature and works ask, each
/// with its article. `other_lang` is the same page in the other language.
[[nodiscard]] Response plot_page(const Edition& edition, const data::Parcel& parcel, rules::Date on, bool english,
                                 const std::string& other_lang);

}  // namespace sipejuang::server
