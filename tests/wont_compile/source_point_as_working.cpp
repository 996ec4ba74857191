// SPDX-License-Identifier: Apache-2.0
#include "geo/distance.hpp"
#include "geo/transformation.hpp"

using namespace sipejuang::geo;

bool inside(const Transformation& t, const MultiPolygon& region, SourcePoint p) {
#ifdef WONT_COMPILE
    return !t.operation().empty() && covers(region, p);
#else
    return covers(region, t.to_working(p));
#endif
}
