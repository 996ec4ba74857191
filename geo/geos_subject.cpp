// SPDX-License-Identifier: Apache-2.0
#include "geo/geos_subject.hpp"

#include "geo/geos_convert.hpp"
#include "geo/geos_overlay.hpp"

#include <utility>

namespace sipejuang::geo {

GeosSubject::GeosSubject(const MultiPolygon& subject) : geometry_{to_geos(context_, subject)} {}

std::optional<MultiPolygon> GeosSubject::common_with(const MultiPolygon& region) const {
    const auto other = to_geos(context_, region);
    GEOSGeometry* result = overlaid(context_, GeosOperation::intersection, geometry_.get(), other.get());
    if (result == nullptr) return std::nullopt;
    const GeosGeometry common{result, GeosDelete{context_.handle()}};
    return polygons_of(context_, common.get());
}

MultiPolygon GeosSubject::common_with_valid(const MultiPolygon& region) const {
    auto common = common_with(region);
    if (!common) context_.give_up("intersection");
    return std::move(*common);
}

bool GeosSubject::inside(const MultiPolygon& region) const {
    const auto other = to_geos(context_, region);
    const char answer = GEOSCovers_r(context_.handle(), other.get(), geometry_.get());
    if (answer == 2) context_.give_up("covers");
    return answer == 1;
}

}  // namespace sipejuang::geo
