// SPDX-License-Identifier: Apache-2.0
#include "data/import/geojson_geometry.hpp"

#include "data/import/json_document.hpp"

namespace sipejuang::data {

namespace {

using simdjson::dom::element;
using Points = std::vector<geo::SourcePoint>;

geo::Problem malformed(const std::string& where, const std::string& id, const std::string& en) {
    return geo::problem("coordinates-invalid",
                        {"Koordinat salah bentuk: " + id + ".", "The coordinates are malformed: " + en + "."})
        .located(where);
}

/// Reads positions into points; a chain of these returns false on the first fault.
class Reader {
public:
    std::optional<geo::Problem> fault;

    bool position(element value, const std::string& where, geo::SourcePoint& point) {
        simdjson::dom::array numbers;
        if (value.get(numbers) != simdjson::SUCCESS || numbers.size() < 2) {
            return fail(where, "satu titik ditulis [x, y]", "a position is written [x, y]");
        }
        std::size_t index = 0;
        for (const auto number : numbers) {
            double ordinate = 0;
            if (!number.is_number() || number.get(ordinate) != simdjson::SUCCESS) {
                return fail(where, "isinya bukan angka", "it holds something that is not a number");
            }
            if (index == 0) point.x = ordinate;
            if (index == 1) point.y = ordinate;
            ++index;
        }
        return true;
    }

    bool positions(element value, const std::string& where, Points& points) {
        simdjson::dom::array items;
        if (value.get(items) != simdjson::SUCCESS) return fail(where, "bukan larik", "not an array");
        points.reserve(items.size());
        for (const auto item : items) {
            points.emplace_back();
            if (!position(item, where + ", vertex " + std::to_string(points.size() - 1), points.back())) return false;
        }
        return true;
    }

    bool polygon(element value, RawGeometry& raw) {
        const std::string part = "part " + std::to_string(raw.polygons.parts.size());
        simdjson::dom::array rings;
        if (value.get(rings) != simdjson::SUCCESS) return fail(part, "bukan larik", "not an array");
        if (rings.begin() == rings.end()) return true;
        geo::PolygonIn<geo::Source> added;
        std::size_t index = 0;
        for (const auto ring : rings) {
            const std::string where = part + ", ring " + std::to_string(index);
            auto& points = index == 0 ? added.shell : added.holes.emplace_back();
            if (!positions(ring, where, points)) return false;
            close(points, where, raw);
            ++index;
        }
        raw.polygons.parts.push_back(std::move(added));
        return true;
    }

    template <class Each>
    bool many(element value, Each each) {
        simdjson::dom::array items;
        if (value.get(items) != simdjson::SUCCESS) return fail("coordinates", "bukan larik", "not an array");
        for (const auto item : items) {
            if (!each(item)) return false;
        }
        return true;
    }

    bool read(const std::string& type, element value, RawGeometry& raw) {
        const auto line = [&](element item) {
            return positions(item, "line " + std::to_string(raw.lines.parts.size()), raw.lines.parts.emplace_back());
        };
        const auto area = [&](element item) { return polygon(item, raw); };
        if (type == "Point") return empty(value) || position(value, "vertex 0", raw.points.emplace_back());
        if (type == "MultiPoint") return positions(value, "points", raw.points);
        if (type == "LineString") return line(value);
        if (type == "MultiLineString") return many(value, line);
        if (type == "Polygon") return area(value);
        return many(value, area);
    }

private:
    bool fail(const std::string& where, const std::string& id, const std::string& en) {
        fault = malformed(where, id, en);
        return false;
    }

    static bool empty(element value) {
        simdjson::dom::array items;
        return value.get(items) == simdjson::SUCCESS && items.begin() == items.end();
    }

    static void close(Points& points, const std::string& where, RawGeometry& raw) {
        if (points.size() > 1 && points.front() == points.back()) {
            points.pop_back();
        } else if (points.size() > 1 && !raw.unclosed_ring) {
            raw.unclosed_ring = where;
        }
    }
};

RawGeometry::Kind kind_of(const std::string& type) {
    if (type == "Point" || type == "MultiPoint") return RawGeometry::Kind::point;
    if (type == "LineString" || type == "MultiLineString") return RawGeometry::Kind::line;
    if (type == "Polygon" || type == "MultiPolygon") return RawGeometry::Kind::polygon;
    return RawGeometry::Kind::other;
}

}  // namespace

geo::Result<RawGeometry> geojson_geometry(element geometry) {
    RawGeometry raw;
    if (geometry.is_null()) return raw;
    if (!geometry.is_object()) return malformed("geometry", "bukan objek", "not an object");
    if (member(geometry, "crs")) {
        return geo::problem("crs-not-usable",
                            {"Geometri membawa \"crs\" sendiri; sebut CRS sekali, di tingkat teratas.",
                             "A geometry has a \"crs\" of its own; name the CRS once, at the top level."});
    }
    raw.type_name = text_member(geometry, "type").value_or("");
    raw.kind = kind_of(raw.type_name);
    if (raw.kind == RawGeometry::Kind::other) return raw;
    const auto coordinates = member(geometry, "coordinates");
    if (!coordinates) return malformed("geometry", "\"coordinates\" tidak ada", "there is no \"coordinates\"");
    Reader reader;
    if (!reader.read(raw.type_name, *coordinates, raw)) return *reader.fault;
    return raw;
}

}  // namespace sipejuang::data
