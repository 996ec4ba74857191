// SPDX-License-Identifier: Apache-2.0
#include "server/map/cairo_frame.hpp"

#include "server/map/map_look.hpp"

#include <algorithm>
#include <cmath>

namespace sipejuang::server {

namespace {

constexpr double small_size = 11, foot = 30, corner = 40, ticks_high = 20, ticks_wide = 78;

/// 1, 2 or 5 times a power of ten metres, at most so long on the sheet.
double round_length(const Canvas& canvas, double sheet) {
    const double most = sheet / canvas.pixels_per_metre();
    const double power = std::pow(10, std::floor(std::log10(most)));
    constexpr double five = 5;
    return most >= five * power ? five * power : most >= 2 * power ? 2 * power : power;
}

/// A line of ink with a casing, so that it is seen on any ground.
void draw_line(const Canvas& canvas, const std::vector<geo::Point>& sheet, double width, double casing) {
    for (const bool under : {true, false}) {
        for (std::size_t i = 0; i < sheet.size(); ++i)
            i == 0 ? cairo_move_to(canvas.cairo(), sheet[i].x, sheet[i].y)
                   : cairo_line_to(canvas.cairo(), sheet[i].x, sheet[i].y);
        canvas.colour(under ? casing_colour : ink_colour);
        canvas.stroke(width + (under ? casing : 0));
    }
}

/// Returns where it ends.
double draw_scale_bar(const Canvas& canvas) {
    const double metres = round_length(canvas, canvas.width() / 3), length = metres * canvas.pixels_per_metre();
    constexpr double margin = 12, tick = 6, kilometre = 1000;
    const double y = canvas.height() - margin;
    draw_line(canvas, {{margin, y - tick}, {margin, y}, {margin + length, y}, {margin + length, y - tick}}, 2, 3);
    const bool far = metres >= kilometre;
    std::string number = std::to_string(std::lround(far ? metres / kilometre : metres));
    if (metres < 1) number = metres >= 0.5 ? "0,5" : metres >= 0.2 ? "0,2" : "0,1";
    canvas.label(number + (far ? " km" : " m"), margin + length / 2, y - 2 * tick, small_size);
    return margin + length;
}

void draw_north(const Canvas& canvas, bool english) {
    constexpr double margin = 18, arrow = 7;
    const double x = canvas.width() - margin;
    cairo_move_to(canvas.cairo(), x, margin - arrow);
    cairo_line_to(canvas.cairo(), x + arrow - 1, margin + arrow);
    cairo_line_to(canvas.cairo(), x - arrow + 1, margin + arrow);
    cairo_close_path(canvas.cairo());
    canvas.colour(ink_colour);
    canvas.fill();
    canvas.label(english ? "N" : "U", x, margin + 2.5 * arrow, small_size, true);
}

/// The multiples of a step between two numbers.
std::vector<double> multiples(double step, double from, double until) {
    std::vector<double> made;
    const auto first = std::llround(std::ceil(from / step)), last = std::llround(std::floor(until / step));
    for (auto i = first; i <= last; ++i) made.push_back(static_cast<double>(i) * step);
    return made;
}

std::string metres_text(double metres, double step) {
    const auto tenths = std::llround(metres * 10);
    return std::to_string(tenths / 10) + (step < 1 ? "," + std::to_string(std::llabs(tenths % 10)) : std::string{});
}

}  // namespace

void draw_grid(const Canvas& canvas, bool english) {
    constexpr double apart = 160, tick = 8, arm = 4, size = 10;
    const double step = round_length(canvas, apart);
    const auto& seen = canvas.extent();
    const auto eastings = multiples(step, seen.min_x, seen.max_x), northings = multiples(step, seen.min_y, seen.max_y);
    const auto mark = [&](geo::Point from, geo::Point to) { draw_line(canvas, {from, to}, 1, 2); };
    for (const double easting : eastings) {
        const double x = canvas.to_sheet({easting, seen.max_y}).x;
        mark({x, 0}, {x, tick});
        mark({x, canvas.height() - tick}, {x, canvas.height()});
        if (x > ticks_wide + 40 && x < canvas.width() - corner - 40)
            canvas.label(metres_text(easting, step) + (english ? " mE" : " mT"), x, tick + size - 2, size);
        for (const double northing : northings) {
            const double y = canvas.to_sheet({easting, northing}).y;
            if (x < ticks_wide || y < ticks_high + arm || y > canvas.height() - foot) continue;
            mark({x - arm, y}, {x + arm, y});
            mark({x, y - arm}, {x, y + arm});
        }
    }
    for (const double northing : northings) {
        const double y = canvas.to_sheet({seen.min_x, northing}).y;
        mark({0, y}, {tick, y});
        mark({canvas.width() - tick, y}, {canvas.width(), y});
        const auto text = metres_text(northing, step) + (english ? " mN" : " mU");
        if (y > ticks_high && y < canvas.height() - foot - size)
            canvas.label(text, tick + 3 + canvas.text_width(text, size) / 2, y, size);
    }
}

void draw_frame(const Canvas& canvas, const MapPicture& picture) {
    const double bar_end = draw_scale_bar(canvas);
    draw_north(canvas, picture.english);
    double right = canvas.width();
    if (picture.sample) {
        const std::string text = picture.english ? "SAMPLE - not a legal basis" : "CONTOH - bukan dasar hukum";
        const double half = canvas.text_width(text, small_size, true) / 2;
        canvas.label(text, right - half - small_size, canvas.height() - small_size, small_size, true);
        right -= 2 * half + small_size;
    }
    if (picture.paper) canvas.label(picture.note, (bar_end + right) / 2, canvas.height() - small_size, small_size);
}

std::vector<geo::Box> taken_by_frame(const Canvas& canvas, const MapPicture& picture) {
    const double width = canvas.width(), height = canvas.height();
    std::vector<geo::Box> taken{{0, height - foot, width, height}, {width - corner, 0, width, corner}};
    if (picture.paper) {
        taken.push_back({0, 0, width, ticks_high});
        taken.push_back({0, 0, ticks_wide, height});
    }
    return taken;
}

}  // namespace sipejuang::server
