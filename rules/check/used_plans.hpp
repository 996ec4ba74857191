// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"
#include "rules/verdict/verdict.hpp"

namespace sipejuang::rules {

/// Writes into the verdict which plans and layers it rests on: "the weakest status among the plans used", and for each layer whether
/// it reaches - "the subject with the rule's search distance lies in the layer's complete_within" (contract 3).
void name_plans_and_layers(Verdict& verdict, const Case& c);

}  // namespace sipejuang::rules
