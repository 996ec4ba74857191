// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/tileset_documents.hpp"

#include "server/map/map_style.hpp"
#include "server/map/mercator.hpp"
#include "server/ogc/ogc_link.hpp"

#include <cmath>
#include <map>
#include <numbers>

namespace sipejuang::server {

namespace {

using data::JsonWriter;

constexpr std::string_view json_type = "application/json", mvt_type = "application/vnd.mapbox-vector-tile",
                           png_type = "image/png", crs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                           web_mercator = "http://www.opengis.net/def/crs/EPSG/0/3857",
                           quad_uri = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad",
                           quad_title = "Google Maps Compatible for the World";

/// Under /ogc, as `at.base` is.
std::string whole(const OgcPlace& at, const std::string& path) {
    constexpr std::string_view ogc = "/ogc";
    return at.base + path.substr(ogc.size());
}

std::string quad_path(const OgcPlace& at) { return at.base + "/tileMatrixSets/WebMercatorQuad"; }

std::string tileset_path(const Tileset& tileset) { return tileset.resource + "/tiles/WebMercatorQuad"; }

void write_corner(JsonWriter& json, std::string_view name, double x, double y, int decimals) {
    json.key(name).begin_array().number(x, decimals).number(y, decimals).end_array();
}

void write_matrix(JsonWriter& json, unsigned zoom) {
    constexpr double radius = 6'378'137, half_world = std::numbers::pi * radius, pixel = 0.00028;
    constexpr int side = 256, decimals = 14;
    const auto tiles = std::int64_t{1} << zoom;
    const double cell = 2 * half_world / side / static_cast<double>(tiles);
    json.begin_object().member("id", std::to_string(zoom));
    json.member("scaleDenominator", cell / pixel, decimals);
    json.member("cellSize", cell, decimals).member("cornerOfOrigin", "topLeft");
    write_corner(json, "pointOfOrigin", -half_world, half_world, 7);
    for (const auto* name : {"tileWidth", "tileHeight"}) json.key(name).integer(side);
    for (const auto* name : {"matrixWidth", "matrixHeight"}) json.key(name).integer(tiles);
    json.end_object();
}

/// Every tile of a zoom that is cut is answered, empty where nothing lies: no row and no column is beyond the limits.
void write_limits(JsonWriter& json) {
    json.key("tileMatrixSetLimits").begin_array();
    for (unsigned zoom = 0; zoom <= TileAddress::highest_zoom; ++zoom) {
        const auto last = (std::int64_t{1} << zoom) - 1;
        json.begin_object().member("tileMatrix", std::to_string(zoom));
        for (const auto* name : {"minTileRow", "minTileCol"}) json.key(name).integer(0);
        for (const auto* name : {"maxTileRow", "maxTileCol"}) json.key(name).integer(last);
        json.end_object();
    }
    json.end_array();
}

void write_bounding_box(JsonWriter& json, const geo::BoxIn<geo::Source>& box) {
    constexpr int decimals = 6;
    json.key("boundingBox").begin_object();
    write_corner(json, "lowerLeft", box.min_x, box.min_y, decimals);
    write_corner(json, "upperRight", box.max_x, box.max_y, decimals);
    json.member("crs", crs84).end_object();
}

std::string_view type_of(const MapAttribute& attribute) {
    if (std::holds_alternative<std::string>(attribute.value)) return "string";
    return std::holds_alternative<double>(attribute.value) ? "number" : "boolean";
}

void write_properties(JsonWriter& json, const MapLayer& layer) {
    std::map<std::string, std::string_view> types;
    for (const auto& feature : layer.features) {
        for (const auto& attribute : feature.attributes) types.emplace(attribute.name, type_of(attribute));
    }
    json.key("propertiesSchema").begin_object().member("type", "object").key("properties").begin_object();
    for (const auto& [name, type] : types) json.key(name).begin_object().member("type", type).end_object();
    json.end_object().end_object();
}

void write_layer(JsonWriter& json, const OgcPlace& at, const MapLayer& layer) {
    const auto* const shape = layer.shape == MapShape::area    ? "polygons"
                              : layer.shape == MapShape::point ? "points"
                                                               : "lines";
    json.begin_object().member("id", layer.id).member("title", at.say(layer.title)).member("dataType", "vector");
    json.member("geometryType", shape).member("minTileMatrix", std::to_string(layer.from_zoom));
    json.member("maxTileMatrix", std::to_string(TileAddress::highest_zoom));
    write_properties(json, layer);
    json.end_object();
}

/// What a list tells of a tileset too.
void write_head(JsonWriter& json, const OgcPlace& at, const Tileset& tileset) {
    json.member("title", at.say(tileset.title)).member("dataType", tileset.raster == nullptr ? "vector" : "map");
    json.member("crs", web_mercator).member("tileMatrixSetURI", quad_uri);
}

void write_own_links(JsonWriter& json, const OgcPlace& at, const Tileset& tileset) {
    link(json, "self", json_type, whole(at, tileset_path(tileset)));
    link(json, rel_tiling_scheme, json_type, quad_path(at), quad_title);
}

std::string description(const OgcPlace& at, const rules::PlanIdentity& identity) {
    if (identity.status == rules::PlanStatus::in_force) return identity.instrument;
    return identity.instrument + (at.english ? " (SAMPLE - not a legal basis)" : " (CONTOH - bukan dasar hukum)");
}

void write_extent(JsonWriter& json, const Tileset& tileset) {
    const auto& valid = tileset.map->plan().identity().valid;
    const auto& box = tileset.extent;
    json.key("extent").begin_object().key("spatial").begin_object().key("bbox").begin_array();
    write_bounds(json, box);
    json.end_array().member("crs", crs84).end_object();
    json.key("temporal").begin_object().key("interval").begin_array().begin_array();
    valid.from ? json.string(valid.from->text() + "T00:00:00Z") : json.null();
    valid.until ? json.string(valid.until->text() + "T23:59:59Z") : json.null();
    json.end_array().end_array().end_object().end_object();
}

}  // namespace

std::string tile_matrix_sets_json(const OgcPlace& at) {
    JsonWriter json;
    json.begin_object().key("links").begin_array();
    link(json, "self", json_type, at.base + "/tileMatrixSets");
    json.end_array().key("tileMatrixSets").begin_array().begin_object();
    json.member("id", "WebMercatorQuad")
        .member("title", quad_title)
        .member("uri", quad_uri)
        .member("crs", web_mercator);
    json.key("links").begin_array();
    link(json, "self", json_type, quad_path(at), quad_title);
    json.end_array().end_object().end_array().end_object();
    return json.take() + "\n";
}

std::string web_mercator_quad_json() {
    constexpr unsigned registered_zooms = 25;
    JsonWriter json;
    json.begin_object().member("id", "WebMercatorQuad").member("title", quad_title).member("uri", quad_uri);
    json.member("crs", web_mercator).texts("orderedAxes", {"X", "Y"});
    json.member("wellKnownScaleSet", "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible");
    json.key("tileMatrices").begin_array();
    for (unsigned zoom = 0; zoom < registered_zooms; ++zoom) write_matrix(json, zoom);
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string tiled_resource_json(const OgcPlace& at, const Tileset& tileset) {
    const auto& identity = tileset.map->plan().identity();
    const auto path = whole(at, tileset.resource);
    const bool is_plan = tileset.raster == nullptr;
    JsonWriter json;
    json.begin_object().member("id", is_plan ? identity.id + ":" + identity.version : tileset.raster->id);
    json.member("title", at.say(tileset.title)).member("description", description(at, identity));
    write_extent(json, tileset);
    json.key("links").begin_array();
    link(json, "self", json_type, path);
    link(json, is_plan ? rel_tilesets_vector : rel_tilesets_map, json_type, path + "/tiles");
    if (is_plan && !tileset.map->rasters().empty()) link(json, rel_tilesets_map, json_type, path + "/rasters");
    if (!is_plan) link(json, "describedby", json_type, path + "/legend");
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string tilesets_json(const OgcPlace& at, const std::string& path, const std::vector<Tileset>& tilesets) {
    JsonWriter json;
    json.begin_object().key("links").begin_array();
    link(json, "self", json_type, whole(at, path));
    json.end_array().key("tilesets").begin_array();
    for (const auto& tileset : tilesets) {
        json.begin_object();
        write_head(json, at, tileset);
        json.key("links").begin_array();
        write_own_links(json, at, tileset);
        json.end_array().end_object();
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string tileset_json(const OgcPlace& at, const Tileset& tileset) {
    const auto& identity = tileset.map->plan().identity();
    JsonWriter json;
    json.begin_object();
    write_head(json, at, tileset);
    json.member("description", description(at, identity)).member("version", identity.version);
    json.texts("mediaTypes", {std::string{tileset.raster == nullptr ? mvt_type : png_type}});
    write_limits(json);
    write_bounding_box(json, tileset.extent);
    if (!tileset.layers.empty()) {
        json.key("layers").begin_array();
        for (const auto* layer : tileset.layers) write_layer(json, at, *layer);
        json.end_array();
    }
    json.key("links").begin_array();
    write_own_links(json, at, tileset);
    json.begin_object().member("href", whole(at, tileset.tiles)).member("rel", "item");
    json.member("type", tileset.raster == nullptr ? mvt_type : png_type).key("templated").boolean(true).end_object();
    link(json, "alternate", json_type, whole(at, tileset.resource) + "/tilejson", "TileJSON 3.0.0");
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/geodata", json_type, whole(at, tileset.resource));
    if (tileset.raster != nullptr) link(json, "describedby", json_type, whole(at, tileset.resource) + "/legend");
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::server
