// SPDX-License-Identifier: Apache-2.0
#include "data/import/geojson_features.hpp"

#include "data/import/json_document.hpp"

namespace sipejuang::data {

namespace {

using simdjson::dom::element;

geo::Problem invalid(const std::string& where, const std::string& id, const std::string& en) {
    return geo::problem("file-not-geojson", {"Bukan GeoJSON: " + id + ".", "This is not GeoJSON: " + en + "."})
        .located(where);
}

}  // namespace

bool is_geometry(element document) {
    const auto type = text_member(document, "type").value_or("");
    return type == "Point" || type == "MultiPoint" || type == "LineString" || type == "MultiLineString" ||
           type == "Polygon" || type == "MultiPolygon" || type == "GeometryCollection";
}

geo::Result<std::vector<element>> geojson_features(element document) {
    if (!document.is_object()) return invalid("", "dokumen bukan objek JSON", "the document is not a JSON object");
    const auto type = text_member(document, "type").value_or("");
    if (type == "Feature") return std::vector<element>{document};
    if (type != "FeatureCollection") {
        return invalid("type", "\"type\" adalah \"" + type + "\", seharusnya \"FeatureCollection\"",
                       "the \"type\" is \"" + type + "\", it must be \"FeatureCollection\"");
    }
    const auto member_features = member(document, "features");
    simdjson::dom::array array;
    if (!member_features || member_features->get(array) != simdjson::SUCCESS) {
        return invalid("features", "\"features\" bukan larik", "\"features\" is not an array");
    }
    std::vector<element> features;
    for (const auto feature : array) {
        const std::string where = "features." + std::to_string(features.size());
        if (text_member(feature, "type").value_or("") != "Feature") {
            return invalid(where, "anggotanya bukan \"Feature\"", "an entry is not a \"Feature\"");
        }
        const auto properties = member(feature, "properties");
        if (properties && !properties->is_object() && !properties->is_null()) {
            return invalid(where + ".properties", "\"properties\" bukan objek", "\"properties\" is not an object");
        }
        features.push_back(feature);
    }
    return features;
}

}  // namespace sipejuang::data
