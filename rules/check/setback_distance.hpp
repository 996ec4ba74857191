// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/setback_subject.hpp"
#include "rules/law/references.hpp"

namespace sipejuang::rules {

/// Judges the distance of one subject from one reference by the rows of its layer. False when the reference turns out not to
/// concern the subject: the setback lies on the other side, or the line lies further off than any row asks for.
[[nodiscard]] bool judge_reference(Finding& finding, const SetbackQuestion& question, const LandSubject& subject,
                                   const NearReference& near, const std::vector<const SetbackRow*>& rows);

}  // namespace sipejuang::rules
