// SPDX-License-Identifier: Apache-2.0
#include "geo/area.hpp"
#include "geo/transformation.hpp"

using namespace sipejuang::geo;

SquareMetres plot_area(const Transformation& t, const MultiPolygonIn<Source>& plot) {
#ifdef WONT_COMPILE
    return t.operation().empty() ? SquareMetres{} : area(plot);
#else
    return area(to_working(t, plot));
#endif
}
