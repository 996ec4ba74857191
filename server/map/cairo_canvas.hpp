// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to server/map: included by its .cpp files only, so that no header carries a Cairo type.
#include "geo/polygon.hpp"
#include "server/map/palette_png.hpp"

#include <cairo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

struct CairoSurfaceDelete {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct CairoDelete {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

/// A sheet of CSS pixels under a window of the working CRS.
class Canvas {
public:
    Canvas(geo::Box extent, int width, int height, double scale);

    [[nodiscard]] cairo_t* cairo() const { return cairo_.get(); }
    [[nodiscard]] const geo::Box& extent() const { return extent_; }  ///< all that is seen
    [[nodiscard]] double pixels_per_metre() const { return per_metre_; }
    [[nodiscard]] double width() const { return width_; }
    [[nodiscard]] double height() const { return height_; }
    [[nodiscard]] double scale() const { return scale_; }  ///< pixels of the picture per pixel of the sheet
    [[nodiscard]] geo::Point to_sheet(geo::Point p) const;

    void colour(std::string_view hex, double opacity = 1) const;
    void trace(const geo::MultiPolygon& area) const;
    void trace(const geo::MultiLine& line) const;
    void stroke(double width, const std::vector<double>& dashes = {}) const;
    void fill() const;
    /// Pixels of the picture, which may be finer than those of the sheet; clear or opaque.
    void paint(const Pixels& pixels, double opacity) const;
    /// Lines from lower left to upper right over what was traced.
    void hatch(double gap, double width) const;
    /// In the middle of a place, with a halo, so that it is read on any ground.
    void label(const std::string& text, double x, double y, double size, bool bold = false) const;
    [[nodiscard]] double text_width(const std::string& text, double size, bool bold = false) const;
    [[nodiscard]] std::string png() const;

private:
    void font(double size, bool bold) const;

    double width_, height_, scale_, per_metre_;
    geo::Box extent_;
    std::unique_ptr<cairo_surface_t, CairoSurfaceDelete> surface_;
    std::unique_ptr<cairo_t, CairoDelete> cairo_;
};

}  // namespace sipejuang::server
