// SPDX-License-Identifier: Apache-2.0
#include "server/map/map_picture.hpp"

#include "geo/distance.hpp"
#include "geo/overlay.hpp"
#include "server/map/cairo_canvas.hpp"
#include "server/map/inner_place.hpp"
#include "server/map/map_look.hpp"
#include "server/map/raster_sheet.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sipejuang::server {

namespace {

constexpr double label_size = 12, small_size = 11;

void trace(const Canvas& canvas, const MapFeature& feature) {
    if (feature.area != nullptr)
        canvas.trace(*feature.area);
    else
        canvas.trace(*feature.line);
}

/// A layer is drawn where the map in the browser would draw it.
double zoom_of(const Canvas& canvas) {
    constexpr double equator = 40'075'016.686, tile_pixels = 512;
    return std::log2(equator * canvas.pixels_per_metre() / tile_pixels);
}

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
bool covers_all(const geo::MultiPolygon& area, const geo::Box& window) {
    const geo::Ring ring{{window.min_x, window.min_y},
                         {window.max_x, window.min_y},
                         {window.max_x, window.max_y},
                         {window.min_x, window.max_y}};
    return geo::covers(area, geo::MultiPolygon{{{ring, {}}}});
}

double thinness(const Canvas& canvas) {
    const double way = (zoom_of(canvas) - zoom_of_thin_lines) / (zoom_of_full_lines - zoom_of_thin_lines);
    return thin_part + (1 - thin_part) * std::clamp(way, 0.0, 1.0);
}

void draw_layer(const Canvas& canvas, const MapLayer& layer) {
    const double thin = thinness(canvas);
    const auto& look = look_of(layer.id);
    if (layer.id == "springs") return draw_points(canvas, layer, look);
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
    explicit Taken(const Canvas& canvas) : sheet_{0, 0, canvas.width(), canvas.height()} {
        constexpr double foot = 30, corner = 40;
        taken_.push_back({0, canvas.height() - foot, canvas.width(), canvas.height()});
        taken_.push_back({canvas.width() - corner, 0, canvas.width(), corner});
    }
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
void label_zones(const Canvas& canvas, const std::vector<const PlanMap*>& maps) {
    Taken taken{canvas};
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

/// 1, 2 or 5 times a power of ten metres, at most a third of the width.
double bar_length(const Canvas& canvas) {
    const double most = canvas.width() / 3 / canvas.pixels_per_metre();
    const double power = std::pow(10, std::floor(std::log10(most)));
    constexpr double five = 5;
    return most >= five * power ? five * power : most >= 2 * power ? 2 * power : power;
}

void draw_scale_bar(const Canvas& canvas) {
    const double metres = bar_length(canvas), length = metres * canvas.pixels_per_metre();
    constexpr double margin = 12, tick = 6, kilometre = 1000;
    const double y = canvas.height() - margin;
    for (const bool under : {true, false}) {
        cairo_move_to(canvas.cairo(), margin, y - tick);
        cairo_line_to(canvas.cairo(), margin, y);
        cairo_line_to(canvas.cairo(), margin + length, y);
        cairo_line_to(canvas.cairo(), margin + length, y - tick);
        canvas.colour(under ? casing_colour : ink_colour);
        canvas.stroke(under ? 5 : 2);
    }
    const bool far = metres >= kilometre;
    std::string number = std::to_string(std::lround(far ? metres / kilometre : metres));
    if (metres < 1) number = metres >= 0.5 ? "0,5" : metres >= 0.2 ? "0,2" : "0,1";
    const auto text = number + (far ? " km" : " m");
    canvas.label(text, margin + length / 2, y - 2 * tick, small_size);
}

void draw_frame(const Canvas& canvas, const MapPicture& picture) {
    draw_scale_bar(canvas);
    constexpr double margin = 18, arrow = 7;
    const double x = canvas.width() - margin;
    cairo_move_to(canvas.cairo(), x, margin - arrow);
    cairo_line_to(canvas.cairo(), x + arrow - 1, margin + arrow);
    cairo_line_to(canvas.cairo(), x - arrow + 1, margin + arrow);
    cairo_close_path(canvas.cairo());
    canvas.colour(ink_colour);
    canvas.fill();
    canvas.label(picture.english ? "N" : "U", x, margin + 2.5 * arrow, small_size, true);
    if (!picture.sample) return;
    const std::string text = picture.english ? "SAMPLE - not a legal basis" : "CONTOH - bukan dasar hukum";
    canvas.label(text, canvas.width() - canvas.text_width(text, small_size, true) / 2 - small_size,
                 canvas.height() - small_size, small_size, true);
}

}  // namespace

std::string png_of(const MapPicture& picture) {
    const Canvas canvas{picture.extent, picture.width, picture.height, picture.scale};
    canvas.colour(canvas_colour);
    cairo_paint(canvas.cairo());
    for (const auto* map : picture.maps) draw_map(canvas, *map, picture.raster);
    label_zones(canvas, picture.maps);
    for (const auto& mark : picture.marks) draw_mark(canvas, mark);
    for (const auto& mark : picture.marks) {
        if (mark.number > 0) draw_pin(canvas, mark);
    }
    draw_frame(canvas, picture);
    return canvas.png();
}

}  // namespace sipejuang::server
