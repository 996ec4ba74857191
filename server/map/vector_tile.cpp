// SPDX-License-Identifier: Apache-2.0
#include "server/map/vector_tile.hpp"

#include "geo/area.hpp"

#include <protozero/pbf_writer.hpp>

#include <algorithm>
#include <map>

namespace sipejuang::server {

namespace {

// Field numbers of vector_tile.proto (MVT 2.1, section 4).
namespace field {
constexpr protozero::pbf_tag_type layers = 3;
constexpr protozero::pbf_tag_type name = 1, features = 2, keys = 3, values = 4, extent = 5, version = 15;
constexpr protozero::pbf_tag_type id = 1, tags = 2, type = 3, geometry = 4;
constexpr protozero::pbf_tag_type text = 1, number = 3, truth = 7;
}  // namespace field

enum class Kind { point = 1, line = 2, polygon = 3 };
enum class Command : std::uint32_t { move_to = 1, line_to = 2, close_path = 7 };

/// Section 4.3: commands and zigzag differences from the point before.
class Geometry {
public:
    void command(Command command, std::size_t count) {
        constexpr std::uint32_t bits = 3;
        words_.push_back(static_cast<std::uint32_t>(command) | static_cast<std::uint32_t>(count) << bits);
    }
    void point(TilePoint p) {
        const auto x = static_cast<std::int32_t>(p.x), y = static_cast<std::int32_t>(p.y);
        words_.push_back(protozero::encode_zigzag32(x - x_));
        words_.push_back(protozero::encode_zigzag32(y - y_));
        x_ = x;
        y_ = y;
    }
    void path(const std::vector<TilePoint>& points) {
        command(Command::move_to, 1);
        point(points.front());
        command(Command::line_to, points.size() - 1);
        for (std::size_t i = 1; i < points.size(); ++i) point(points[i]);
    }
    /// "An exterior ring is one with a positive area by the surveyor's formula": in tile coordinates, with y down.
    void ring(std::vector<TilePoint> points, bool exterior) {
        double twice = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto a = points[i], b = points[(i + 1) % points.size()];
            twice += a.x * b.y - b.x * a.y;
        }
        if ((twice > 0) != exterior) std::reverse(points.begin(), points.end());
        path(points);
        command(Command::close_path, 1);
    }
    [[nodiscard]] const std::vector<std::uint32_t>& words() const { return words_; }

private:
    std::vector<std::uint32_t> words_;
    std::int32_t x_ = 0, y_ = 0;
};

/// The keys and values of a layer, each kept once.
class Dictionary {
public:
    std::uint32_t key(const std::string& name) {
        const auto [found, fresh] = keys_.emplace(name, static_cast<std::uint32_t>(key_order_.size()));
        if (fresh) key_order_.push_back(&found->first);
        return found->second;
    }
    std::uint32_t value(const std::variant<std::string, double, bool>& value) {
        const auto [found, fresh] = values_.emplace(value, static_cast<std::uint32_t>(value_order_.size()));
        if (fresh) value_order_.push_back(&found->first);
        return found->second;
    }
    void write(protozero::pbf_writer& layer) const {
        for (const auto* key : key_order_) layer.add_string(field::keys, *key);
        for (const auto* value : value_order_) {
            protozero::pbf_writer own{layer, field::values};
            if (const auto* text = std::get_if<std::string>(value)) own.add_string(field::text, *text);
            if (const auto* number = std::get_if<double>(value)) own.add_double(field::number, *number);
            if (const auto* truth = std::get_if<bool>(value)) own.add_bool(field::truth, *truth);
        }
    }

private:
    std::map<std::string, std::uint32_t> keys_;
    std::map<std::variant<std::string, double, bool>, std::uint32_t> values_;
    std::vector<const std::string*> key_order_;
    std::vector<const std::variant<std::string, double, bool>*> value_order_;
};

void write(protozero::pbf_writer& layer, const TileFeature& feature, Dictionary& dictionary, Kind kind,
           const Geometry& geometry) {
    std::vector<std::uint32_t> tags;
    for (const auto& attribute : feature.feature->attributes) {
        tags.push_back(dictionary.key(attribute.name));
        tags.push_back(dictionary.value(attribute.value));
    }
    tags.push_back(dictionary.key("id"));
    tags.push_back(dictionary.value(feature.feature->id));
    protozero::pbf_writer own{layer, field::features};
    own.add_uint64(field::id, feature.number);
    own.add_packed_uint32(field::tags, tags.begin(), tags.end());
    own.add_enum(field::type, static_cast<std::int32_t>(kind));
    own.add_packed_uint32(field::geometry, geometry.words().begin(), geometry.words().end());
}

void write_area(protozero::pbf_writer& layer, const TileFeature& feature, Dictionary& dictionary) {
    Geometry geometry;
    for (const auto& part : feature.area.parts) {
        geometry.ring(part.shell, true);
        for (const auto& hole : part.holes) geometry.ring(hole, false);
    }
    write(layer, feature, dictionary, Kind::polygon, geometry);
}

/// Points and lines of one feature: a feature of a tile is of one kind.
void write_line(protozero::pbf_writer& layer, const TileFeature& feature, Dictionary& dictionary) {
    Geometry lines, points;
    const auto is_point = [](const auto& part) { return part.size() == 1; };
    const auto count = std::count_if(feature.line.parts.begin(), feature.line.parts.end(), is_point);
    if (count > 0) points.command(Command::move_to, static_cast<std::size_t>(count));
    for (const auto& part : feature.line.parts) {
        if (is_point(part))
            points.point(part.front());
        else
            lines.path(part);
    }
    if (!lines.words().empty()) write(layer, feature, dictionary, Kind::line, lines);
    if (count > 0) write(layer, feature, dictionary, Kind::point, points);
}

}  // namespace

std::string vector_tile(const std::vector<TileCut>& layers) {
    std::string bytes;
    protozero::pbf_writer whole{bytes};
    for (const auto& [name, features] : layers) {
        if (features.empty()) continue;
        protozero::pbf_writer own{whole, field::layers};
        own.add_uint32(field::version, 2);
        own.add_string(field::name, name);
        Dictionary dictionary;
        for (const auto& feature : features) {
            if (feature.area.empty())
                write_line(own, feature, dictionary);
            else
                write_area(own, feature, dictionary);
        }
        dictionary.write(own);
        own.add_uint32(field::extent, tile_extent);
    }
    return bytes;
}

std::string vector_tile(const std::vector<const TileLayer*>& layers, const TileAddress& tile) {
    std::vector<TileCut> cuts;
    cuts.reserve(layers.size());
    for (const auto* layer : layers) cuts.push_back({layer->layer().id, layer->cut(tile)});
    return vector_tile(cuts);
}

}  // namespace sipejuang::server
