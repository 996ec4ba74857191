// SPDX-License-Identifier: Apache-2.0
#include "data/import/gdal_crs.hpp"

#include <cpl_conv.h>

#include <charconv>
#include <string_view>

namespace sipejuang::data {

namespace {

std::optional<geo::Epsg> stated(OGRSpatialReferenceH crs) {
    const char* authority = OSRGetAuthorityName(crs, nullptr);
    const char* code = OSRGetAuthorityCode(crs, nullptr);
    if (authority == nullptr || code == nullptr) return std::nullopt;
    const std::string_view text{code};
    if (std::string_view{authority} == "OGC" && text == "CRS84") return geo::wgs84;
    if (std::string_view{authority} != "EPSG") return std::nullopt;
    geo::Epsg epsg;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), epsg.code);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{epsg} : std::nullopt;
}

/// The best match, if it is good and no other CRS is as good.
std::optional<geo::Epsg> identified(OGRSpatialReferenceH crs) {
    int count = 0;
    int* confidences = nullptr;
    OGRSpatialReferenceH* matches = OSRFindMatches(crs, nullptr, &count, &confidences);
    std::optional<geo::Epsg> found;
    if (count > 0 && confidences[0] >= 90 && (count == 1 || confidences[1] < confidences[0]))
        found = stated(matches[0]);
    OSRFreeSRSArray(matches);
    CPLFree(confidences);
    return found;
}

}  // namespace

NamedCrs name_crs(OGRSpatialReferenceH crs) {
    NamedCrs named;
    if (crs == nullptr) return named;
    const char* name = OSRGetName(crs);
    named.text = name == nullptr ? "" : name;
    named.epsg = stated(crs);
    if (!named.epsg) named.epsg = identified(crs);
    if (named.epsg) named.text += " (" + named.epsg->text() + ")";
    return named;
}

}  // namespace sipejuang::data
