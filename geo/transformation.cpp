// SPDX-License-Identifier: Apache-2.0
#include "geo/transformation.hpp"

namespace sipejuang::geo {
namespace {

template <class To, class From, class Each>
MultiPolygonIn<To> region(const MultiPolygonIn<From>& from, const Each& each) {
    MultiPolygonIn<To> out;
    out.parts.reserve(from.parts.size());
    for (const auto& part : from.parts) {
        PolygonIn<To> made{each(part.shell), {}};
        made.holes.reserve(part.holes.size());
        for (const auto& hole : part.holes) made.holes.push_back(each(hole));
        out.parts.push_back(std::move(made));
    }
    return out;
}

template <class To, class From, class Each>
MultiLineIn<To> lines(const MultiLineIn<From>& from, const Each& each) {
    MultiLineIn<To> out;
    out.parts.reserve(from.parts.size());
    for (const auto& part : from.parts) out.parts.push_back(each(part));
    return out;
}

}  // namespace

std::vector<Point> Transformation::all_to_working(const std::vector<SourcePoint>& points) const {
    std::vector<Point> out;
    out.reserve(points.size());
    for (const auto& p : points) out.push_back(to_working(p));
    return out;
}

std::vector<SourcePoint> Transformation::all_to_source(const std::vector<Point>& points) const {
    std::vector<SourcePoint> out;
    out.reserve(points.size());
    for (const auto& p : points) out.push_back(to_source(p));
    return out;
}

MultiPolygon to_working(const Transformation& t, const MultiPolygonIn<Source>& from) {
    return region<Working>(from, [&t](const std::vector<SourcePoint>& p) { return t.all_to_working(p); });
}

MultiLine to_working(const Transformation& t, const MultiLineIn<Source>& from) {
    return lines<Working>(from, [&t](const std::vector<SourcePoint>& p) { return t.all_to_working(p); });
}

MultiPolygonIn<Source> to_source(const Transformation& t, const MultiPolygon& from) {
    return region<Source>(from, [&t](const std::vector<Point>& p) { return t.all_to_source(p); });
}

MultiLineIn<Source> to_source(const Transformation& t, const MultiLine& from) {
    return lines<Source>(from, [&t](const std::vector<Point>& p) { return t.all_to_source(p); });
}

}  // namespace sipejuang::geo
