// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_zones.hpp"

#include "data/import/layer_columns.hpp"
#include "data/import/zone_intensity.hpp"

#include <map>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

/// Letter codes by what the polygons may carry.
class ZoneCodes {
public:
    explicit ZoneCodes(const std::vector<rules::Subzone>& subzones) : any_{!subzones.empty()} {
        for (const auto& subzone : subzones) {
            letters_.insert(subzone.code);
            const auto digits = domain_digits(subzone.domain_code);
            if (digits.empty()) continue;
            const auto [it, fresh] = by_domain_.emplace(digits, subzone.code);
            if (!fresh && it->second != subzone.code) it->second.clear();  // two codes for one: nobody knows which
        }
    }

    /// The letter code; `known` becomes false for a code that subzones.csv lacks.
    [[nodiscard]] std::string resolve(const std::string& text, bool& known) const {
        known = true;
        if (text.empty() || !any_ || letters_.contains(text)) return text;
        const auto it = by_domain_.find(domain_digits(text));
        if (it != by_domain_.end() && !it->second.empty()) return it->second;
        known = false;
        return text;
    }

private:
    bool any_;
    std::set<std::string> letters_;
    std::map<std::string, std::string> by_domain_;
};

struct ZoneColumns {
    std::optional<std::size_t> subzone, polygon, block, swp, name;
};

ZoneColumns find_columns(LayerColumns& columns) {
    ZoneColumns found;
    found.subzone = columns.find("subzone", {"KODSZN", "KODSZNTEXT", "KODSZN_1", "subzone"});
    found.polygon = columns.find("polygon", {"KODUNK", "OBJECTID", "polygon"});
    found.block = columns.find("block", {"KODBLK", "block"});
    found.swp = columns.find("swp", {"KODSWP", "swp"});
    found.name = columns.find("name", {"NAMSZN", "NAMOBJ", "NAMSZN_1", "name"});
    return found;
}

/// Where the fields of special provisions stand, by field.
std::map<std::string, std::size_t> field_columns(LayerColumns& columns, const std::set<std::string>& fields) {
    std::map<std::string, std::size_t> found;
    for (const auto& field : fields) {
        if (const auto column = columns.find(field, {field.c_str()})) found.emplace(field, *column);
    }
    return found;
}

void report_codes(const PlanLayer& layer, const std::map<std::string, std::size_t>& unknown, std::size_t without,
                  PlanReport& report) {
    for (const auto& [code, count] : unknown) {
        report.error(
            "subzone-unknown", layer.entry.file, "",
            {"Kode sub-zona " + code + " pada " + std::to_string(count) + " poligon tidak ada di subzones.csv.",
             "Sub-zone code " + code + " on " + std::to_string(count) + " polygons is not in subzones.csv."});
    }
    if (without == 0) return;
    report.gap("zone codes", "zone-without-code", layer.entry.file, "",
               {std::to_string(without) + " poligon tidak punya kode sub-zona.",
                std::to_string(without) + " polygons carry no sub-zone code."});
}

}  // namespace

std::string domain_digits(const std::string& text) {
    const auto point = text.find('.');
    const auto digits = text.substr(0, point);
    const bool whole = point == std::string::npos ||
                       (point + 1 < text.size() && text.find_first_not_of('0', point + 1) == std::string::npos);
    return whole && !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos ? digits : "";
}

PlanZones read_zones(const PlanLayer& layer, const std::vector<rules::Subzone>& subzones,
                     const std::vector<IntensityColumn>& intensity, const std::set<std::string>& fields,
                     PlanReport& report) {
    auto shapes = region_shapes(layer, report);
    LayerColumns columns{layer, report};
    const auto found = find_columns(columns);
    const auto overlays = field_columns(columns, fields);
    std::set<std::string> known_names{"subzone", "polygon", "block", "swp", "name"};
    known_names.insert(fields.begin(), fields.end());
    columns.report_unknown(known_names);
    const ZoneCodes codes{subzones};
    PlanZones result;
    std::map<std::string, std::size_t> unknown;
    std::size_t without = 0;
    for (const auto feature : shapes.kept) {
        rules::Zone zone;
        bool known = true;
        zone.subzone = codes.resolve(columns.text(feature, found.subzone), known);
        if (!known) ++unknown[zone.subzone];
        if (zone.subzone.empty()) ++without;
        zone.polygon = columns.text(feature, found.polygon);
        if (zone.polygon.empty()) zone.polygon = layer.feature(feature);
        zone.block = columns.text(feature, found.block);
        zone.swp = columns.text(feature, found.swp);
        zone.name = columns.text(feature, found.name);
        for (const auto& [field, column] : overlays) {
            auto value = columns.text(feature, column);
            if (!value.empty()) zone.overlays.emplace(field, std::move(value));
        }
        result.zones.push_back(std::move(zone));
    }
    report_codes(layer, unknown, without, report);
    for (const auto& [field, column] : overlays) result.fields.insert(field);
    result.intensity = read_zone_intensity(layer, shapes.kept, result.zones, intensity, report);
    result.shapes = std::move(shapes.regions);
    result.repairs = std::move(shapes.repairs);
    result.lost = std::move(shapes.lost);
    return result;
}

}  // namespace sipejuang::data
