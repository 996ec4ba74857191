// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/parcels.hpp"
#include "server/edition.hpp"
#include "server/map/map_picture.hpp"

namespace sipejuang::server {

/// The map of a parcel and the ground about it, by the plans in force on the date.
[[nodiscard]] MapPicture plot_picture(const Edition& edition, const data::Parcel& parcel, rules::Date on, bool english);

}  // namespace sipejuang::server
