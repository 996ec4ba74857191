// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_placement.hpp"

#include "data/import/projection.hpp"
#include "geo/validity.hpp"
#include "rules/verdict/number_text.hpp"

#include <cmath>

namespace sipejuang::data {

namespace {

using Point = geo::SourcePoint;

/// Indonesia with its seas, generously.
bool in_indonesia(double lon, double lat) { return lon >= 94 && lon <= 142 && lat >= -12 && lat <= 7; }

std::string text_of_point(Point p) {
    const auto number = [](double v) { return std::isfinite(v) ? rules::decimal(v, 6) : std::string{"NaN"}; };
    return "(" + number(p.x) + ", " + number(p.y) + ")";
}

geo::Problem about(const char* code, const std::string& id, const std::string& en, Point p) {
    auto problem = geo::problem(code, {id, en});
    if (std::isfinite(p.x) && std::isfinite(p.y)) problem.place = p;
    return problem;
}

std::optional<geo::Problem> fault_in_degrees(Point p) {
    const auto text = text_of_point(p);
    if (std::fabs(p.x) <= 180 && std::fabs(p.y) <= 90) return std::nullopt;
    if (std::fabs(p.x) > 360 || std::fabs(p.y) > 360) {
        return about("metres-without-crs",
                     text + " bukan derajat; ini tampaknya meter. Sebut sistemnya, misalnya --crs EPSG:23840 atau "
                            "--crs EPSG:32751.",
                     text + " are not degrees; they look like metres. Name their system, such as --crs EPSG:23840 or "
                            "--crs EPSG:32751.",
                     p);
    }
    if (std::fabs(p.x) <= 90 && std::fabs(p.y) <= 180) {
        return about("coordinates-swapped",
                     "Lintang " + rules::decimal(p.y, 6) + " tidak ada. Apakah bujur dan lintang tertukar?",
                     "There is no latitude " + rules::decimal(p.y, 6) + ". Are longitude and latitude swapped?", p);
    }
    return about("coordinate-out-of-range", text + " tidak ada di bumi.", text + " is nowhere on earth.", p);
}

/// In metres: somewhere odd, while y, x would lie in Indonesia.
std::optional<geo::Problem> fault_in_metres(Point p, const geo::Transformation& from_lon_lat) {
    const auto here = from_lon_lat.to_source({p.x, p.y});
    if (std::isfinite(here.x) && in_indonesia(here.x, here.y)) return std::nullopt;
    const auto swapped = from_lon_lat.to_source({p.y, p.x});
    const auto text = text_of_point(p);
    if (std::isfinite(swapped.x) && in_indonesia(swapped.x, swapped.y)) {
        return about("coordinates-swapped",
                     text + " terletak di luar Indonesia. Apakah timur (x) dan utara (y) tertukar?",
                     text + " lies outside Indonesia. Are easting (x) and northing (y) swapped?", p);
    }
    if (std::isfinite(here.x)) return std::nullopt;
    return about("coordinate-out-of-range", text + " di luar jangkauan sistem koordinat.",
                 text + " is out of reach of the coordinate system.", p);
}

template <class Each>
std::optional<geo::Problem> first_fault(const RawGeometry& geometry, Each each) {
    for (std::size_t part = 0; part < geometry.polygons.parts.size(); ++part) {
        const auto& polygon = geometry.polygons.parts[part];
        for (std::size_t ring = 0; ring <= polygon.holes.size(); ++ring) {
            const auto& points = ring == 0 ? polygon.shell : polygon.holes[ring - 1];
            for (std::size_t vertex = 0; vertex < points.size(); ++vertex) {
                auto fault = each(points[vertex]);
                if (!fault) continue;
                const std::string prefix = geometry.polygons.parts.size() > 1 ? "part " + std::to_string(part) + ", "
                                                                              : "";
                return fault->located(prefix + "ring " + std::to_string(ring) + ", vertex " + std::to_string(vertex));
            }
        }
    }
    return std::nullopt;
}

std::optional<geo::Problem> not_finite(Point p) {
    if (std::isfinite(p.x) && std::isfinite(p.y)) return std::nullopt;
    return geo::problem("coordinate-not-finite", {"Koordinat " + text_of_point(p) + " bukan bilangan.",
                                                  "The coordinate " + text_of_point(p) + " is not a number."});
}

geo::Problem named(const geo::Problem& problem, const RawProposal::Item& item) {
    return problem.in_file(item.file).of_feature(item.id);
}

}  // namespace

std::size_t vertex_count(const RawGeometry& geometry) {
    std::size_t count = 0;
    for (const auto& part : geometry.polygons.parts) {
        count += part.shell.size();
        for (const auto& hole : part.holes) count += hole.size();
    }
    return count;
}

std::optional<geo::Problem> misplaced(const RawProposal::Item& item) {
    if (const auto count = vertex_count(item.geometry); count > geo::proposal_complexity.vertices) {
        const auto text = std::to_string(count) + " > " + std::to_string(geo::proposal_complexity.vertices);
        return named(geo::problem("geometry-too-complex",
                                  {"Terlalu banyak titik: " + text + ".", "Too many vertices: " + text + "."}),
                     item);
    }
    if (auto fault = first_fault(item.geometry, not_finite)) return named(*fault, item);
    const auto facts = crs_facts(item.crs);
    if (!facts) return named(facts.error().front(), item);
    if (facts->geographic) {
        auto fault = first_fault(item.geometry, fault_in_degrees);
        return fault ? std::optional{named(*fault, item)} : std::nullopt;
    }
    if (!facts->metres) {
        return named(
            geo::problem("crs-not-usable",
                         {item.crs.text() + " (" + facts->name + ") bukan sistem bujur/lintang atau proyeksi bermeter.",
                          item.crs.text() + " (" + facts->name + ") is neither lon/lat nor a projection in metres."}),
            item);
    }
    const auto from_lon_lat = projection(geo::wgs84, item.crs);
    if (!from_lon_lat) return named(from_lon_lat.error().front(), item);
    auto fault = first_fault(item.geometry, [&](Point p) { return fault_in_metres(p, **from_lon_lat); });
    return fault ? std::optional{named(*fault, item)} : std::nullopt;
}

geo::Result<geo::BoxIn<geo::Source>> lon_lat_box(const RawProposal::Item& item) {
    geo::BoxIn<geo::Source> box;
    const auto facts = crs_facts(item.crs);
    if (!facts) return named(facts.error().front(), item);
    for (const auto& part : item.geometry.polygons.parts) {
        if (facts->geographic) {
            box.add(geo::box_of(part.shell));  // datum shifts within Indonesia's systems stay far below a plan's margin
            continue;
        }
        const auto from_lon_lat = projection(geo::wgs84, item.crs);
        if (!from_lon_lat) return named(from_lon_lat.error().front(), item);
        std::vector<geo::Point> points;
        for (const auto& p : part.shell) points.push_back({p.x, p.y});
        box.add(geo::box_of((*from_lon_lat)->all_to_source(points)));
    }
    if (!box.empty() && std::isfinite(box.min_x) && std::isfinite(box.min_y)) return box;
    return named(
        geo::problem("coordinate-out-of-range", {"Koordinat di luar jangkauan sistem koordinat.",
                                                 "The coordinates are out of reach of the coordinate system."}),
        item);
}

}  // namespace sipejuang::data
