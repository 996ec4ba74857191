// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screened_city.hpp"
#include "geo/crs.hpp"
#include "server/desk/desk_filter.hpp"
#include "server/map/map_layer.hpp"
#include "server/map/mercator.hpp"
#include "server/map/tile_layer.hpp"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace sipejuang::server {

/// How many lands a choice holds; and how many each of the other choices would, which the page offers.
struct DeskCounts {
    std::size_t lands = 0;
    std::map<std::string, std::size_t> verdicts;  ///< of `lands`, by the outcome of their verdict
    /// With another outcome: lands that have a finding of it (of the rule that is chosen); that could not be judged at all.
    std::size_t violates = 0, conditional = 0, undetermined = 0, problem = 0;
    /// With another rule, or kelurahan; of the outcome that is chosen, else of what violates. As `ScreenedCity::rules`, `kelurahan`.
    std::vector<std::size_t> by_rule, by_kelurahan;
};

/// A finished screening made ready for lists and maps. Immutable; threads may share it.
class OpenScreen {
public:
    /// Coordinates of the file are in `crs`. Problems: screen-unreadable, crs-not-usable.
    [[nodiscard]] static geo::Result<std::shared_ptr<const OpenScreen>> open(const std::string& file, geo::Epsg crs);

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] const data::ScreenedCity& city() const { return city_; }
    /// Positions of the lands that fit, the gravest first: what goes furthest beyond its limit, then what breaks most rules, then what cannot be
    /// assessed; else the order of the file.
    [[nodiscard]] std::vector<std::uint32_t> chosen(const DeskFilter& filter) const;
    [[nodiscard]] DeskCounts counts(const DeskFilter& filter) const;

    /// Below zoom 15 the layer `clusters` (points with `count` and `violates`), from it on `lands` and, of findings, `areas` and `lines`.
    [[nodiscard]] std::string tile(const TileAddress& address, const DeskFilter& filter) const;
    static constexpr std::uint32_t zoom_of_lands = 15;
    /// In degrees: west, south, east, north of a land, or of all; null where there is no place.
    [[nodiscard]] const geo::BoxIn<geo::Source>& degrees_of(std::uint32_t land) const { return degrees_[land]; }
    [[nodiscard]] const geo::BoxIn<geo::Source>& degrees() const { return whole_; }

    OpenScreen(std::string file, data::ScreenedCity city, const geo::Transformation& lon_lat);

private:
    void count_outcomes(const data::ScreenedLand& land, const DeskFilter& filter, DeskCounts& counts) const;
    [[nodiscard]] std::string clusters(const TileAddress& address, const DeskFilter& filter) const;

    std::string file_;
    data::ScreenedCity city_;
    std::vector<std::uint32_t> gravest_first_;
    std::vector<geo::BoxIn<geo::Source>> degrees_;
    geo::BoxIn<geo::Source> whole_;
    std::vector<MercatorPoint> middles_;
    MapLayer lands_, areas_, lines_;
    std::vector<std::uint32_t> finding_of_area_, finding_of_line_;
    std::unique_ptr<const TileLayer> land_tiles_, area_tiles_, line_tiles_;
};

/// The screenings that were looked at last, kept open.
class ScreenShelf {
public:
    /// The bytes of the file must be those of the hash when it is opened. Problems: screen-unreadable, crs-not-usable.
    [[nodiscard]] geo::Result<std::shared_ptr<const OpenScreen>> get(const std::string& file, const std::string& sha256,
                                                                     geo::Epsg crs);
    void forget(const std::string& file);

private:
    /// Null where it is not open.
    [[nodiscard]] std::shared_ptr<const OpenScreen> known_one(const std::string& file);

    static constexpr std::size_t most = 2;
    std::mutex mutex_, opening_;  ///< who opens a large one keeps nobody from those that are open
    std::vector<std::shared_ptr<const OpenScreen>> open_;
};

}  // namespace sipejuang::server
