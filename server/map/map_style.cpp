// SPDX-License-Identifier: Apache-2.0
#include "server/map/map_style.hpp"

#include "server/http/target.hpp"
#include "server/map/map_look.hpp"

#include "server/map/raster_documents.hpp"
#include <set>

namespace sipejuang::server {

namespace {

using data::JsonWriter;

constexpr int finest_raster_tiles = 18;  // beyond, the browser enlarges them: a pixel is half a metre
constexpr int raster_tile_pixels = 256;

/// Each colour by its own name. `["get", "colour"]` would say the same to MapLibre, but QGIS 3.22 draws nothing then.
void colours_of(JsonWriter& json, const MapLayer& layer) {
    std::set<std::string> colours;
    for (const auto& feature : layer.features) colours.insert(text_of(feature, "colour"));
    colours.erase("");
    if (colours.empty()) {
        json.string(canvas_colour);
        return;
    }
    json.begin_array().string("match");
    json.begin_array().string("get").string("colour").end_array();
    for (const auto& colour : colours) json.begin_array().string(colour).end_array().string(colour);
    json.string(canvas_colour).end_array();
}

class StyleLayers {
public:
    StyleLayers(JsonWriter& json, const PlanMap& map) : json_{json}, map_{map} {}

    void write() {
        for (const auto& layer : map_.layers()) {
            const auto& look = look_of(layer.id);
            if (layer.shape == MapShape::area && look.fill == MapLook::Fill::plain) plain_fill(layer, look);
            if (layer.shape == MapShape::area && look.fill == MapLook::Fill::lines) pattern_fill(layer);
            if (layer.shape == MapShape::point)
                points(layer, look);
            else
                line(layer, look);
            if (layer.id == "zones") rasters();
        }
        if (map_.layer("zones") != nullptr) labels();
    }

private:
    void begin(const MapLayer& layer, std::string_view type, std::string_view part) {
        const auto& identity = map_.plan().identity();
        json_.begin_object().member("id", identity.id + "/" + layer.id + "/" + std::string{part});
        json_.member("type", type).member("source", identity.id).member("source-layer", layer.id);
        if (layer.from_zoom > 0) json_.key("minzoom").integer(layer.from_zoom);
    }
    void plain_fill(const MapLayer& layer, const MapLook& look) {
        begin(layer, "fill", "fill");
        json_.key("paint").begin_object().key("fill-color");
        if (look.fill_colour.empty())
            colours_of(json_, layer);
        else
            json_.string(look.fill_colour);
        json_.key("fill-antialias").boolean(false).end_object().end_object();
    }
    void pattern_fill(const MapLayer& layer) {
        begin(layer, "fill", "pattern");
        json_.key("paint").begin_object().member("fill-pattern", "pattern:lines").end_object().end_object();
    }
    void line(const MapLayer& layer, const MapLook& look) {
        begin(layer, "line", "line");
        json_.key("paint").begin_object().member("line-color", look.colour).key("line-width");
        json_.begin_array().string("interpolate").begin_array().string("linear").end_array();
        json_.begin_array().string("zoom").end_array();
        json_.number(zoom_of_thin_lines, 0).number(look.width * thin_part, 2);
        json_.number(zoom_of_full_lines, 0).number(look.width, 2).end_array();
        if (!look.dashes.empty()) {
            json_.key("line-dasharray").begin_array();
            for (const double dash : look.dashes) json_.number(dash / look.width, 2);
            json_.end_array();
        }
        json_.end_object().end_object();
    }
    void points(const MapLayer& layer, const MapLook& look) {
        begin(layer, "circle", "circle");
        json_.key("paint")
            .begin_object()
            .member("circle-color", look.colour)
            .key("circle-radius")
            .number(look.width, 1);
        json_.member("circle-stroke-color", casing_colour)
            .key("circle-stroke-width")
            .number(1, 0)
            .end_object()
            .end_object();
    }
    /// Over the zones and under all lines; the page shows the one that is asked for.
    void rasters() {
        const auto& identity = map_.plan().identity();
        for (const auto& raster : map_.rasters()) {
            json_.begin_object().member("id", identity.id + "/" + raster.id + "/raster").member("type", "raster");
            json_.member("source", identity.id + "/" + raster.id);
            json_.key("layout").begin_object().member("visibility", "none").end_object();
            json_.key("paint").begin_object().member("raster-resampling", "nearest");
            json_.member("raster-opacity", raster.opacity, 2).key("raster-fade-duration").integer(0);
            json_.end_object().end_object();
        }
    }
    void labels() {
        begin(*map_.layer("zones"), "symbol", "label");
        json_.key("minzoom").integer(14);
        json_.key("layout").begin_object().key("icon-image").begin_array().string("concat").string("label:");
        json_.begin_array().string("get").string("subzone").end_array().end_array();
        json_.key("icon-allow-overlap").boolean(false).end_object().end_object();
    }

    JsonWriter& json_;
    const PlanMap& map_;
};

void write_raster_source(JsonWriter& json, const PlanMap& map, const MapRaster& raster, const std::string& base) {
    const auto& identity = map.plan().identity();
    json.key(identity.id + "/" + raster.id).begin_object().member("type", "raster");
    json.key("tiles").begin_array().string(base + raster_template(identity, raster)).end_array();
    json.key("tileSize").integer(raster_tile_pixels).key("maxzoom").integer(finest_raster_tiles);
    if (const auto extent = map.lon_lat_extent(raster)) {
        json.key("bounds");
        write_bounds(json, *extent);
    }
    json.member("attribution", attribution(identity)).end_object();
}

}  // namespace

std::string attribution(const rules::PlanIdentity& identity) {
    return identity.title.id + " " + identity.version +
           (identity.status == rules::PlanStatus::in_force ? "" : " - CONTOH, bukan dasar hukum");
}

void write_bounds(JsonWriter& json, const geo::BoxIn<geo::Source>& extent) {
    constexpr int decimals = 6;
    json.begin_array();
    for (const double edge : {extent.min_x, extent.min_y, extent.max_x, extent.max_y}) json.number(edge, decimals);
    json.end_array();
}

std::string plan_path(const rules::PlanIdentity& identity) {
    return "/ogc/plans/" + percent_encoded(identity.id) + "/" + percent_encoded(identity.version);
}

std::string tile_template(const rules::PlanIdentity& identity) {
    return plan_path(identity) + "/tiles/WebMercatorQuad/{z}/{y}/{x}?scheme=" + std::string{tile_scheme};
}

std::string style_json(const Edition& edition, rules::Date on, const std::string& base) {
    JsonWriter json;
    const auto maps = edition.maps_on(on);
    json.begin_object().key("version").integer(8).member("name", "Si Pejuang " + on.text());
    json.key("sources").begin_object();
    for (const auto* map : maps) {
        const auto& identity = map->plan().identity();
        json.key(identity.id).begin_object().member("type", "vector");
        json.key("tiles").begin_array().string(base + tile_template(identity)).end_array();
        json.key("maxzoom").integer(17).member("attribution", attribution(identity)).end_object();
        for (const auto& raster : map->rasters()) write_raster_source(json, *map, raster, base);
    }
    json.end_object().key("layers").begin_array();
    json.begin_object().member("id", "canvas").member("type", "background");
    json.key("paint").begin_object().member("background-color", canvas_colour).end_object().end_object();
    for (const auto* map : maps) StyleLayers{json, *map}.write();
    json.end_array().end_object();
    return json.take() + "\n";
}

geo::Result<std::string> tile_json(const PlanMap& map, const std::string& base) {
    const auto extent = map.lon_lat_extent();
    if (!extent) return extent.error();
    const auto& identity = map.plan().identity();
    JsonWriter json;
    json.begin_object().member("tilejson", "3.0.0").member("name", identity.title.id).member("version", "1.0.0");
    json.member("description", identity.instrument).member("attribution", attribution(identity));
    json.key("tiles").begin_array().string(base + tile_template(identity)).end_array();
    json.key("minzoom").integer(0).key("maxzoom").integer(TileAddress::highest_zoom);
    json.key("bounds");
    write_bounds(json, *extent);
    json.key("vector_layers").begin_array();
    for (const auto& layer : map.layers()) {
        json.begin_object().member("id", layer.id).member("description", layer.title.id);
        json.key("minzoom").integer(layer.from_zoom).key("fields").begin_object();
        std::set<std::string> names;
        for (const auto& feature : layer.features) {
            for (const auto& attribute : feature.attributes) {
                if (names.insert(attribute.name).second)
                    json.member(attribute.name,
                                std::holds_alternative<std::string>(attribute.value) ? "String" : "Number");
            }
        }
        json.end_object().end_object();
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::server
