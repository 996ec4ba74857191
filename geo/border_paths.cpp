// SPDX-License-Identifier: Apache-2.0
#include "geo/border_paths.hpp"

#include "geo/orientation.hpp"
#include "geo/ray.hpp"
#include "geo/segment.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace sipejuang::geo {
namespace {

/// Where the border leads after a point. Known exactly where its edge crosses a side between their ends.
enum class Leads { somewhere, inside, outside };

/// A point of the border: a vertex, or a point on the window's ring, or both.
struct Stop {
    double at;  ///< along its edge
    Point point;
    std::optional<WindowPlace> place;  ///< on the window's ring
    Leads leads = Leads::somewhere;
    bool along_ring = false;  ///< from here to the next stop the border runs along the window's ring
};

double along(const Segment& s, Point p) {
    const double dx = s.b.x - s.a.x, dy = s.b.y - s.a.y;
    return ((p.x - s.a.x) * dx + (p.y - s.a.y) * dy) / (dx * dx + dy * dy);
}

/// One edge of the border against the sides of the window.
class EdgeStops {
public:
    EdgeStops(const Window& window, const Segment& edge) : window_{window}, edge_{edge} {
        stops_.push_back({0.0, edge.a, std::nullopt});
        const Box box = edge.box();
        if (!window.box.touches(box)) return;
        for (std::size_t side = 0; side < window.ring.size(); ++side) {
            if (window.sides[side].touches(box)) meet(side);
        }
        std::sort(stops_.begin(), stops_.end(), [](const Stop& s, const Stop& t) { return s.at < t.at; });
        for (std::size_t i = 0; i < stops_.size(); ++i) stops_[i].along_ring = on_ring(i);
    }
    [[nodiscard]] const std::vector<Stop>& stops() const { return stops_; }

private:
    const Window& window_;
    Segment edge_;
    std::vector<Stop> stops_;
    std::vector<std::pair<double, double>> overlaps_;  ///< with sides, along the edge

    void meet(std::size_t side) {
        const Segment s{window_.ring[side], window_.next(side)};
        const int a = orientation(s.a, s.b, edge_.a), b = orientation(s.a, s.b, edge_.b);
        if (a * b > 0) return;
        const int from = orientation(edge_.a, edge_.b, s.a), to = orientation(edge_.a, edge_.b, s.b);
        if (from * to > 0) return;
        if (a * b < 0 && from * to < 0) return cross(side, s, b > 0 ? Leads::inside : Leads::outside);
        if (a == 0 && in_box_of(s.a, s.b, edge_.a)) touch_start(side, s);
        const bool first = from == 0 && in_box_of(edge_.a, edge_.b, s.a);
        const bool last = to == 0 && in_box_of(edge_.a, edge_.b, s.b);
        if (first) touch_corner(side, s.a);
        if (last) touch_corner(side + 1 == window_.ring.size() ? 0 : side + 1, s.b);
        if (a == 0 && b == 0) overlap(s);
    }
    void cross(std::size_t side, const Segment& s, Leads leads) {
        const double ex = edge_.b.x - edge_.a.x, ey = edge_.b.y - edge_.a.y;
        const auto off = [&](Point p) { return ex * (p.y - edge_.a.y) - ey * (p.x - edge_.a.x); };
        const double from = off(s.a), to = off(s.b);
        constexpr double least = 1e-300, most = 1.0 - 1e-16;
        const double u = from == to ? 0.5 : std::clamp(from / (from - to), least, most);
        const Point p{s.a.x + u * (s.b.x - s.a.x), s.a.y + u * (s.b.y - s.a.y)};
        stops_.push_back({std::clamp(along(edge_, p), least, most), p, WindowPlace{side, u}, leads});
    }
    void touch_start(std::size_t side, const Segment& s) {
        if (edge_.a == s.a || edge_.a == s.b) return;  // a corner: touch_corner sees it
        stops_.front().place = WindowPlace{side, std::clamp(along(s, edge_.a), 1e-300, 1.0 - 1e-16)};
    }
    void touch_corner(std::size_t corner, Point p) {
        const WindowPlace place{corner, 0.0};
        if (p == edge_.a) {
            stops_.front().place = place;
        } else if (!(p == edge_.b)) {
            const bool seen = std::any_of(stops_.begin(), stops_.end(),
                                          [&](const Stop& s) { return s.place == place; });
            if (!seen) stops_.push_back({along(edge_, p), p, place});
        }
    }
    void overlap(const Segment& s) {
        const double first = std::clamp(along(edge_, s.a), 0.0, 1.0), last = std::clamp(along(edge_, s.b), 0.0, 1.0);
        if (first != last) overlaps_.emplace_back(std::min(first, last), std::max(first, last));
    }
    [[nodiscard]] bool on_ring(std::size_t i) const {
        const double from = stops_[i].at, to = i + 1 == stops_.size() ? 1.0 : stops_[i + 1].at;
        return std::any_of(overlaps_.begin(), overlaps_.end(),
                           [&](const auto& o) { return o.first <= from && to <= o.second; });
    }
};

std::vector<Stop> stops_of(const Window& window, const Ring& border) {
    std::vector<Stop> stops;
    stops.reserve(border.size() + 4);
    for (std::size_t i = 0; i < border.size(); ++i) {
        const EdgeStops edge{window, {border[i], border[i + 1 == border.size() ? 0 : i + 1]}};
        stops.insert(stops.end(), edge.stops().begin(), edge.stops().end());
    }
    return stops;
}

/// Follows the stops round from one on the window's ring.
class Follower {
public:
    Follower(BorderPaths& paths, const Window& window) : paths_{paths}, window_{window} {}

    /// At a stop that is on the window's ring.
    void begin(const Stop& stop, const Stop& after) {
        if (!stop.along_ring && leads_inside(stop, after)) path_ = BorderPath{{stop.point}, *stop.place, {}};
    }
    void pass(const Stop& stop, const Stop& after) {
        if (!stop.place) {
            if (path_) path_->points.push_back(stop.point);
            return;
        }
        arrive(stop);
        begin(stop, after);
    }
    /// Back at the first stop.
    void finish(const Stop& first) { arrive(first); }

private:
    BorderPaths& paths_;
    const Window& window_;
    std::optional<BorderPath> path_;

    [[nodiscard]] bool leads_inside(const Stop& stop, const Stop& after) const {
        if (stop.leads != Leads::somewhere) return stop.leads == Leads::inside;
        return window_.covers({(stop.point.x + after.point.x) / 2, (stop.point.y + after.point.y) / 2});
    }
    /// Coming in from inside or going out from outside: crossings that rounding has put in another order.
    void arrive(const Stop& stop) {
        if (stop.leads == (path_ ? Leads::inside : Leads::outside)) paths_.doubtful = true;
        if (!path_) return;
        path_->points.push_back(stop.point);
        path_->to = *stop.place;
        paths_.across.push_back(std::move(*path_));
        path_.reset();
    }
};

}  // namespace

Window::Window(Ring counter_clockwise) : ring{std::move(counter_clockwise)} {
    for (std::size_t side = 0; side < ring.size(); ++side) sides.push_back(Segment{ring[side], next(side)}.box());
    for (const auto& side : sides) box.add(side);
}

bool Window::covers(Point p) const {
    Ray ray{p};
    for (std::size_t side = 0; side < ring.size(); ++side) ray.meet(ring[side], next(side));
    return ray.inside();
}

void add_paths(BorderPaths& paths, const Window& window, const Ring& border) {
    const auto stops = stops_of(window, border);
    const auto first = std::find_if(stops.begin(), stops.end(), [](const Stop& s) { return s.place.has_value(); });
    if (first == stops.end()) {
        if (!border.empty() && window.covers(border.front())) paths.within.push_back(border);
        return;
    }
    const std::size_t n = stops.size();
    const auto start = static_cast<std::size_t>(first - stops.begin());
    Follower follower{paths, window};
    follower.begin(stops[start], stops[(start + 1) % n]);
    for (std::size_t i = 1; i < n; ++i) follower.pass(stops[(start + i) % n], stops[(start + i + 1) % n]);
    follower.finish(stops[start]);
}

}  // namespace sipejuang::geo
