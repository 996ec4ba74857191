// SPDX-License-Identifier: Apache-2.0
#include "server/map/map_raster.hpp"

#include "rules/law/topic_name.hpp"
#include "rules/verdict/spoken_number.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sipejuang::server {

namespace {

constexpr double over_zones = 0.65;
constexpr Colour unexplained{118, 126, 134};

bool has_value(const geo::Raster& cells, float value) {
    return std::isfinite(value) && !(cells.nodata && value == *cells.nodata);
}

/// What stands in the cells, once each where neighbours are alike.
template <class Take>
void each_value(const geo::Raster& cells, Take take) {
    float last = std::nanf("");
    for (const float value : cells.cells) {
        if (value == last) continue;
        last = value;
        if (has_value(cells, value)) take(value);
    }
}

rules::Band only(double value) {
    rules::Band band{value, value};
    band.to_closed = true;
    return band;
}

/// Keeps the classes that some cell is in; a value that the plan does not explain is told as such, and never left clear.
void keep_what_occurs(MapRaster& raster) {
    raster.classes.push_back(
        {{}, unexplained, {"nilai yang tidak dijelaskan rencana", "a value that the plan does not explain"}});
    std::vector<bool> seen(raster.classes.size());
    each_value(*raster.cells, [&](float value) {
        seen[static_cast<std::size_t>(raster.class_of(value) - raster.classes.data())] = true;
    });
    std::vector<RasterClass> kept;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i]) kept.push_back(std::move(raster.classes[i]));
    }
    raster.classes = std::move(kept);
}

MapRaster zoning(const rules::Plan& plan, const rules::ZoningRaster& from) {
    MapRaster raster{"zoning", {"Zona (raster)", "Zones (raster)"}, &from.raster, from.transformation.get(), {}, {}};
    raster.nodata = {"tidak ada zona", "no zone"};
    for (const auto& [value, code] : from.subzone_of_value) {
        const auto* subzone = plan.subzone(code);
        if (subzone == nullptr) continue;
        raster.classes.push_back(
            {only(value), subzone->colour, {code + " " + subzone->name.id, code + " " + subzone->name.en}});
    }
    keep_what_occurs(raster);
    return raster;
}

/// "0 - 25 m"; `unit` may be empty.
geo::Bilingual band_label(const rules::Band& band, const std::string& unit) {
    const auto text = [&](const std::string& from, const std::string& to, std::string_view above,
                          std::string_view below) {
        if (!band.from) return std::string{below} + to + unit;
        return band.to ? from + " - " + to + unit : std::string{above} + from + unit;
    };
    const auto from = rules::spoken(band.from.value_or(0)), to = rules::spoken(band.to.value_or(0));
    return {text(from.id, to.id, "mulai ", "di bawah "), text(from.en, to.en, "from ", "below ")};
}

/// The classes of InaRISK in English; the law's own words for others.
geo::Bilingual class_label(const rules::HazardRow& row) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> known{
        {{"tidak rawan", "not prone"}, {"rendah", "low"}, {"sedang", "medium"}, {"tinggi", "high"}}};
    if (row.name.empty()) return band_label(row.values, "");
    for (const auto& [id, en] : known) {
        if (row.name == id) return {row.name, std::string{en}};
    }
    return {row.name, row.name};
}

MapRaster hazard(const rules::Plan& plan, const std::string& kind, const rules::HazardRaster& from) {
    const auto name = rules::hazard_name(kind);
    MapRaster raster{
        "hazard_" + kind, {"Bahaya " + name.id, name.en + " hazard"}, &from.raster, from.transformation.get(), {}, {}};
    char& first = raster.title.en.front();
    if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
    raster.opacity = over_zones;
    raster.nodata = from.nodata_is_none ? geo::Bilingual{"tidak rawan", "not prone"}
                                        : geo::Bilingual{"tidak ada data", "no data"};
    std::vector<const rules::HazardRow*> rows;
    for (const auto& row : plan.content().hazards) {
        if (row.kind == kind && !row.unreadable) rows.push_back(&row);
    }
    const auto begin = [](const rules::HazardRow* row) { return row->values.from.value_or(-HUGE_VAL); };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto* a, const auto* b) { return begin(a) < begin(b); });
    const auto colours = hazard_ramp(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        raster.classes.push_back({rows[i]->values, colours[i], class_label(*rows[i])});
    keep_what_occurs(raster);
    return raster;
}

/// 1, 2 or 5 times a power of ten, 1 or more: the least of which ten cover the span.
double step_over(double span) {
    constexpr double bands = 10;
    double power = 1;
    while (5 * power * bands < span) power *= 10;
    return power * bands >= span ? power : 2 * power * bands >= span ? 2 * power : 5 * power;
}

MapRaster terrain(const rules::Terrain& from) {
    MapRaster raster{"terrain", {"Tinggi tanah", "Height of the ground"}, &from.raster, from.transformation.get(), {},
                     {}};
    raster.opacity = over_zones;
    raster.nodata = {"tidak ada data", "no data"};
    double lowest = HUGE_VAL, highest = -HUGE_VAL;
    each_value(from.raster, [&](double value) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    });
    if (lowest > highest) return raster;
    const double step = step_over(highest - lowest);
    const double first = std::floor(lowest / step);
    const auto count = static_cast<std::size_t>(std::floor(highest / step) - first) + 1;
    const auto colours = height_ramp(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double begin = (first + static_cast<double>(i)) * step;
        const rules::Band band{begin, begin + step};
        raster.classes.push_back({band, colours[i], band_label(band, " m")});
    }
    return raster;
}

}  // namespace

const RasterClass* MapRaster::class_of(float value) const {
    if (!has_value(*cells, value)) return nullptr;
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [value](const RasterClass& own) { return own.values.holds(value); });
    return found == classes.end() ? nullptr : &*found;
}

std::vector<MapRaster> rasters_of(const rules::Plan& plan) {
    const auto& content = plan.content();
    std::vector<MapRaster> rasters;
    if (content.zoning) rasters.push_back(zoning(plan, *content.zoning));
    if (content.terrain) rasters.push_back(terrain(*content.terrain));
    for (const auto& [kind, raster] : content.hazard_rasters) rasters.push_back(hazard(plan, kind, raster));
    return rasters;
}

}  // namespace sipejuang::server
