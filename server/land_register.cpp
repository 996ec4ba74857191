// SPDX-License-Identifier: Apache-2.0
#include "server/land_register.hpp"
#include "data/import/csv_text.hpp"

#include "geo/distance.hpp"

#include <algorithm>

namespace sipejuang::server {

LandRegister::LandRegister(std::vector<data::Parcel> parcels) : parcels_{std::move(parcels)} {
    std::vector<geo::Box> boxes;
    boxes.reserve(parcels_.size());
    for (std::size_t i = 0; i < parcels_.size(); ++i) {
        by_number_.emplace(data::lower_case(parcels_[i].id), i);
        boxes.push_back(geo::box_of(parcels_[i].shape));
    }
    boxes_ = geo::BoxIndex{boxes};
}

const data::Parcel* LandRegister::by_number(std::string_view number) const {
    const auto found = by_number_.find(data::lower_case(number));
    return found == by_number_.end() ? nullptr : &parcels_[found->second];
}

const data::Parcel* LandRegister::at(geo::Point place) const {
    for (const auto i : boxes_.touching({place.x, place.y, place.x, place.y})) {
        if (geo::covers(parcels_[i].shape, place)) return &parcels_[i];
    }
    return nullptr;
}

std::vector<const data::Parcel*> LandRegister::in_kelurahan(std::string_view name, std::size_t most) const {
    std::vector<const data::Parcel*> found;
    const auto wanted = data::lower_case(name);
    for (const auto& parcel : parcels_) {
        if (found.size() == most) break;
        if (!wanted.empty() && data::lower_case(parcel.kelurahan).starts_with(wanted)) found.push_back(&parcel);
    }
    return found;
}

std::vector<const data::Parcel*> LandRegister::ending_in(std::string_view text, std::size_t most) const {
    constexpr std::size_t shortest = 5;
    std::vector<const data::Parcel*> found;
    const auto wanted = data::lower_case(text);
    if (wanted.size() < shortest) return found;
    for (const auto& parcel : parcels_) {
        if (found.size() == most) break;
        if (data::lower_case(parcel.id).ends_with(wanted)) found.push_back(&parcel);
    }
    return found;
}

}  // namespace sipejuang::server
