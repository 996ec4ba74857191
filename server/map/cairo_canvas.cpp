// SPDX-License-Identifier: Apache-2.0
#include "server/map/cairo_canvas.hpp"

#include "server/map/picture_view.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace sipejuang::server {

namespace {

double part_of(std::string_view hex, std::size_t i) {
    unsigned value = 0;
    constexpr int base = 16;
    constexpr double full = 255;
    const auto* from = hex.data() + 1 + 2 * i;
    std::from_chars(from, from + 2, value, base);
    return value / full;
}

}  // namespace

Canvas::Canvas(geo::Box extent, int width, int height, double scale)
    : width_{static_cast<double>(width)},
      height_{static_cast<double>(height)},
      scale_{scale},
      per_metre_{1},
      extent_{seen_extent(extent, width_, height_)},
      surface_{cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(width * scale)),
                                          static_cast<int>(std::lround(height * scale)))},
      cairo_{cairo_create(surface_.get())} {
    per_metre_ = width_ / (extent_.max_x - extent_.min_x);
    cairo_scale(cairo_.get(), scale, scale);
    cairo_set_line_join(cairo_.get(), CAIRO_LINE_JOIN_ROUND);
    cairo_set_fill_rule(cairo_.get(), CAIRO_FILL_RULE_EVEN_ODD);
}

geo::Point Canvas::to_sheet(geo::Point p) const {
    return {(p.x - extent_.min_x) * per_metre_, (extent_.max_y - p.y) * per_metre_};
}

void Canvas::colour(std::string_view hex, double opacity) const {
    cairo_set_source_rgba(cairo_.get(), part_of(hex, 0), part_of(hex, 1), part_of(hex, 2), opacity);
}

void Canvas::trace(const geo::MultiPolygon& area) const {
    const auto ring = [this](const geo::Ring& points) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto p = to_sheet(points[i]);
            i == 0 ? cairo_move_to(cairo_.get(), p.x, p.y) : cairo_line_to(cairo_.get(), p.x, p.y);
        }
        cairo_close_path(cairo_.get());
    };
    for (const auto& part : area.parts) {
        ring(part.shell);
        for (const auto& hole : part.holes) ring(hole);
    }
}

void Canvas::trace(const geo::MultiLine& line) const {
    for (const auto& part : line.parts) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            const auto p = to_sheet(part[i]);
            i == 0 ? cairo_move_to(cairo_.get(), p.x, p.y) : cairo_line_to(cairo_.get(), p.x, p.y);
        }
    }
}

void Canvas::stroke(double width, const std::vector<double>& dashes) const {
    cairo_set_line_width(cairo_.get(), width);
    cairo_set_dash(cairo_.get(), dashes.data(), static_cast<int>(dashes.size()), 0);
    cairo_stroke(cairo_.get());
}

void Canvas::fill() const { cairo_fill(cairo_.get()); }

void Canvas::paint(const Pixels& pixels, double opacity) const {
    const std::unique_ptr<cairo_surface_t, CairoSurfaceDelete> image{
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, pixels.width, pixels.height)};
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(image.get()));
    const auto width = static_cast<std::size_t>(pixels.width);
    auto* const into = cairo_image_surface_get_data(image.get());
    for (std::size_t y = 0; y < static_cast<std::size_t>(pixels.height); ++y)
        std::memcpy(into + y * stride, pixels.values.data() + y * width, width * sizeof(std::uint32_t));
    cairo_surface_mark_dirty(image.get());
    cairo_save(cairo_.get());
    cairo_identity_matrix(cairo_.get());
    cairo_set_source_surface(cairo_.get(), image.get(), 0, 0);
    cairo_paint_with_alpha(cairo_.get(), opacity);
    cairo_restore(cairo_.get());
}

void Canvas::hatch(double gap, double width) const {
    double left = 0, top = 0, right = 0, bottom = 0;
    cairo_save(cairo_.get());
    cairo_clip(cairo_.get());
    cairo_clip_extents(cairo_.get(), &left, &top, &right, &bottom);
    const double tall = bottom - top;
    // From a line that all places share, so that neighbours' lines meet.
    const double first = std::floor((left - tall) / gap) * gap - std::fmod(bottom, gap);
    const int lines = static_cast<int>(std::ceil((right - first) / gap));
    for (int i = 0; i < lines; ++i) {
        cairo_move_to(cairo_.get(), first + i * gap, bottom);
        cairo_line_to(cairo_.get(), first + i * gap + tall, top);
    }
    stroke(width);
    cairo_restore(cairo_.get());
}

void Canvas::font(double size, bool bold) const {
    cairo_select_font_face(cairo_.get(), "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL,
                           bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cairo_.get(), size);
}

double Canvas::text_width(const std::string& text, double size, bool bold) const {
    font(size, bold);
    cairo_text_extents_t extents;
    cairo_text_extents(cairo_.get(), text.c_str(), &extents);
    return extents.width;
}

void Canvas::label(const std::string& text, double x, double y, double size, bool bold) const {
    font(size, bold);
    cairo_text_extents_t extents;
    cairo_text_extents(cairo_.get(), text.c_str(), &extents);
    cairo_move_to(cairo_.get(), x - extents.width / 2 - extents.x_bearing, y - extents.height / 2 - extents.y_bearing);
    cairo_text_path(cairo_.get(), text.c_str());
    constexpr double halo = 3;
    cairo_set_line_width(cairo_.get(), halo);
    cairo_set_dash(cairo_.get(), nullptr, 0, 0);
    colour("#ffffff");
    cairo_stroke_preserve(cairo_.get());
    colour("#111111");
    cairo_fill(cairo_.get());
}

std::string Canvas::png() const {
    cairo_surface_flush(surface_.get());
    Pixels pixels;
    pixels.width = cairo_image_surface_get_width(surface_.get());
    pixels.height = cairo_image_surface_get_height(surface_.get());
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface_.get()));
    const auto* const from = cairo_image_surface_get_data(surface_.get());
    constexpr std::uint32_t opaque = 0xFF000000U;  // the fourth byte of CAIRO_FORMAT_RGB24 is undefined
    for (std::size_t y = 0; y < static_cast<std::size_t>(pixels.height); ++y) {
        for (std::size_t x = 0; x < static_cast<std::size_t>(pixels.width); ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, from + y * stride + x * sizeof pixel, sizeof pixel);
            pixels.values.push_back(pixel | opaque);
        }
    }
    return palette_png(pixels);
}

}  // namespace sipejuang::server
