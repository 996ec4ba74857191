// SPDX-License-Identifier: Apache-2.0
#include "server/map/raster_documents.hpp"

#include "data/export/json_writer.hpp"
#include "server/http/target.hpp"
#include "server/map/map_layer.hpp"
#include "server/map/map_style.hpp"

namespace sipejuang::server {

namespace {

using data::JsonWriter;

void write_class(JsonWriter& json, const RasterClass& own) {
    const auto& values = own.values;
    json.begin_object();
    if (values.from && values.from == values.to) {
        json.member("value", *values.from);
    } else {
        if (values.from) json.member("from", *values.from);
        if (values.to) json.member("to", *values.to);
    }
    json.member("colour", hex_of(own.colour)).words("label", own.label).end_object();
}

}  // namespace

std::string raster_path(const rules::PlanIdentity& identity, const MapRaster& raster) {
    return plan_path(identity) + "/rasters/" + percent_encoded(raster.id);
}

std::string raster_template(const rules::PlanIdentity& identity, const MapRaster& raster) {
    return raster_path(identity, raster) + "/tiles/WebMercatorQuad/{z}/{y}/{x}?scheme=" + std::string{tile_scheme};
}

std::string legend_json(const PlanMap& map, const MapRaster& raster) {
    const auto& identity = map.plan().identity();
    JsonWriter json;
    json.begin_object().member("plan", identity.id).member("version", identity.version);
    json.member("status", rules::text_of(identity.status)).member("raster", raster.id).words("title", raster.title);
    json.key("classes").begin_array();
    for (const auto& own : raster.classes) write_class(json, own);
    json.end_array().key("clear").begin_object().words("label", raster.nodata).end_object().end_object();
    return json.take() + "\n";
}

geo::Result<std::string> raster_tile_json(const PlanMap& map, const MapRaster& raster, const std::string& base) {
    const auto extent = map.lon_lat_extent(raster);
    if (!extent) return extent.error();
    const auto& identity = map.plan().identity();
    JsonWriter json;
    json.begin_object().member("tilejson", "3.0.0").member("name", raster.title.id + ", " + identity.title.id);
    json.member("version", "1.0.0").member("attribution", attribution(identity));
    json.member("legend", base + raster_path(identity, raster) + "/legend");
    json.key("tiles").begin_array().string(base + raster_template(identity, raster)).end_array();
    json.key("minzoom").integer(0).key("maxzoom").integer(TileAddress::highest_zoom).key("bounds");
    write_bounds(json, *extent);
    json.end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::server
