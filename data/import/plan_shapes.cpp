// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_shapes.hpp"

#include "geo/area.hpp"
#include "geo/fine_grid.hpp"
#include "geo/validity.hpp"
#include "rules/verdict/number_text.hpp"

#include <cmath>
#include <utility>

namespace sipejuang::data {

namespace {

std::string square_metres(geo::SquareMetres area) { return rules::text_of(area, 2); }

/// One layer's features, judged one after another.
class ShapeReader {
public:
    ShapeReader(const PlanLayer& layer, PlanReport& report) : layer_{layer}, report_{report} {}

    void read_region(std::size_t i) {
        const auto& geometry = layer_.raw.features[i].geometry;
        if (geometry.kind != RawGeometry::Kind::polygon) return wrong_kind(i, {"poligon", "polygons"});
        auto region = geo::on_fine_grid(geo::to_working(*layer_.transformation, geometry.polygons));
        auto fault = fault_of(geometry, region);
        if (!fault) return keep(i, std::move(region));
        if (!layer_.entry.repair) return lose(i, *fault, geo::box_of(region));
        repair(i, *fault, region);
    }

    void read_lines(std::size_t i) {
        const auto& geometry = layer_.raw.features[i].geometry;
        if (geometry.kind != RawGeometry::Kind::line) return wrong_kind(i, {"garis", "lines"});
        keep_lines(i, geo::on_fine_grid(geo::to_working(*layer_.transformation, geometry.lines)));
    }

    /// Whatever it is, one entry in each list.
    void read_reference(std::size_t i) {
        const auto& geometry = layer_.raw.features[i].geometry;
        const auto before = shapes_.kept.size();
        if (geometry.kind == RawGeometry::Kind::point) {
            read_points(i);
        } else if (geometry.kind == RawGeometry::Kind::line) {
            read_lines(i);
        } else if (geometry.kind == RawGeometry::Kind::polygon) {
            read_region(i);
        } else {
            wrong_kind(i, {"titik, garis atau poligon", "points, lines or polygons"});
        }
        if (shapes_.kept.size() == before) return;
        shapes_.lines.resize(shapes_.kept.size());
        shapes_.regions.resize(shapes_.kept.size());
    }

    [[nodiscard]] PlanShapes take() { return std::move(shapes_); }

private:
    void read_points(std::size_t i) {
        geo::MultiLineIn<geo::Source> lines;
        for (const auto& p : layer_.raw.features[i].geometry.points) lines.parts.push_back({p});
        auto places = geo::on_fine_grid(geo::to_working(*layer_.transformation, lines));
        // A point is a line of one place; the fine grid would merge the two.
        for (auto& place : places.parts) place.push_back(place.front());
        keep_lines(i, std::move(places));
    }

    void keep_lines(std::size_t i, geo::MultiLine lines) {
        bool usable = !lines.empty();
        for (const auto& part : lines.parts) {
            if (part.size() < 2) usable = false;
            for (const auto& p : part) usable = usable && std::isfinite(p.x) && std::isfinite(p.y);
        }
        if (!usable)
            return lose(
                i, geo::problem("coordinate-not-finite", {"Garis tidak dapat dipakai.", "The line cannot be used."}),
                geo::box_of(lines));
        shapes_.kept.push_back(i);
        shapes_.lines.push_back(std::move(lines));
    }

    static std::optional<geo::Problem> fault_of(const RawGeometry& geometry, const geo::MultiPolygon& region) {
        if (geometry.unclosed_ring) {
            return geo::problem("ring-not-closed", {"Cincin " + *geometry.unclosed_ring + " tidak tertutup.",
                                                    "Ring " + *geometry.unclosed_ring + " is not closed."});
        }
        auto invalid = geo::invalidity(region, geo::layer_complexity);
        if (!invalid) return std::nullopt;
        return invalid->problem;
    }

    void keep(std::size_t i, geo::MultiPolygon region) {
        shapes_.kept.push_back(i);
        shapes_.regions.push_back(std::move(region));
    }

    void repair(std::size_t i, const geo::Problem& fault, const geo::MultiPolygon& region) {
        auto mended = geo::repaired(region, geo::layer_complexity);
        if (!mended || mended->empty()) return lose(i, fault, geo::box_of(region));
        const auto before = geo::area(region);
        const auto after = geo::area(*mended);
        report_.warning("polygon-repaired", layer_.entry.file, "feature " + layer_.feature(i),
                        {"Poligon tidak sah diperbaiki (" + fault.code + "): " + square_metres(before) + " menjadi " +
                             square_metres(after) + ".",
                         "An invalid polygon was repaired (" + fault.code + "): " + square_metres(before) + " became " +
                             square_metres(after) + "."});
        shapes_.repairs.push_back({layer_.feature(i), fault.code, before, after});
        keep(i, std::move(mended).value());
    }

    void wrong_kind(std::size_t i, const geo::Bilingual& wanted) {
        const auto& geometry = layer_.raw.features[i].geometry;
        const std::string found = geometry.kind == RawGeometry::Kind::none ? "-" : geometry.type_name;
        lose(i,
             geo::problem("wrong-geometry-type", {"Geometri " + found + "; lapisan ini seharusnya " + wanted.id + ".",
                                                  "Geometry " + found + "; this layer should hold " + wanted.en + "."}),
             {});
    }

    void lose(std::size_t i, const geo::Problem& fault, const geo::Box& where) {
        const bool known = !where.empty() && std::isfinite(where.min_x) && std::isfinite(where.min_y) &&
                           std::isfinite(where.max_x) && std::isfinite(where.max_y);
        if (known)
            shapes_.lost.push_back(where);
        else
            shapes_.lost_somewhere = true;
        report_.gap("layer " + layer_.entry.id, "feature-unusable", layer_.entry.file, "feature " + layer_.feature(i),
                    {"Objek ini tidak dipakai (" + fault.code + "): " + fault.detail.id,
                     "This feature is not used (" + fault.code + "): " + fault.detail.en});
    }

    const PlanLayer& layer_;
    PlanReport& report_;
    PlanShapes shapes_;
};

}  // namespace

PlanShapes region_shapes(const PlanLayer& layer, PlanReport& report) {
    ShapeReader reader{layer, report};
    for (std::size_t i = 0; i < layer.raw.features.size(); ++i) reader.read_region(i);
    return reader.take();
}

PlanShapes reference_shapes(const PlanLayer& layer, PlanReport& report) {
    ShapeReader reader{layer, report};
    for (std::size_t i = 0; i < layer.raw.features.size(); ++i) reader.read_reference(i);
    return reader.take();
}

PlanShapes line_shapes(const PlanLayer& layer, PlanReport& report) {
    ShapeReader reader{layer, report};
    for (std::size_t i = 0; i < layer.raw.features.size(); ++i) reader.read_lines(i);
    return reader.take();
}

}  // namespace sipejuang::data
