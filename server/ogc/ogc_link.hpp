// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/json_writer.hpp"

#include <string>
#include <string_view>

namespace sipejuang::server {

/// One link of a document (RFC 8288 as OGC API - Common writes it), into an open array.
inline void link(data::JsonWriter& json, std::string_view rel, std::string_view type, const std::string& href,
                 std::string_view title = {}) {
    json.begin_object().member("href", href).member("rel", rel).member("type", type).text("title", title).end_object();
}

/// Relations that OGC has registered.
inline constexpr std::string_view rel_tiling_schemes = "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes",
                                  rel_tiling_scheme = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
                                  rel_tilesets_vector = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector",
                                  rel_tilesets_map = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-map";

}  // namespace sipejuang::server
