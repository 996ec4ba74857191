// SPDX-License-Identifier: Apache-2.0
// Intents: what stands on a plot as a rule, and what the sample does wrong on purpose.
#pragma once
#include "buildings.hpp"
#include "intensity.hpp"
#include "noise.hpp"

namespace kupang {

std::string usual_activity(const std::string& zone, Dice& d);
std::string use_of(const std::string& activity);  // fungsi bangunan
std::string intended(const Parcel& p, Dice& d);   // "sesuai" for about 85 of 100

// What is wrong with a building that was meant to be right: the truth stands in `intent`.
std::string fault(const Parcel& p, const Building& b, const Limits& l, double built, const Surroundings& around);

}  // namespace kupang
