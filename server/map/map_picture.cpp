// SPDX-License-Identifier: Apache-2.0
#include "server/map/map_picture.hpp"

#include "geo/distance.hpp"
#include "geo/overlay.hpp"
#include "server/map/cairo_frame.hpp"
#include "server/map/inner_place.hpp"
#include "server/map/map_look.hpp"
#include "server/map/picture_view.hpp"
#include "server/map/raster_sheet.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sipejuang::server {

namespace {

constexpr double label_size = 12;

void trace(const Canvas& canvas, const MapFeature& feature) {
    if (feature.area != nullptr)
        canvas.trace(*feature.area);
    else
        canvas.trace(*feature.line);
}

double zoom_of(const Canvas& canvas) { return zoom_at(canvas.pixels_per_metre()); }

void draw_points(const Canvas& canvas, const MapLayer& layer, const MapLook& look) {
    for (const auto i : layer.touching(canvas.extent())) {
        if (layer.features[i].line == nullptr) continue;
        for (const auto& part : layer.features[i].line->parts) {
            const auto at = canvas.to_sheet(part.front());
            cairo_arc(canvas.cairo(), at.x, at.y, look.width, 0, 2 * std::numbers::pi);
            canvas.colour(look.colour);
            canvas.fill();
        }
    }
}

/// A pattern that is everywhere tells nothing, and hides what lies under it: the page says it in words.
bool covers_all(const geo::MultiPolygon& area, const geo::Box& window) { return geo::covers(area, region_of(window)); }

double thinness(const Canvas& canvas) {
    const double way = (zoom_of(canvas) - zoom_of_thin_lines) / (zoom_of_full_lines - zoom_of_thin_lines);
    return thin_part + (1 - thin_part) * std::clamp(way, 0.0, 1.0);
}

void draw_layer(const Canvas& canvas, const MapLayer& layer) {
    const double thin = thinness(canvas);
    const auto& look = look_of(layer.id);
    if (layer.shape == MapShape::point) return draw_points(canvas, layer, look);
    constexpr double gap = 10;
    for (const auto i : layer.touching(canvas.extent())) {
        const auto& feature = layer.features[i];
        const bool pattern = look.fill == MapLook::Fill::lines;
        if (pattern && feature.area != nullptr && covers_all(*feature.area, canvas.extent())) continue;
        if (feature.area != nullptr && look.fill == MapLook::Fill::plain) {
            const auto own = text_of(feature, "colour");
            trace(canvas, feature);
            canvas.colour(!look.fill_colour.empty() ? look.fill_colour
                          : own.empty()             ? canvas_colour
                                                    : std::string_view{own});
            canvas.fill();
        }
        canvas.colour(look.colour, pattern ? 0.5 : 1);
        if (feature.area != nullptr && pattern) {
            trace(canvas, feature);
            canvas.hatch(gap, 1);
        }
        trace(canvas, feature);
        canvas.stroke(look.width * thin, look.dashes);
    }
}

void draw_raster(const Canvas& canvas, const MapRaster& raster) {
    const auto pixels = [&](double side) { return static_cast<int>(std::lround(side * canvas.scale())); };
    const double per_metre = canvas.pixels_per_metre() * canvas.scale();
    const auto& extent = canvas.extent();
    const auto to_working = [&](const std::vector<SheetPoint>& places) {
        std::vector<geo::Point> working;
        working.reserve(places.size());
        for (const auto& p : places)
            working.push_back({extent.min_x + p.x / per_metre, extent.max_y - p.y / per_metre});
        return working;
    };
    canvas.paint(raster_on_sheet(raster, pixels(canvas.width()), pixels(canvas.height()), to_working), raster.opacity);
}

/// The layers of a plan; a raster lies under all lines, over the zones or in their place.
void draw_map(const Canvas& canvas, const PlanMap& map, const std::string& wanted) {
    const double zoom = zoom_of(canvas);
    const auto* raster = wanted.empty() ? nullptr : map.raster(wanted);
    for (const auto& layer : map.layers()) {
        const bool zones = layer.id == "zones", replaced = zones && raster != nullptr && raster->opacity == 1;
        if (zoom >= layer.from_zoom && !replaced) draw_layer(canvas, layer);
        if (zones && raster != nullptr) draw_raster(canvas, *raster);
    }
}

bool lies_in(const MapLayer& layer, geo::Point p) {
    const auto near = layer.touching({p.x, p.y, p.x, p.y});
    return std::any_of(near.begin(), near.end(),
                       [&](std::uint32_t i) { return geo::covers(*layer.features[i].area, p); });
}

/// Places of the sheet that are taken.
class Taken {
public:
    Taken(const Canvas& canvas, const MapPicture& picture)
        : sheet_{0, 0, canvas.width(), canvas.height()},
          taken_{taken_by_frame(canvas, picture)} {}
    /// False where it would lie over another or over the edge.
    bool take(const geo::Box& box) {
        const bool free = sheet_.covers(box) && std::none_of(taken_.begin(), taken_.end(),
                                                             [&](const geo::Box& other) { return other.touches(box); });
        if (free) taken_.push_back(box);
        return free;
    }

private:
    geo::Box sheet_;
    std::vector<geo::Box> taken_;
};

/// The code of each zone where there is room for it, and where no more detailed plan lies over it.
void label_zones(const Canvas& canvas, const MapPicture& picture) {
    const auto& maps = picture.maps;
    Taken taken{canvas, picture};
    for (auto map = maps.rbegin(); map != maps.rend(); ++map) {
        const auto* zones = (*map)->layer("zones");
        if (zones == nullptr) continue;
        for (const auto i : zones->touching(canvas.extent())) {
            const auto& feature = zones->features[i];
            const auto text = text_of(feature, "subzone");
            const auto room = inner_place(*feature.area, canvas.extent());
            const double width = canvas.text_width(text, label_size) + 4;
            if (!room || room->width.value() * canvas.pixels_per_metre() < width) continue;
            const bool under = std::any_of(maps.rbegin(), map, [&](const PlanMap* above) {
                return above->layer("zones") != nullptr && lies_in(*above->layer("zones"), room->middle);
            });
            const auto at = canvas.to_sheet(room->middle);
            if (under || !taken.take({at.x - width / 2, at.y - label_size, at.x + width / 2, at.y + label_size}))
                continue;
            canvas.label(text, at.x, at.y, label_size);
        }
    }
}

void draw_mark(const Canvas& canvas, const PictureMark& mark) {
    using Kind = PictureMark::Kind;
    constexpr double casing = 3, pale = 0.65, gap = 6;
    if (mark.kind == Kind::building) {
        canvas.trace(mark.area);
        canvas.colour(casing_colour, pale);
        canvas.fill();
    }
    if (mark.kind == Kind::violation && !mark.area.empty()) {
        canvas.trace(mark.area);
        canvas.colour(ink_colour);
        canvas.hatch(gap, 1.5);
    }
    const double width = mark.kind == Kind::plot ? 3 : 2;
    for (const bool under : {true, false}) {
        canvas.trace(mark.area);
        canvas.trace(mark.line);
        canvas.colour(under ? casing_colour : ink_colour);
        canvas.stroke(width + (under ? casing : 0));
    }
}

void draw_pin(const Canvas& canvas, const PictureMark& mark) {
    const auto room = mark.area.empty() ? std::nullopt : inner_place(mark.area, canvas.extent());
    if (!room && (mark.line.empty() || mark.line.parts.front().empty())) return;
    const auto at = canvas.to_sheet(room ? room->middle : mark.line.parts.front().front());
    constexpr double radius = 11;
    cairo_arc(canvas.cairo(), at.x, at.y, radius + 1.5, 0, 2 * std::numbers::pi);
    canvas.colour(casing_colour);
    canvas.fill();
    cairo_arc(canvas.cairo(), at.x, at.y, radius, 0, 2 * std::numbers::pi);
    canvas.colour(ink_colour);
    canvas.fill();
    cairo_select_font_face(canvas.cairo(), "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_BOLD);
    cairo_set_font_size(canvas.cairo(), label_size);
    const auto text = std::to_string(mark.number);
    cairo_text_extents_t extents;
    cairo_text_extents(canvas.cairo(), text.c_str(), &extents);
    cairo_move_to(canvas.cairo(), at.x - extents.width / 2 - extents.x_bearing,
                  at.y - extents.height / 2 - extents.y_bearing);
    canvas.colour(casing_colour);
    cairo_show_text(canvas.cairo(), text.c_str());
}

}  // namespace

std::string png_of(const MapPicture& picture) {
    const Canvas canvas{picture.extent, picture.width, picture.height, picture.scale};
    canvas.colour(canvas_colour);
    cairo_paint(canvas.cairo());
    for (const auto* map : picture.maps) draw_map(canvas, *map, picture.raster);
    if (picture.paper) draw_grid(canvas, picture.english);
    label_zones(canvas, picture);
    for (const auto& mark : picture.marks) draw_mark(canvas, mark);
    for (const auto& mark : picture.marks) {
        if (mark.number > 0) draw_pin(canvas, mark);
    }
    draw_frame(canvas, picture);
    return canvas.png();
}

}  // namespace sipejuang::server
