// SPDX-License-Identifier: Apache-2.0
#include "geo/cell_shares.hpp"

using namespace sipejuang::geo;

double cells(const MultiPolygonIn<Grid>& on_grid, [[maybe_unused]] const MultiPolygon& in_metres) {
#ifdef WONT_COMPILE
    return cell_shares(in_metres, 10, 10).inside + cell_shares(on_grid, 10, 10).inside;
#else
    return cell_shares(on_grid, 10, 10).inside;
#endif
}
