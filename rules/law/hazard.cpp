// SPDX-License-Identifier: Apache-2.0
#include "rules/law/hazard.hpp"

namespace sipejuang::rules {

std::string text_of(HazardEffect effect) {
    switch (effect) {
        case HazardEffect::none: return "none";
        case HazardEffect::condition: return "condition";
        case HazardEffect::authority: return "authority";
        case HazardEffect::forbid: return "forbid";
    }
    return "";
}

}  // namespace sipejuang::rules
