// SPDX-License-Identifier: Apache-2.0
#include "geo/distance.hpp"
#include "geo/transformation.hpp"

using namespace sipejuang::geo;

Metres gap(const Transformation& t, const MultiPolygon& plot, const MultiLineIn<Source>& river) {
#ifdef WONT_COMPILE
    return t.operation().empty() ? Metres{} : nearest(plot, river).distance;
#else
    return nearest(plot, to_working(t, river)).distance;
#endif
}
