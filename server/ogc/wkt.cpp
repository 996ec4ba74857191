// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/wkt.hpp"

namespace sipejuang::server {

namespace {

constexpr std::size_t most_vertices = 1'000;
using Points = std::vector<geo::SourcePoint>;

class Reader {
public:
    explicit Reader(CqlWords& words) : words_{words} {}

    [[nodiscard]] std::optional<CqlGeometry> geometry() {
        CqlGeometry made;
        return read(made) && vertices_ <= most_vertices ? std::optional{std::move(made)} : std::nullopt;
    }

private:
    bool read(CqlGeometry& made) {
        if (words_.take("POINT")) return point(made);
        if (words_.take("LINESTRING")) return line(made);
        if (words_.take("POLYGON")) return polygon(made);
        if (words_.take("MULTIPOINT"))
            return many([&] { return words_.is_sign("(") ? point(made) : bare_point(made); });
        if (words_.take("MULTILINESTRING")) return many([&] { return line(made); });
        if (words_.take("MULTIPOLYGON")) return many([&] { return polygon(made); });
        return words_.take("BBOX") && box(made);
    }
    std::optional<double> number() {
        if (words_.now().kind != CqlWord::Kind::number) return std::nullopt;
        const double value = words_.now().number;
        words_.advance();
        return value;
    }
    std::optional<geo::SourcePoint> position() {
        const auto x = number(), y = x ? number() : std::nullopt;
        if (!y || ++vertices_ > most_vertices) return std::nullopt;
        return geo::SourcePoint{*x, *y};
    }
    template <class Item>
    bool many(const Item& item) {
        if (!words_.take_sign("(")) return false;
        do {
            if (!item()) return false;
        } while (words_.take_sign(","));
        return words_.take_sign(")");
    }
    bool bare_point(CqlGeometry& made) {
        const auto p = position();
        if (p) made.line.parts.push_back({*p});
        return p.has_value();
    }
    bool point(CqlGeometry& made) { return words_.take_sign("(") && bare_point(made) && words_.take_sign(")"); }
    bool positions(Points& points) {
        if (!words_.take_sign("(")) return false;
        do {
            const auto p = position();
            if (!p) return false;
            points.push_back(*p);
        } while (words_.take_sign(","));
        return words_.take_sign(")");
    }
    bool line(CqlGeometry& made) {
        Points points;
        if (!positions(points) || points.size() < 2) return false;
        made.line.parts.push_back(std::move(points));
        return true;
    }
    bool polygon(CqlGeometry& made) {
        geo::PolygonIn<geo::Source> polygon;
        bool shell = true;
        const bool good = many([&] {
            Points ring;
            if (!positions(ring) || ring.size() < 4 || !(ring.front() == ring.back())) return false;
            ring.pop_back();
            if (shell)
                polygon.shell = std::move(ring);
            else
                polygon.holes.push_back(std::move(ring));
            shell = false;
            return true;
        });
        if (good) made.area.parts.push_back(std::move(polygon));
        return good;
    }
    bool box(CqlGeometry& made) {
        if (!words_.take_sign("(")) return false;
        std::vector<double> edges;
        do {
            const auto edge = number();
            if (!edge) return false;
            edges.push_back(*edge);
        } while (words_.take_sign(",") && edges.size() < 4);
        if (edges.size() != 4 || edges[0] >= edges[2] || edges[1] >= edges[3] || !words_.take_sign(")")) return false;
        made.area.parts.push_back(
            {{{edges[0], edges[1]}, {edges[2], edges[1]}, {edges[2], edges[3]}, {edges[0], edges[3]}}, {}});
        return true;
    }

    CqlWords& words_;
    std::size_t vertices_ = 0;
};

}  // namespace

std::optional<CqlGeometry> read_geometry(CqlWords& words) { return Reader{words}.geometry(); }

}  // namespace sipejuang::server
