// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/plan.hpp"

#include <string>

namespace sipejuang::rules {

/// What is missing where a row points to a provision that nobody defined, or to none; empty when it is defined.
[[nodiscard]] inline std::string provision_gap(const Plan& plan, const std::string& provision,
                                               const std::string& origin) {
    if (plan.content().provisions.find(provision) != nullptr) return {};
    return provision.empty() ? "provision of " + origin : "provision " + provision;
}

}  // namespace sipejuang::rules
