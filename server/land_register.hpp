// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/parcels.hpp"
#include "geo/box_index.hpp"
#include "geo/point.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// The parcels of a published plan, found by number, by place or by kelurahan. Immutable.
class LandRegister {
public:
    LandRegister() = default;
    explicit LandRegister(std::vector<data::Parcel> parcels);

    /// Null where no parcel has this number (without regard to case).
    [[nodiscard]] const data::Parcel* by_number(std::string_view number) const;
    /// Null where the point, in the working CRS, lies in no parcel; on a common border the first.
    [[nodiscard]] const data::Parcel* at(geo::Point place) const;
    /// The first `most` whose kelurahan begins with this name (without regard to case), in file order.
    [[nodiscard]] std::vector<const data::Parcel*> in_kelurahan(std::string_view name, std::size_t most) const;
    /// The first `most` whose number ends in this text, of five characters at least: people type the part that differs.
    [[nodiscard]] std::vector<const data::Parcel*> ending_in(std::string_view text, std::size_t most) const;
    [[nodiscard]] std::size_t count_in_kelurahan(std::string_view name) const {
        return in_kelurahan(name, parcels_.size()).size();
    }
    /// In file order.
    [[nodiscard]] const std::vector<data::Parcel>& all() const { return parcels_; }
    [[nodiscard]] std::size_t size() const { return parcels_.size(); }

private:
    std::vector<data::Parcel> parcels_;
    std::map<std::string, std::size_t> by_number_;
    geo::BoxIndex boxes_;
};

}  // namespace sipejuang::server
