// SPDX-License-Identifier: Apache-2.0
#include "data/import/gpkg_blob.hpp"

#include <cstdint>
#include <cstring>

namespace sipejuang::data {

namespace {

enum Type : std::uint32_t { line = 2, polygon = 3, multi_line = 5, multi_polygon = 6, collection = 7 };

/// Takes values off the front; once something was missing, all that follows is.
class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_{bytes} {}

    [[nodiscard]] bool good() const { return good_; }
    void skip(std::size_t count) {
        good_ = good_ && bytes_.size() >= count;
        if (good_) bytes_.remove_prefix(count);
    }
    template <class T>
    T take() {
        T value{};
        good_ = good_ && bytes_.size() >= sizeof(T);
        if (!good_) return value;
        std::memcpy(&value, bytes_.data(), sizeof(T));
        bytes_.remove_prefix(sizeof(T));
        return value;
    }
    /// The type after the byte order.
    std::uint32_t head() {
        constexpr std::uint8_t little = 1;
        good_ = take<std::uint8_t>() == little && good_;
        return take<std::uint32_t>();
    }
    std::vector<geo::Point> points() {
        constexpr std::size_t point_bytes = 16;
        const auto count = take<std::uint32_t>();
        good_ = good_ && bytes_.size() / point_bytes >= count;
        std::vector<geo::Point> made;
        if (!good_) return made;
        made.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto x = take<double>();
            made.push_back({x, take<double>()});
        }
        return made;
    }
    void fail() { good_ = false; }

private:
    std::string_view bytes_;
    bool good_ = true;
};

void read_polygon(Reader& reader, rules::Place& place) {
    geo::Polygon made;
    const auto rings = reader.take<std::uint32_t>();
    for (std::uint32_t i = 0; i < rings && reader.good(); ++i) {
        auto ring = reader.points();
        if (!ring.empty()) ring.pop_back();
        if (i == 0)
            made.shell = std::move(ring);
        else
            made.holes.push_back(std::move(ring));
    }
    place.region.parts.push_back(std::move(made));
}

void read_geometry(Reader& reader, rules::Place& place) {
    switch (reader.head()) {
        case Type::line: place.lines.parts.push_back(reader.points()); return;
        case Type::polygon: read_polygon(reader, place); return;
        case Type::multi_line:
        case Type::multi_polygon:
        case Type::collection: {
            const auto parts = reader.take<std::uint32_t>();
            for (std::uint32_t i = 0; i < parts && reader.good(); ++i) read_geometry(reader, place);
            return;
        }
        default: reader.fail();
    }
}

/// The bytes of the envelope by bits 1 to 3 of the flags.
std::size_t envelope_bytes(std::uint8_t flags) {
    constexpr std::size_t box = 32, with_one = 48, with_two = 64;
    constexpr std::uint8_t mask = 7, first = 1, second = 2, third = 3, fourth = 4;
    switch (flags >> 1U & mask) {
        case first: return box;
        case second:
        case third: return with_one;
        case fourth: return with_two;
        default: return 0;
    }
}

}  // namespace

std::optional<rules::Place> place_of_gpkg_blob(std::string_view blob) {
    constexpr std::size_t flags_at = 3, head_bytes = 8;
    if (blob.size() < head_bytes || !blob.starts_with("GP")) return std::nullopt;
    Reader reader{blob};
    reader.skip(head_bytes + envelope_bytes(static_cast<std::uint8_t>(blob[flags_at])));
    rules::Place place;
    read_geometry(reader, place);
    return reader.good() ? std::optional{std::move(place)} : std::nullopt;
}

}  // namespace sipejuang::data
