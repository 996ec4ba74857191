// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "rules/law/plan.hpp"

#include <memory>
#include <vector>

namespace sipejuang::rules {

/// The plans over a place, most detailed first, all in one working CRS. "Ordered by level, then id, never by the
/// command line." Plans complement each other; see `check/jurisdiction.hpp`.
class Law {
public:
    /// Orders the plans. Problems: plan-versions-overlap (two versions of a plan valid on one date), plans-overlap
    /// (two plans of one level over the same ground and dates), plan-not-found (none given).
    static geo::Result<Law> of(std::vector<std::shared_ptr<const Plan>> plans);

    [[nodiscard]] const std::vector<std::shared_ptr<const Plan>>& plans() const { return plans_; }
    /// Those valid on the date, in order.
    [[nodiscard]] std::vector<const Plan*> on(Date date) const;

private:
    std::vector<std::shared_ptr<const Plan>> plans_;
};

}  // namespace sipejuang::rules
