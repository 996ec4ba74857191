// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/ogc_documents.hpp"

#include "data/import/projection.hpp"
#include "server/http/target.hpp"
#include "server/map/map_style.hpp"
#include "server/ogc/feature_json.hpp"
#include "server/ogc/ogc_link.hpp"

namespace sipejuang::server {

namespace {

using data::JsonWriter;

constexpr std::string_view json_type = "application/json", html_type = "text/html",
                           geojson_type = "application/geo+json", schema_type = "application/schema+json";

std::string path_of(const OgcPlace& at, const Collection& collection) {
    return at.base + "/collections/" + percent_encoded(collection.id);
}

void write_extent(JsonWriter& json, const Collection& collection) {
    geo::BoxIn<geo::Source> box;
    std::string from, until;
    for (const auto& part : collection.parts) {
        if (const auto own = part.map->lon_lat_extent()) box.add(*own);
        const auto& valid = part.map->plan().identity().valid;
        const bool first = &part == &collection.parts.front();
        const auto begin = valid.from ? valid.from->text() : std::string{},
                   end = valid.until ? valid.until->text() : std::string{};
        from = first ? begin : std::min(from, begin);  // the empty text is before and after all
        until = first ? end : until.empty() || end.empty() ? std::string{} : std::max(until, end);
    }
    json.key("extent").begin_object().key("spatial").begin_object().key("bbox").begin_array().begin_array();
    for (const double edge : {box.min_x, box.min_y, box.max_x, box.max_y}) json.number(edge);
    json.end_array().end_array().member("crs", "http://www.opengis.net/def/crs/OGC/1.3/CRS84").end_object();
    json.key("temporal").begin_object().key("interval").begin_array().begin_array();
    from.empty() ? json.null() : json.string(from + "T00:00:00Z");
    until.empty() ? json.null() : json.string(until + "T23:59:59Z");
    json.end_array().end_array().end_object().end_object();
}

void write_collection(JsonWriter& json, const OgcPlace& at, const Collection& collection, geo::Epsg working) {
    const auto path = path_of(at, collection);
    json.begin_object()
        .member("id", collection.id)
        .member("title", at.say(collection.title))
        .member("itemType", "feature");
    std::string plans;
    for (const auto& part : collection.parts) {
        const auto& identity = part.map->plan().identity();
        plans += (plans.empty() ? "" : "; ") + at.say(identity.title) + " " + identity.version +
                 (identity.status == rules::PlanStatus::in_force ? ""
                  : at.english                                   ? " (SAMPLE - not a legal basis)"
                                                                 : " (CONTOH - bukan dasar hukum)");
    }
    json.member("description", plans);
    write_extent(json, collection);
    json.key("crs").begin_array();
    const auto all = ogc_crss(working);
    for (const auto& own : all) json.string(own.uri);
    json.end_array().member("storageCrs", all.back().uri);
    json.key("links").begin_array();
    link(json, "self", json_type, path + "?f=json");
    link(json, "alternate", html_type, path + "?f=html");
    link(json, "items", geojson_type, path + "/items?f=json", at.say(collection.title));
    link(json, "items", html_type, path + "/items?f=html", at.say(collection.title));
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/queryables", schema_type, path + "/queryables");
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/schema", schema_type, path + "/schema");
    link(json, "describedby", schema_type, path + "/schema");
    json.end_array().end_object();
}

geo::Result<std::shared_ptr<const geo::Transformation>> transformation_of(const OgcCrs& crs,
                                                                          const Collection& collection) {
    return data::projection(crs.epsg, collection.parts.front().map->working_crs());
}

/// The tiles of the plans in force today.
void write_tileset_links(JsonWriter& json, const OgcPlace& at, const Edition& edition) {
    const auto today = rules::Date::parse(at.date);
    if (!today) return;
    for (const auto* map : edition.maps_on(*today)) {
        const auto& identity = map->plan().identity();
        const auto path = at.base + plan_path(identity).substr(std::string_view{"/ogc"}.size());
        const auto title = at.say(identity.title) + " " + identity.version;
        link(json, rel_tilesets_vector, json_type, path + "/tiles", title);
        if (!map->rasters().empty()) link(json, rel_tilesets_map, json_type, path + "/rasters", title);
    }
}

std::string geometry_format(const Collection& collection) {
    const auto shape = collection.parts.front().layer->shape;
    if (shape == MapShape::area) return "geometry-multipolygon";
    return shape == MapShape::point ? "geometry-point" : "geometry-multilinestring";
}

}  // namespace

const std::vector<std::string>& conformance_classes() {
    static const std::string common = "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/",
                             features = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/",
                             filter = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/",
                             cql2 = "http://www.opengis.net/spec/cql2/1.0/conf/",
                             processes = "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/",
                             tiles = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/";
    static const std::vector<std::string> all{common + "core",
                                              features + "core",
                                              features + "geojson",
                                              features + "html",
                                              features + "oas30",
                                              "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
                                              filter + "queryables",
                                              filter + "filter",
                                              filter + "features-filter",
                                              "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas",
                                              cql2 + "cql2-text",
                                              cql2 + "basic-cql2",
                                              cql2 + "advanced-comparison-operators",
                                              cql2 + "basic-spatial-functions",
                                              tiles + "core",
                                              tiles + "tileset",
                                              tiles + "tilesets-list",
                                              tiles + "mvt",
                                              tiles + "png",
                                              tiles + "oas30",
                                              processes + "core",
                                              processes + "ogc-process-description",
                                              processes + "json",
                                              processes + "oas30",
                                              processes + "job-list",
                                              processes + "dismiss"};
    return all;
}

std::string landing_json(const OgcPlace& at, const Edition& edition) {
    JsonWriter json;
    json.begin_object().member("title", at.english ? "Si Pejuang: spatial plans as data"
                                                   : "Si Pejuang: rencana tata ruang sebagai data");
    std::string about = at.english ? "The plans in force on " + at.date + " as features and tiles."
                                   : "Rencana yang berlaku pada " + at.date + " sebagai fitur dan petak peta.";
    if (edition.is_sample()) about += at.english ? " SAMPLE - not a legal basis." : " CONTOH - bukan dasar hukum.";
    json.member("description", about).key("links").begin_array();
    link(json, "self", json_type, at.base + "?f=json");
    link(json, "alternate", html_type, at.base + "?f=html");
    link(json, "service-desc", "application/vnd.oai.openapi+json;version=3.0", at.base + "/api");
    link(json, "service-doc", html_type, at.base + "?f=html");
    link(json, "conformance", json_type, at.base + "/conformance");
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/conformance", json_type, at.base + "/conformance");
    link(json, "data", json_type, at.base + "/collections");
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/data", json_type, at.base + "/collections");
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/processes", json_type, at.base + "/processes");
    link(json, "http://www.opengis.net/def/rel/ogc/1.0/job-list", json_type, at.base + "/jobs");
    link(json, rel_tiling_schemes, json_type, at.base + "/tileMatrixSets");
    write_tileset_links(json, at, edition);
    link(json, "stylesheet", json_type, at.base + "/style.json", "MapLibre");
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string conformance_json() {
    JsonWriter json;
    json.begin_object().texts("conformsTo", conformance_classes()).end_object();
    return json.take() + "\n";
}

std::string collections_json(const OgcPlace& at, const std::vector<Collection>& collections, geo::Epsg working) {
    JsonWriter json;
    json.begin_object().key("links").begin_array();
    link(json, "self", json_type, at.base + "/collections?f=json");
    link(json, "alternate", html_type, at.base + "/collections?f=html");
    json.end_array().key("crs").begin_array();
    for (const auto& own : ogc_crss(working)) json.string(own.uri);
    json.end_array().key("collections").begin_array();
    for (const auto& collection : collections) write_collection(json, at, collection, working);
    json.end_array().end_object();
    return json.take() + "\n";
}

std::string collection_json(const OgcPlace& at, const Collection& collection, geo::Epsg working) {
    JsonWriter json;
    write_collection(json, at, collection, working);
    return json.take() + "\n";
}

std::string properties_schema_json(const OgcPlace& at, const Collection& collection, bool queryables) {
    JsonWriter json;
    json.begin_object().member("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.member("$id", path_of(at, collection) + (queryables ? "/queryables" : "/schema"))
        .member("type", "object")
        .member("title", at.say(collection.title));
    json.key("properties")
        .begin_object()
        .key("geometry")
        .begin_object()
        .member("format", geometry_format(collection))
        .member("x-ogc-role", "primary-geometry")
        .end_object();
    const auto property = [&](const std::string& name, bool number) {
        json.key(name).begin_object().member("type", number ? "number" : "string").member("title", name);
        if (name == "id") json.member("x-ogc-role", "id");
        json.end_object();
    };
    property("id", false);
    if (!queryables) {
        property("plan", false);
        property("version", false);
    }
    for (const auto& [name, number] : collection.attributes()) property(name, number);
    json.end_object().key("additionalProperties").boolean(false).end_object();
    return json.take() + "\n";
}

geo::Result<std::string> page_json(const OgcPlace& at, const Collection& collection, const FeatureQuery& query,
                                   const FeaturePage& page, const std::string& own_query, const std::string& time) {
    const auto transformation = transformation_of(query.crs, collection);
    if (!transformation) return transformation.error();
    const auto path = path_of(at, collection) + "/items?" + own_query;
    JsonWriter json;
    json.begin_object().member("type", "FeatureCollection").member("timeStamp", time);
    json.key("numberMatched").integer(static_cast<std::int64_t>(page.matched));
    json.key("numberReturned").integer(static_cast<std::int64_t>(page.items.size()));
    json.key("links").begin_array();
    link(json, "self", geojson_type, path + (query.after > 0 ? "&after=" + std::to_string(query.after) : ""));
    link(json, "alternate", html_type, path_of(at, collection) + "/items?f=html");
    link(json, "collection", json_type, path_of(at, collection));
    if (page.next) link(json, "next", geojson_type, path + "&after=" + std::to_string(*page.next));
    json.end_array().key("features").begin_array();
    for (const auto& item : page.items) {
        json.new_line().begin_object();
        FeatureJson{json, query.crs, **transformation}.write(item.part, *item.feature);
        json.end_object();
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

geo::Result<std::string> feature_json(const OgcPlace& at, const Collection& collection, const FeaturePage::Item& item,
                                      const OgcCrs& crs) {
    const auto transformation = transformation_of(crs, collection);
    if (!transformation) return transformation.error();
    const auto path = path_of(at, collection);
    JsonWriter json;
    json.begin_object();
    FeatureJson{json, crs, **transformation}.write(item.part, *item.feature);
    json.key("links").begin_array();
    link(json, "self", geojson_type, path + "/items/" + percent_encoded(feature_id(item.part, *item.feature)));
    link(json, "alternate", html_type,
         path + "/items/" + percent_encoded(feature_id(item.part, *item.feature)) + "?f=html");
    link(json, "collection", json_type, path);
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::server
