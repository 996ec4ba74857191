// SPDX-License-Identifier: Apache-2.0
#include "geo/validity.hpp"

using namespace sipejuang::geo;

bool repairable(const MultiPolygon& region) {
#ifdef WONT_COMPILE
    repaired(region, proposal_complexity);
    return true;
#else
    return repaired(region, proposal_complexity).has_value();
#endif
}
