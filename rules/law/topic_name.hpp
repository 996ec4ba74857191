// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"

#include <string_view>

namespace sipejuang::rules {

/// What people call the hazards of InaRISK and the special provisions (ketentuan khusus) whose fields Permen ATR/BPN 14/2021 names:
/// "flood" is "banjir", "LP2B_2" is "lahan pertanian pangan berkelanjutan". A kind or field of a plan's own is called by its code.
[[nodiscard]] geo::Bilingual hazard_name(std::string_view kind);
[[nodiscard]] geo::Bilingual special_provision_name(std::string_view field);

}  // namespace sipejuang::rules
