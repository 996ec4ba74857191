// SPDX-License-Identifier: Apache-2.0
#include "rules/law/activity_matrix.hpp"

namespace sipejuang::rules {

const Activity* ActivityMatrix::find(const std::string& code) const {
    for (const auto& activity : activities_) {
        if (activity.code == code) return &activity;
    }
    return nullptr;
}

std::vector<const Activity*> ActivityMatrix::by_kbli(const std::string& kbli) const {
    std::vector<const Activity*> found;
    for (const auto& activity : activities_) {
        for (const auto& own : activity.kbli) {
            // A 4-digit code stands for all its 5-digit children, in the request as in the table.
            if (own == kbli || own.starts_with(kbli) || (own.size() == 4 && kbli.starts_with(own))) {
                found.push_back(&activity);
                break;
            }
        }
    }
    return found;
}

}  // namespace sipejuang::rules
