// SPDX-License-Identifier: Apache-2.0
#include "geo/units.hpp"

using namespace sipejuang::geo;

bool high(Metres height) {
#ifdef WONT_COMPILE
    return height > 15.0;
#else
    return height > Metres::of(15.0);
#endif
}
