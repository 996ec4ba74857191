// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "server/map/plan_map.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// Something of a person's own, or what hits it, over the map.
struct PictureMark {
    enum class Kind { plot, building, violation, note };
    Kind kind = Kind::plot;
    geo::MultiPolygon area;
    geo::MultiLine line;
    int number = 0;  ///< of the pin, the same as in the list; 0: no pin
};

/// A still picture of the map in the working CRS: metres, grid north up.
struct MapPicture {
    geo::Box extent;                     ///< all of it is seen; more where the shape of the picture is another
    int width = 640, height = 400;       ///< CSS pixels
    double scale = 1;                    ///< picture pixels per CSS pixel: 1 on screens, 200 / 96 for print at 200 dpi
    std::vector<const PlanMap*> maps{};  ///< bottom first
    std::vector<PictureMark> marks{};
    std::string raster{};  ///< of each map that has it: zoning, hazard_flood ...; empty: the polygons alone
    bool sample = true;    ///< the mark that cannot be taken off
    bool paper = false;    ///< with the ticks of the grid, and the note
    std::string note{};    ///< whose day, which CRS: "24 November 2026, EPSG:23840"
    bool english = false;
};

inline constexpr int widest_picture = 2000;

/// As PNG: zones (or a raster in their place, or over them) with their label, patterns for special provisions, roads, water, buildings, marks, scale bar, north; on paper the grid. Same picture, same bytes on one
/// machine: letters come from the fonts installed there.
[[nodiscard]] std::string png_of(const MapPicture& picture);

}  // namespace sipejuang::server
