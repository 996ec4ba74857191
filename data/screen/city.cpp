// SPDX-License-Identifier: Apache-2.0
#include "data/screen/city.hpp"

#include "geo/area.hpp"
#include "geo/fine_grid.hpp"
#include "geo/validity.hpp"

#include <array>
#include <cmath>
#include <sstream>

namespace sipejuang::data {

namespace {

/// Reads the cells of one feature by property.
class Cells {
public:
    Cells(const RawLayer& layer, const ColumnMap& map) : layer_{layer}, map_{map} {}

    [[nodiscard]] std::string text(const RawFeature& feature, const std::string& property) const {
        const auto column = map_.in(layer_, property);
        return column ? text_of(feature.values[*column]) : std::string{};
    }
    /// Nothing when empty; a problem when it is no plain number or negative.
    [[nodiscard]] geo::Result<std::optional<double>> number(const RawFeature& feature,
                                                            const std::string& property) const {
        const std::string cell = text(feature, property);
        if (cell.empty()) return std::optional<double>{};
        const auto value = number_of(feature.values[*map_.in(layer_, property)]);
        if (!value || !std::isfinite(*value)) {
            return geo::problem("number-expected", {property + " \"" + cell + "\" bukan angka.",
                                                    property + " \"" + cell + "\" is not a number."})
                .located(property);
        }
        if (*value < 0)
            return geo::problem("number-negative",
                                {property + " negatif: " + cell + ".", property + " is negative: " + cell + "."})
                .located(property);
        return std::optional<double>{*value};
    }
    [[nodiscard]] std::vector<std::string> list(const RawFeature& feature, const std::string& property) const {
        std::vector<std::string> items;
        std::istringstream stream{text(feature, property)};
        for (std::string item; std::getline(stream, item, ';');) {
            if (!item.empty()) items.push_back(item);
        }
        return items;
    }

private:
    const RawLayer& layer_;
    const ColumnMap& map_;
};

std::optional<geo::SourcePoint> place_of(const geo::Transformation& t, const std::optional<geo::Point>& where) {
    if (!where) return std::nullopt;
    return t.to_source(*where);
}

geo::Result<geo::MultiPolygon> shape_of(const RawFeature& feature, const geo::Transformation& transformation,
                                        bool repair, std::string& repaired_because) {
    const auto& geometry = feature.geometry;
    const bool empty = geometry.kind == RawGeometry::Kind::polygon && geometry.polygons.empty() &&
                       !geometry.unclosed_ring;
    if (geometry.kind == RawGeometry::Kind::none || empty) {
        return geo::problem("geometry-missing", {"Fitur tanpa geometri.", "The feature has no geometry."});
    }
    if (geometry.kind != RawGeometry::Kind::polygon) {
        return geo::problem("wrong-geometry-type",
                            {"Jenis geometri " + geometry.type_name + ", padahal harus poligon.",
                             "The geometry is a " + geometry.type_name + "; a polygon is needed."});
    }
    if (geometry.unclosed_ring) {
        return geo::problem("ring-not-closed", {"Cincin tidak tertutup.", "A ring is not closed."})
            .located(*geometry.unclosed_ring);
    }
    auto shape = geo::on_fine_grid(geo::to_working(transformation, geometry.polygons));
    const auto invalid = geo::invalidity(shape, geo::proposal_complexity);
    if (!invalid) return shape;
    if (repair && invalid->problem.code != "geometry-too-complex" && invalid->problem.code != "coordinate-not-finite") {
        repaired_because = invalid->problem.code;
        return geo::repaired(shape, geo::proposal_complexity);
    }
    geo::Problem problem = invalid->problem;
    problem.place = place_of(transformation, invalid->where);
    return problem;
}

template <class Unit>
void set(std::optional<Unit>& target, const std::optional<double>& value) {
    if (value) target = Unit::of(*value);
}

geo::Result<CityPlot> plot_of(const RawFeature& feature, const Cells& cells) {
    CityPlot own;
    own.kelurahan = cells.text(feature, "kelurahan");
    own.activities = cells.list(feature, "activity");
    own.kbli = cells.list(feature, "kbli");
    const auto green = cells.number(feature, "green_area_m2");
    if (!green) return green.error();
    const auto certificate = cells.number(feature, "certificate_area_m2");
    if (!certificate) return certificate.error();
    set(own.plot.green_area, *green);
    set(own.plot.certificate_area, *certificate);
    return own;
}

geo::Result<CityBuilding> building_of(const RawFeature& feature, const Cells& cells) {
    CityBuilding own;
    own.kelurahan = cells.text(feature, "kelurahan");
    own.activities = cells.list(feature, "activity");
    own.kbli = cells.list(feature, "kbli");
    const std::string status = cells.text(feature, "status");
    if (status == "existing")
        own.footprint.status = rules::BuildingStatus::existing;
    else if (!status.empty() && status != "proposed") {
        return geo::problem("status-unknown",
                            {"Status \"" + status + "\" tidak dikenal.", "Status \"" + status + "\" is not known."})
            .located("status");
    }
    constexpr std::array<const char*, 6> names{"floors",           "height_m",        "floor_area_m2",
                                               "basement_area_m2", "parking_area_m2", "technical_area_m2"};
    std::array<std::optional<double>, 6> numbers;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto number = cells.number(feature, names[i]);
        if (!number) return number.error();
        numbers[i] = *number;
    }
    own.footprint.floors = numbers[0];
    set(own.footprint.height, numbers[1]);
    set(own.footprint.floor_area, numbers[2]);
    set(own.footprint.basement_area, numbers[3]);
    set(own.footprint.parking_area, numbers[4]);
    set(own.footprint.technical_area, numbers[5]);
    return own;
}

/// The box of the vertices in the working CRS; nothing where they are no place.
std::optional<geo::MultiPolygon> box_around(const RawFeature& feature, const geo::Transformation& transformation) {
    const auto finite = [](const geo::Box& b) {
        return !b.empty() && std::isfinite(b.min_x) && std::isfinite(b.max_x) && std::isfinite(b.min_y) &&
               std::isfinite(b.max_y) && b.min_x < b.max_x && b.min_y < b.max_y;
    };
    const auto box = geo::box_of(geo::to_working(transformation, feature.geometry.polygons));
    if (!finite(box)) return std::nullopt;
    const geo::Ring corners{
        {box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}};
    return geo::MultiPolygon{{{corners, {}}}};
}

/// The id in the layer where it is one, else a name made of the row number; never one that is taken.
std::string id_of(const std::string& stated, CityLayer kind, const RawFeature& feature, std::set<std::string>& taken) {
    if (!stated.empty() && taken.insert(stated).second) return stated;
    const std::string made = (kind == CityLayer::plots ? "plot-" : "building-") + std::to_string(feature.fid);
    std::string id = made;
    for (int n = 2; !taken.insert(id).second; ++n) id = made + "-" + std::to_string(n);
    return id;
}

void note_columns(City& city, const RawLayer& layer, const ColumnMap& map) {
    for (const char* property : {"status", "activity", "kbli", "floors", "height_m", "floor_area_m2",
                                 "basement_area_m2", "parking_area_m2", "technical_area_m2", "green_area_m2"}) {
        if (map.in(layer, property)) city.has.insert(property);
    }
}

}  // namespace

geo::Result<geo::Done> take_in_layer(City& city, const RawLayer& layer, CityLayer kind, const ColumnMap& map,
                                     const geo::Transformation& transformation, bool repair) {
    const Cells cells{layer, map};
    const std::string name = kind == CityLayer::plots ? "plots" : "buildings";
    note_columns(city, layer, map);
    std::set<std::string> ids;
    for (const auto& feature : layer.features) {
        // Ids of findings must tell subjects apart: an empty or repeated one gives way to the row number.
        const std::string id = id_of(cells.text(feature, "id"), kind, feature, ids);
        const auto bad = [&](const geo::Problems& problems) {
            city.bad.push_back({name, id, problems.front().in_file(layer.file).of_feature(id)});
        };
        const auto lose = [&](std::optional<geo::MultiPolygon> place) {
            if (kind == CityLayer::buildings && place) city.lost.push_back({id, std::move(*place)});
        };
        std::string repaired_because;
        auto shape = shape_of(feature, transformation, repair, repaired_because);
        if (!shape) {
            bad(shape.error());
            lose(box_around(feature, transformation));
            continue;
        }
        if (!repaired_because.empty()) city.repairs.push_back({name, id, repaired_because});
        if (kind == CityLayer::plots) {
            auto plot = plot_of(feature, cells);
            if (!plot) {
                bad(plot.error());
                continue;
            }
            plot->plot.id = id;
            plot->plot.shape = std::move(*shape);
            city.plots.push_back(std::move(*plot));
        } else {
            auto building = building_of(feature, cells);
            if (!building) {
                bad(building.error());
                lose(std::move(*shape));
                continue;
            }
            building->footprint.id = id;
            building->footprint.shape = std::move(*shape);
            city.buildings.push_back(std::move(*building));
        }
    }
    return geo::Done{};
}

}  // namespace sipejuang::data
