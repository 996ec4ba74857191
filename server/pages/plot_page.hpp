// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/parcels.hpp"
#include "server/edition.hpp"
#include "server/http/response.hpp"

#include <string>

namespace sipejuang::server {

/// How the page of a parcel is shown.
struct PlotShown {
    rules::Date on;
    bool english = false;
    std::string path{};        ///< of the page, without a query
    std::string other_lang{};  ///< the same page in the other language
    std::string address{};     ///< the very page, whole, for paper; empty: nobody knows it
};

/// What may be built on a parcel on a date, without any form: zones, activities in plain words, limits, what nature and works ask, each
/// with its article.
[[nodiscard]] Response plot_page(const Edition& edition, const data::Parcel& parcel, const PlotShown& shown);

}  // namespace sipejuang::server
