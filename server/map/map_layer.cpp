// SPDX-License-Identifier: Apache-2.0
#include "server/map/map_layer.hpp"

#include "geo/overlay.hpp"
#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::server {

namespace {

constexpr std::uint32_t zoom_of_lines = 11, zoom_of_parcels = 15, zoom_of_buildings = 14;

/// A spring is a line without length.
bool is_place(const geo::MultiLine& line) {
    return !line.empty() && std::all_of(line.parts.begin(), line.parts.end(), [](const geo::Line& part) {
        return !part.empty() && std::all_of(part.begin(), part.end(), [&](geo::Point p) { return p == part.front(); });
    });
}

/// Takes features in and gives each an id of its own.
class Collecting {
public:
    Collecting(std::string id, geo::Bilingual title, MapShape shape, std::uint32_t from_zoom) {
        layer_.id = std::move(id);
        layer_.title = std::move(title);
        layer_.shape = shape;
        layer_.from_zoom = from_zoom;
    }

    MapFeature& add(const std::string& wanted, const geo::MultiPolygon& area) {
        auto& feature = add(wanted);
        feature.area = &area;
        feature.box = geo::box_of(area);
        return feature;
    }
    MapFeature& add(const std::string& wanted, geo::MultiPolygon&& joined) {
        layer_.dissolved.push_back(std::make_unique<const geo::MultiPolygon>(std::move(joined)));
        return add(wanted, *layer_.dissolved.back());
    }
    MapFeature& add(const std::string& wanted, const geo::MultiLine& line) {
        auto& feature = add(wanted);
        feature.line = &line;
        feature.box = geo::box_of(line);
        if (!is_place(line)) return feature;
        geo::MultiLine place;
        for (const auto& part : line.parts) place.parts.push_back({part.front()});
        layer_.points.push_back(std::make_unique<const geo::MultiLine>(std::move(place)));
        feature.line = layer_.points.back().get();
        return feature;
    }
    [[nodiscard]] MapLayer done() && {
        std::vector<geo::Box> boxes;
        boxes.reserve(layer_.features.size());
        for (const auto& feature : layer_.features) boxes.push_back(feature.box);
        layer_.boxes = geo::BoxIndex{boxes};
        return std::move(layer_);
    }

private:
    MapFeature& add(const std::string& wanted) {
        const auto position = std::to_string(layer_.features.size() + 1);
        auto id = wanted.empty() ? "#" + position : wanted;
        if (!ids_.insert(id).second) id += "#" + position;
        ids_.insert(id);
        layer_.features.push_back({std::move(id), nullptr, nullptr, {}, {}});
        return layer_.features.back();
    }

    MapLayer layer_;
    std::set<std::string> ids_;
};

void say(MapFeature& feature, std::string name, std::string value) {
    if (!value.empty()) feature.attributes.push_back({std::move(name), std::move(value)});
}

void say(MapFeature& feature, std::string name, std::optional<geo::Metres> value) {
    if (value) feature.attributes.push_back({std::move(name), value->value()});
}

MapLayer zones(const rules::Plan& plan) {
    Collecting into{"zones", {"Zona", "Zones"}, MapShape::area, 0};
    const auto& content = plan.content();
    for (std::size_t i = 0; i < content.zones.size(); ++i) {
        const auto& zone = content.zones[i];
        auto& feature = into.add(zone.polygon, plan.zone_shapes()[i]);
        say(feature, "subzone", zone.subzone);
        if (const auto* subzone = plan.subzone(zone.subzone); subzone != nullptr) {
            say(feature, "name_id", subzone->name.id);
            say(feature, "name_en", subzone->name.en);
            say(feature, "colour", hex_of(subzone->colour));
        }
        say(feature, "block", zone.block);
        say(feature, "swp", zone.swp);
    }
    return std::move(into).done();
}

void describe(MapFeature& feature, const rules::Plan& plan, const std::string& field, const std::string& value) {
    say(feature, "field", field);
    say(feature, "value", value);
    for (const auto& row : plan.content().overlays) {
        if (row.field != field || row.value != value) continue;
        say(feature, "text_id", row.text.id);
        say(feature, "text_en", row.text.en);
        return;
    }
}

MapLayer overlays(const rules::Plan& plan) {
    Collecting into{"overlays", {"Ketentuan khusus", "Special provisions"}, MapShape::area, 0};
    const auto& content = plan.content();
    std::map<std::pair<std::string, std::string>, std::vector<geo::MultiPolygon>> by_value;
    for (std::size_t i = 0; i < content.zones.size(); ++i) {
        for (const auto& own : content.zones[i].overlays) by_value[own].push_back(plan.zone_shapes()[i]);
    }
    for (const auto& [own, shapes] : by_value)
        describe(into.add(own.first + "." + own.second, geo::union_of(shapes)), plan, own.first, own.second);
    for (const auto& layer : content.overlay_layers) {
        const auto& areas = layer.areas.regions();
        for (std::size_t i = 0; i < areas.size(); ++i)
            describe(into.add(layer.field + "." + std::to_string(i + 1), areas[i]), plan, layer.field, layer.values[i]);
    }
    return std::move(into).done();
}

MapLayer roads(const rules::Plan& plan) {
    Collecting into{"roads", {"Jalan", "Roads"}, MapShape::line, zoom_of_lines};
    for (const auto& road : plan.content().roads) {
        auto& feature = into.add(road.id, road.line);
        say(feature, "name", road.name);
        say(feature, "class", road.road_class);
        say(feature, "row_width_m", road.row_width);
        say(feature, "carriageway_width_m", road.carriageway_width);
    }
    return std::move(into).done();
}

geo::Bilingual title_of(const std::string& layer) {
    static const std::map<std::string, geo::Bilingual> titles{
        {"rivers", {"Sungai", "Rivers"}},  {"coast", {"Garis pantai", "Coastline"}},
        {"lakes", {"Danau", "Lakes"}},     {"springs", {"Mata air", "Springs"}},
        {"railways", {"Rel", "Railways"}}, {"power_lines", {"Jaringan listrik", "Power lines"}}};
    const auto known = titles.find(layer);
    return known == titles.end() ? geo::Bilingual{layer, layer} : known->second;
}

/// Attributes of which every value in the layer is a number: to be compared as one.
std::set<std::string> numeric_attributes(const rules::ReferenceLayer& layer) {
    std::set<std::string> numeric, text;
    for (const auto& reference : layer.references) {
        for (const auto& [name, value] : reference.attributes) {
            if (!value.empty()) (rules::number_in(value) ? numeric : text).insert(name);
        }
    }
    for (const auto& name : text) numeric.erase(name);
    return numeric;
}

/// What one layer of references draws as areas, and what as lines.
void add_references(const std::string& id, const rules::ReferenceLayer& layer, std::vector<MapLayer>& layers) {
    const auto shape = id == "springs" ? MapShape::point : MapShape::line;
    Collecting lines{id, title_of(id), shape, zoom_of_lines};
    Collecting areas{id + "_area", title_of(id), MapShape::area, zoom_of_lines};
    const auto numeric = numeric_attributes(layer);
    for (const auto& reference : layer.references) {
        auto& feature = reference.area.empty() ? lines.add(reference.id, reference.line)
                                               : areas.add(reference.id, reference.area);
        say(feature, "name", reference.name);
        for (const auto& [name, value] : reference.attributes) {
            const auto number = numeric.contains(name) ? rules::number_in(value) : std::nullopt;
            if (number)
                feature.attributes.push_back({name, *number});
            else
                say(feature, name, value);
        }
    }
    layers.push_back(std::move(areas).done());
    layers.push_back(std::move(lines).done());
}

MapLayer parcels_of(const LandRegister& parcels) {
    Collecting into{"parcels", {"Bidang tanah", "Parcels"}, MapShape::area, zoom_of_parcels};
    for (const auto& parcel : parcels.all()) {
        auto& feature = into.add(parcel.id, parcel.shape);
        say(feature, "number", parcel.id);
        say(feature, "kelurahan", parcel.kelurahan);
    }
    return std::move(into).done();
}

MapLayer buildings(const rules::Plan& plan) {
    Collecting into{"buildings", {"Bangunan", "Buildings"}, MapShape::area, zoom_of_buildings};
    const auto& content = plan.content();
    for (std::size_t i = 0; i < content.buildings.size(); ++i) into.add(content.building_ids[i], content.buildings[i]);
    return std::move(into).done();
}

}  // namespace

std::vector<MapLayer> layers_of(const rules::Plan& plan, const LandRegister* parcels) {
    std::vector<MapLayer> layers;
    layers.push_back(zones(plan));
    for (const auto& [id, layer] : plan.references().layers()) {
        if (id != "roads") add_references(id, layer, layers);
    }
    layers.push_back(roads(plan));
    if (parcels != nullptr) layers.push_back(parcels_of(*parcels));
    layers.push_back(buildings(plan));
    layers.push_back(overlays(plan));
    layers.erase(
        std::remove_if(layers.begin(), layers.end(), [](const MapLayer& layer) { return layer.features.empty(); }),
        layers.end());
    return layers;
}

std::string text_of(const MapFeature& feature, std::string_view name) {
    for (const auto& attribute : feature.attributes) {
        if (attribute.name != name) continue;
        if (const auto* text = std::get_if<std::string>(&attribute.value)) return *text;
        if (const auto* number = std::get_if<double>(&attribute.value)) return rules::decimal(*number);
    }
    return {};
}

std::string hex_of(const std::array<std::uint8_t, 3>& colour) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const auto part : colour) {
        text += digits[part / digits.size()];
        text += digits[part % digits.size()];
    }
    return text;
}

}  // namespace sipejuang::server
