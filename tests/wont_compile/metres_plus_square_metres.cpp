// SPDX-License-Identifier: Apache-2.0
#include "geo/units.hpp"

using namespace sipejuang::geo;

SquareMetres sum(Metres a, SquareMetres b) {
#ifdef WONT_COMPILE
    return a + b;
#else
    return a * a + b;
#endif
}
