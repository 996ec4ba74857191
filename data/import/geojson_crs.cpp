// SPDX-License-Identifier: Apache-2.0
#include "data/import/crs_name.hpp"
#include "data/import/geojson_geometry.hpp"
#include "data/import/json_document.hpp"

namespace sipejuang::data {

geo::Result<std::optional<geo::Epsg>> geojson_crs(simdjson::dom::element document) {
    const auto crs = member(document, "crs");
    if (!crs || crs->is_null()) return std::optional<geo::Epsg>{};
    const auto type = text_member(*crs, "type").value_or("");
    const auto properties = member(*crs, "properties");
    if (type != "name" || !properties) {
        return geo::problem(
                   "unknown-crs",
                   {"\"crs\" berjenis \"" + type + "\"; hanya bentuk \"name\" yang dibaca, tautan tidak diikuti.",
                    "The \"crs\" is of type \"" + type + "\"; only the form \"name\" is read, links are not followed."})
            .located("crs");
    }
    const auto name = text_member(*properties, "name").value_or("");
    const auto epsg = epsg_from_name(name);
    if (!epsg) {
        return geo::problem("unknown-crs",
                            {"Nama CRS \"" + name + "\" tidak dikenal.", "The CRS name \"" + name + "\" is not known."})
            .located("crs.properties.name");
    }
    return epsg;
}

}  // namespace sipejuang::data
