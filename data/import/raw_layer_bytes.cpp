// SPDX-License-Identifier: Apache-2.0
#include "data/import/raw_layer_bytes.hpp"

#include <cstring>
#include <type_traits>

namespace sipejuang::data {

namespace {

constexpr std::size_t a_length = sizeof(std::uint64_t);
constexpr std::size_t a_point = 2 * sizeof(double);
static_assert(std::is_standard_layout_v<geo::SourcePoint> && sizeof(geo::SourcePoint) == a_point);

using Points = std::vector<geo::SourcePoint>;

void write_points(ByteWriter& out, const Points& points) {
    out.u64(points.size());
    out.raw(points.data(), points.size() * a_point);
}

Points read_points(ByteReader& in) {
    Points points(in.count(a_point));
    const auto bytes = in.raw(points.size() * a_point);
    if (bytes.size() == points.size() * a_point && !bytes.empty()) {
        std::memcpy(static_cast<void*>(points.data()), bytes.data(), bytes.size());
    }
    return points;
}

template <class Items, class Write>
void write_each(ByteWriter& out, const Items& items, const Write& write) {
    out.u64(items.size());
    for (const auto& item : items) write(item);
}

template <class Items, class Read>
void read_each(ByteReader& in, Items& items, const Read& read) {
    items.resize(in.count(a_length));
    for (auto& item : items) item = read();
}

void write_value(ByteWriter& out, const RawValue& value) {
    out.u8(static_cast<std::uint8_t>(value.index()));
    if (const auto* number = std::get_if<double>(&value)) out.f64(*number);
    if (const auto* text = std::get_if<std::string>(&value)) out.text(*text);
}

RawValue read_value(ByteReader& in) {
    switch (in.u8()) {
        case 0: return std::monostate{};
        case 1: return in.f64();
        case 2: return in.text();
        default: in.fail(); return std::monostate{};
    }
}

void write_geometry(ByteWriter& out, const RawGeometry& geometry) {
    out.u8(static_cast<std::uint8_t>(geometry.kind));
    out.text(geometry.type_name);
    write_points(out, geometry.points);
    write_each(out, geometry.lines.parts, [&](const auto& line) { write_points(out, line); });
    write_each(out, geometry.polygons.parts, [&](const auto& part) {
        write_points(out, part.shell);
        write_each(out, part.holes, [&](const auto& hole) { write_points(out, hole); });
    });
    out.u8(geometry.unreadable ? 1 : 0);
    out.u8(geometry.unclosed_ring ? 1 : 0);
    out.text(geometry.unclosed_ring.value_or(""));
}

RawGeometry read_geometry(ByteReader& in) {
    RawGeometry geometry;
    const auto kind = in.u8();
    if (kind > static_cast<std::uint8_t>(RawGeometry::Kind::other)) in.fail();
    geometry.kind = in.failed() ? RawGeometry::Kind::none : static_cast<RawGeometry::Kind>(kind);
    geometry.type_name = in.text();
    geometry.points = read_points(in);
    read_each(in, geometry.lines.parts, [&] { return read_points(in); });
    read_each(in, geometry.polygons.parts, [&] {
        geo::PolygonIn<geo::Source> part;
        part.shell = read_points(in);
        read_each(in, part.holes, [&] { return read_points(in); });
        return part;
    });
    geometry.unreadable = in.u8() != 0;
    const bool unclosed = in.u8() != 0;
    auto ring = in.text();
    if (unclosed) geometry.unclosed_ring = std::move(ring);
    return geometry;
}

}  // namespace

void write_layer(ByteWriter& out, const RawLayer& layer) {
    out.text(layer.file);
    out.text(layer.name);
    out.i64(layer.crs ? std::int64_t{layer.crs->code} : -1);
    out.text(layer.crs_text);
    write_each(out, layer.columns, [&](const auto& name) { out.text(name); });
    write_each(out, layer.features, [&](const RawFeature& feature) {
        out.i64(feature.fid);
        for (const auto& value : feature.values) write_value(out, value);
        write_geometry(out, feature.geometry);
    });
}

RawLayer read_layer(ByteReader& in) {
    RawLayer layer;
    layer.file = in.text();
    layer.name = in.text();
    if (const auto code = in.i64(); code > 0 && code <= UINT32_MAX)
        layer.crs = geo::Epsg{static_cast<std::uint32_t>(code)};
    layer.crs_text = in.text();
    read_each(in, layer.columns, [&] { return in.text(); });
    const auto count = in.count(a_length);
    for (std::size_t i = 0; i < count && !in.failed(); ++i) {
        RawFeature feature;
        feature.fid = in.i64();
        feature.values.reserve(layer.columns.size());
        for (std::size_t k = 0; k < layer.columns.size(); ++k) feature.values.push_back(read_value(in));
        feature.geometry = read_geometry(in);
        layer.features.push_back(std::move(feature));
    }
    return layer;
}

}  // namespace sipejuang::data
