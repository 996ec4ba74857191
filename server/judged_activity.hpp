// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/verdict_document.hpp"
#include "server/edition.hpp"

#include <string>

namespace sipejuang::server {

/// What a verdict took the plot to be used for, by the names that the law of its day has now, else as the verdict has it ("Rumah kos, KBLI 45201"). Empty: it says
/// nothing of an activity.
[[nodiscard]] std::string judged_activity(const Edition& edition, const data::VerdictDocument& verdict, bool english);

}  // namespace sipejuang::server
