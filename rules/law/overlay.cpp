// SPDX-License-Identifier: Apache-2.0
#include "rules/law/overlay.hpp"

namespace sipejuang::rules {

std::string text_of(OverlayEffect effect) {
    switch (effect) {
        case OverlayEffect::forbid: return "forbid";
        case OverlayEffect::authority: return "authority";
        case OverlayEffect::condition: return "condition";
        case OverlayEffect::limit: return "limit";
    }
    return "";
}

std::string text_of(Combine combine) {
    switch (combine) {
        case Combine::strictest: return "strictest";
        case Combine::replace: return "replace";
        case Combine::add: return "add";
    }
    return "";
}

}  // namespace sipejuang::rules
