// SPDX-License-Identifier: Apache-2.0
#include "geo/units.hpp"

using namespace sipejuang::geo;

bool less(Metres a, Metres b, [[maybe_unused]] SquareMetres c) {
#ifdef WONT_COMPILE
    return a < c || a < b;
#else
    return a < b;
#endif
}
