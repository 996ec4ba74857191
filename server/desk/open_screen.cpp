// SPDX-License-Identifier: Apache-2.0
#include "server/desk/open_screen.hpp"

#include "data/import/projection.hpp"
#include "data/import/sha256.hpp"

#include <algorithm>
#include <numeric>

namespace sipejuang::server {

namespace {

/// What the layers of the map are drawn from: an empty one of this kind.
MapLayer layer_of(std::string id, MapShape shape) {
    MapLayer layer;
    layer.id = std::move(id);
    layer.shape = shape;
    layer.from_zoom = OpenScreen::zoom_of_lands;
    return layer;
}

std::vector<std::uint32_t> by_gravity(const data::ScreenedCity& city) {
    std::vector<std::uint32_t> order(city.lands.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto rank = [](const data::ScreenedLand& land) {
        return std::tuple{land.violates == 0,
                          -land.worst,
                          -static_cast<std::int64_t>(land.violates),
                          land.outcome != "problem",
                          land.outcome != "undetermined",
                          land.outcome != "conditional"};
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return rank(city.lands[a]) < rank(city.lands[b]); });
    return order;
}

geo::BoxIn<geo::Source> degrees_around(const geo::Box& box, const geo::Transformation& lon_lat) {
    geo::BoxIn<geo::Source> degrees;
    if (box.empty()) return degrees;
    for (const double x : {box.min_x, box.max_x}) {
        for (const double y : {box.min_y, box.max_y}) degrees.add(lon_lat.to_source({x, y}));
    }
    return degrees;
}

}  // namespace

OpenScreen::OpenScreen(std::string file, data::ScreenedCity city, const geo::Transformation& lon_lat)
    : file_{std::move(file)},
      city_{std::move(city)},
      gravest_first_{by_gravity(city_)},
      lands_{layer_of("lands", MapShape::area)},
      areas_{layer_of("areas", MapShape::area)},
      lines_{layer_of("lines", MapShape::line)} {
    for (const auto& land : city_.lands) {
        const auto box = geo::box_of(land.shape);
        lands_.features.push_back({land.subject, &land.shape, nullptr, {{"outcome", land.outcome}}, box});
        degrees_.push_back(degrees_around(box, lon_lat));
        if (!degrees_.back().empty()) whole_.add(degrees_.back());
        middles_.push_back(to_mercator({(degrees_.back().min_x + degrees_.back().max_x) / 2,
                                        (degrees_.back().min_y + degrees_.back().max_y) / 2}));
    }
    for (std::uint32_t i = 0; i < city_.findings.size(); ++i) {
        const auto& finding = city_.findings[i];
        const std::vector<MapAttribute> attributes{{"rule", city_.rules[finding.rule]},
                                                   {"outcome", rules::text_of(finding.outcome)},
                                                   {"land", static_cast<double>(finding.land + 1)}};
        const auto id = std::to_string(finding.row);
        if (!finding.place.region.empty()) {
            areas_.features.push_back(
                {id, &finding.place.region, nullptr, attributes, geo::box_of(finding.place.region)});
            finding_of_area_.push_back(i);
        }
        if (!finding.place.lines.empty()) {
            lines_.features.push_back(
                {id, nullptr, &finding.place.lines, attributes, geo::box_of(finding.place.lines)});
            finding_of_line_.push_back(i);
        }
    }
    land_tiles_ = std::make_unique<const TileLayer>(lands_, lon_lat);
    area_tiles_ = std::make_unique<const TileLayer>(areas_, lon_lat);
    line_tiles_ = std::make_unique<const TileLayer>(lines_, lon_lat);
}

geo::Result<std::shared_ptr<const OpenScreen>> OpenScreen::open(const std::string& file, geo::Epsg crs) {
    auto city = data::read_screened_city(file);
    if (!city) return std::move(city).error();
    const auto lon_lat = data::projection(geo::wgs84, crs);
    if (!lon_lat) return lon_lat.error();
    return std::shared_ptr<const OpenScreen>{std::make_shared<OpenScreen>(file, std::move(*city), **lon_lat)};
}

std::vector<std::uint32_t> OpenScreen::chosen(const DeskFilter& filter) const {
    if (filter.empty()) return gravest_first_;
    std::vector<std::uint32_t> found;
    for (const auto i : gravest_first_) {
        if (filter.takes(city_, city_.lands[i])) found.push_back(i);
    }
    return found;
}

DeskCounts OpenScreen::counts(const DeskFilter& filter) const {
    DeskCounts counts;
    counts.by_rule.resize(city_.rules.size());
    counts.by_kelurahan.resize(city_.kelurahan.size());
    DeskFilter any_outcome = filter, any_rule = filter, any_kelurahan = filter;
    any_outcome.outcome.reset();
    any_outcome.not_judged = false;
    any_rule.rule.reset();
    any_kelurahan.kelurahan.reset();
    // Numbers beside rules and kelurahan are of what violates, where no other outcome was chosen.
    if (!filter.outcome && !filter.not_judged) any_rule.outcome = any_kelurahan.outcome = rules::Outcome::violates;
    std::vector<std::size_t> last_land(city_.rules.size(), city_.lands.size());
    for (std::size_t i = 0; i < city_.lands.size(); ++i) {
        const auto& land = city_.lands[i];
        if (filter.takes(city_, land)) {
            ++counts.lands;
            ++counts.verdicts[land.outcome];
        }
        if (any_kelurahan.takes(city_, land)) ++counts.by_kelurahan[land.kelurahan];
        if (any_outcome.takes(city_, land)) count_outcomes(land, any_outcome, counts);
        if (!any_rule.takes(city_, land)) continue;
        for (auto at = land.first; at < land.first + land.count; ++at) {
            const auto& finding = city_.findings[at];
            if (!any_rule.takes(finding) || last_land[finding.rule] == i) continue;
            last_land[finding.rule] = i;
            ++counts.by_rule[finding.rule];
        }
    }
    return counts;
}

void OpenScreen::count_outcomes(const data::ScreenedLand& land, const DeskFilter& filter, DeskCounts& counts) const {
    bool violates = false, conditional = false, undetermined = false;
    for (auto at = land.first; at < land.first + land.count; ++at) {
        const auto& finding = city_.findings[at];
        if (!filter.takes(finding)) continue;
        violates |= data::is_violation(finding);
        conditional |= finding.outcome == rules::Outcome::conditional;
        undetermined |= finding.outcome == rules::Outcome::undetermined;
    }
    undetermined |= !filter.rule && land.outcome == "undetermined";
    if (violates) ++counts.violates;
    if (conditional) ++counts.conditional;
    if (undetermined) ++counts.undetermined;
    if (land.outcome == "problem") ++counts.problem;
}

geo::Result<std::shared_ptr<const OpenScreen>> ScreenShelf::get(const std::string& file, const std::string& sha256,
                                                                geo::Epsg crs) {
    if (auto known = known_one(file)) return known;
    const std::lock_guard one_at_a_time{opening_};
    if (auto known = known_one(file)) return known;  // another opened it meanwhile
    if (data::sha256_of_file(file) != sha256) return data::screen_unreadable(file);
    auto opened = OpenScreen::open(file, crs);
    if (!opened) return opened;
    const std::lock_guard guard{mutex_};
    open_.insert(open_.begin(), *opened);
    if (open_.size() > most) open_.pop_back();
    return opened;
}

std::shared_ptr<const OpenScreen> ScreenShelf::known_one(const std::string& file) {
    const std::lock_guard guard{mutex_};
    const auto known = std::find_if(open_.begin(), open_.end(), [&](const auto& own) { return own->file() == file; });
    if (known == open_.end()) return nullptr;
    std::rotate(open_.begin(), known, known + 1);
    return open_.front();
}

void ScreenShelf::forget(const std::string& file) {
    const std::lock_guard guard{mutex_};
    open_.erase(std::remove_if(open_.begin(), open_.end(), [&](const auto& own) { return own->file() == file; }),
                open_.end());
}

}  // namespace sipejuang::server
