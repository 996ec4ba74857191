// SPDX-License-Identifier: Apache-2.0
#include "geo/overlay.hpp"

using namespace sipejuang::geo;

MultiPolygon widened(const MultiPolygon& region) {
#ifdef WONT_COMPILE
    return buffer(region, 2.0);
#else
    return buffer(region, Metres::of(2.0));
#endif
}
