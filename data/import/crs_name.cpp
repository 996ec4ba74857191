// SPDX-License-Identifier: Apache-2.0
#include "data/import/crs_name.hpp"

#include <charconv>
#include <string>

namespace sipejuang::data {

namespace {

std::string upper(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

bool starts(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

std::optional<geo::Epsg> code_of(std::string_view digits) {
    geo::Epsg epsg;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), epsg.code);
    if (error != std::errc{} || end != digits.data() + digits.size() || epsg.code == 0) return std::nullopt;
    return epsg;
}

}  // namespace

std::optional<geo::Epsg> epsg_from_name(std::string_view name) {
    const std::string text = upper(name);
    std::string_view rest = text;
    const char separator = starts(rest, "HTTP") ? '/' : ':';
    for (const std::string_view prefix : {"URN:OGC:DEF:CRS:", "URN:X-OGC:DEF:CRS:", "HTTP://WWW.OPENGIS.NET/DEF/CRS/",
                                          "HTTPS://WWW.OPENGIS.NET/DEF/CRS/"}) {
        if (starts(rest, prefix)) rest.remove_prefix(prefix.size());
    }
    const auto last = rest.rfind(separator);
    const std::string_view code = last == std::string_view::npos ? rest : rest.substr(last + 1);
    const std::string_view authority = rest.substr(0, rest.find(separator));
    if (last != std::string_view::npos && authority == "EPSG") return code_of(code);
    if (code == "CRS84" && (authority == "OGC" || authority == "CRS84")) return geo::wgs84;
    return std::nullopt;
}

}  // namespace sipejuang::data
