// SPDX-License-Identifier: Apache-2.0
#include "data/export/wkb.hpp"

#include "geo/area.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace sipejuang::data {

namespace {

static_assert(std::endian::native == std::endian::little, "written as it lies in memory");

enum class Type : std::uint32_t { point = 1, line = 2, polygon = 3, multi_line = 5, multi_polygon = 6, collection = 7 };

class Writer {
public:
    explicit Writer(const geo::Transformation* to_output) : to_output_{to_output} {}

    void head(Type type) {
        bytes_.push_back(1);
        raw(static_cast<std::uint32_t>(type));
    }
    void count(std::size_t n) { raw(static_cast<std::uint32_t>(n)); }
    void point(geo::SourcePoint p) {
        raw(p.x);
        raw(p.y);
    }
    void ring(geo::Ring ring, bool counter_clockwise) {
        if ((geo::signed_area(ring).value() > 0) != counter_clockwise) std::reverse(ring.begin(), ring.end());
        count(ring.size() + 1);
        for (const auto& p : ring) point(to_output_->to_source(p));
        point(to_output_->to_source(ring.front()));
    }
    void line(const geo::Line& line) {
        head(Type::line);
        count(line.size());
        for (const auto& p : line) point(to_output_->to_source(p));
    }
    void region(const geo::MultiPolygon& region) {
        head(Type::multi_polygon);
        count(region.parts.size());
        for (const auto& part : region.parts) {
            head(Type::polygon);
            count(1 + part.holes.size());
            ring(part.shell, true);
            for (const auto& hole : part.holes) ring(hole, false);
        }
    }
    void lines(const geo::MultiLine& lines) {
        head(Type::multi_line);
        count(lines.parts.size());
        for (const auto& part : lines.parts) line(part);
    }
    [[nodiscard]] std::string take() { return std::move(bytes_); }

private:
    template <class T>
    void raw(T value) {
        std::array<char, sizeof(T)> buffer;
        std::memcpy(buffer.data(), &value, sizeof(T));
        bytes_.append(buffer.data(), sizeof(T));
    }
    const geo::Transformation* to_output_;
    std::string bytes_;
};

}  // namespace

std::string wkb(const geo::MultiPolygon& region, const geo::Transformation& to_output) {
    if (region.empty()) return {};
    Writer writer{&to_output};
    writer.region(region);
    return writer.take();
}

std::string wkb(const rules::Place& place, const geo::Transformation& to_output) {
    if (place.lines.empty()) return wkb(place.region, to_output);
    Writer writer{&to_output};
    if (place.region.empty()) {
        writer.lines(place.lines);
        return writer.take();
    }
    writer.head(Type::collection);
    writer.count(2);
    writer.region(place.region);
    writer.lines(place.lines);
    return writer.take();
}

std::string wkb(geo::SourcePoint point) {
    Writer writer{nullptr};
    writer.head(Type::point);
    writer.point(point);
    return writer.take();
}

}  // namespace sipejuang::data
