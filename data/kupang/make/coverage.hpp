// SPDX-License-Identifier: Apache-2.0
// Coverage: zones must fill the outline exactly, edge against edge; slivers go to a neighbour.
#pragma once
#include "faces.hpp"

namespace kupang {

void absorb_slivers(std::vector<Zone>& zones);
// The zones as one polygon; it differs from the drawn outline by roundings to a millimetre. Throws, saying what is wrong.
Geom check_coverage(const std::vector<Zone>& zones, const Geom& outline);

}  // namespace kupang
