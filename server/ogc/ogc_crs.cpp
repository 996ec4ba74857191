// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/ogc_crs.hpp"

namespace sipejuang::server {

namespace {

constexpr std::string_view epsg_uri = "http://www.opengis.net/def/crs/EPSG/0/";

}  // namespace

std::vector<OgcCrs> ogc_crss(geo::Epsg working) {
    constexpr geo::Epsg web_mercator{3857};
    std::vector<OgcCrs> all{{geo::wgs84, "http://www.opengis.net/def/crs/OGC/1.3/CRS84", false, true},
                            {geo::wgs84, std::string{epsg_uri} + "4326", true, true},
                            {web_mercator, std::string{epsg_uri} + "3857", false, false}};
    if (!(working == web_mercator))
        all.push_back({working, std::string{epsg_uri} + std::to_string(working.code), false, false});
    return all;
}

std::optional<OgcCrs> ogc_crs(std::string_view name, geo::Epsg working) {
    for (const auto& own : ogc_crss(working)) {
        const std::string curie = own.uri.starts_with(epsg_uri) ? "[EPSG:" + own.uri.substr(epsg_uri.size()) + "]"
                                                                : "[OGC:CRS84]";
        if (name == own.uri || name == curie) return own;
    }
    return std::nullopt;
}

}  // namespace sipejuang::server
