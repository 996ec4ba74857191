// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/reference_line.hpp"
#include "rules/check/setback_subject.hpp"
#include "rules/law/references.hpp"
#include "rules/verdict/finding.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// One row of setbacks.csv that could apply to a reference, and how the distance turns out by it.
struct SetbackWorld {
    const SetbackRow* row;
    ReferenceLine line;
    Measured measured;
    Range limit;  ///< metres
    Outcome outcome;
};

[[nodiscard]] SetbackWorld world_of(const SetbackQuestion& question, const LandSubject& subject,
                                    const NearReference& near, const SetbackRow& row);

/// Whether the row's setback lies on the other side of the reference. Crossing counts on both sides.
[[nodiscard]] bool other_side(const SetbackRow& row, const NearReference& near);

/// "Distance of b1 from the edge of the channel of Kali Dendeng (S-01)".
[[nodiscard]] geo::Bilingual distance_name(const geo::Bilingual& subject, const Reference& reference,
                                           const std::vector<SetbackWorld>& worlds);

}  // namespace sipejuang::rules
