// SPDX-License-Identifier: Apache-2.0
#include "geo/validity.hpp"

using namespace sipejuang::geo;

MultiPolygon repaired_or_same(const MultiPolygon& region) {
    const auto made = repaired(region, proposal_complexity);
#ifdef WONT_COMPILE
    return made;
#else
    return made ? *made : region;
#endif
}
