// SPDX-License-Identifier: Apache-2.0
#include "rules/law/layer.hpp"

#include "geo/overlay.hpp"

namespace sipejuang::rules {

geo::MultiPolygon CompleteWithin::uncovered(const geo::MultiPolygon& subject, geo::Metres reach) const {
    if (reaches(subject, reach)) return {};
    const auto searched = reach.value() > 0 ? geo::buffer(subject, reach) : subject;
    return nowhere() ? searched : geo::difference(searched, region_.regions().front());
}

bool CompleteWithin::reaches(const geo::MultiPolygon& subject, geo::Metres reach) const {
    if (nowhere()) return false;
    const geo::Box box = geo::grown(geo::box_of(subject), reach);
    const geo::MultiPolygon frame{{geo::Polygon{
        {{box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}}, {}}}};
    // Most subjects lie deep inside: their box answers without an overlay.
    const auto of_box = region_.under(frame);
    if (of_box.size() == 1 && of_box.front().whole) return true;
    const auto searched = reach.value() > 0 ? geo::buffer(subject, reach) : subject;
    return geo::covers(region_.regions().front(), searched);
}

}  // namespace sipejuang::rules
