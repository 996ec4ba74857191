// SPDX-License-Identifier: Apache-2.0
#include "geo/transformation.hpp"

namespace sipejuang::geo {
namespace {

template <class To, class From, class Each>
std::vector<PointIn<To>> points(const std::vector<PointIn<From>>& from, const Each& each) {
    std::vector<PointIn<To>> out;
    out.reserve(from.size());
    for (const auto& p : from) out.push_back(each(p));
    return out;
}

template <class To, class From, class Each>
MultiPolygonIn<To> region(const MultiPolygonIn<From>& from, const Each& each) {
    MultiPolygonIn<To> out;
    out.parts.reserve(from.parts.size());
    for (const auto& part : from.parts) {
        PolygonIn<To> made{points<To>(part.shell, each), {}};
        made.holes.reserve(part.holes.size());
        for (const auto& hole : part.holes) made.holes.push_back(points<To>(hole, each));
        out.parts.push_back(std::move(made));
    }
    return out;
}

template <class To, class From, class Each>
MultiLineIn<To> lines(const MultiLineIn<From>& from, const Each& each) {
    MultiLineIn<To> out;
    out.parts.reserve(from.parts.size());
    for (const auto& part : from.parts) out.parts.push_back(points<To>(part, each));
    return out;
}

}  // namespace

MultiPolygon to_working(const Transformation& t, const MultiPolygonIn<Source>& from) {
    return region<Working>(from, [&t](SourcePoint p) { return t.to_working(p); });
}

MultiLine to_working(const Transformation& t, const MultiLineIn<Source>& from) {
    return lines<Working>(from, [&t](SourcePoint p) { return t.to_working(p); });
}

MultiPolygonIn<Source> to_source(const Transformation& t, const MultiPolygon& from) {
    return region<Source>(from, [&t](Point p) { return t.to_source(p); });
}

MultiLineIn<Source> to_source(const Transformation& t, const MultiLine& from) {
    return lines<Source>(from, [&t](Point p) { return t.to_source(p); });
}

}  // namespace sipejuang::geo
