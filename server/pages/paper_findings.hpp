// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pages/finding_rows.hpp"

namespace sipejuang::server {

/// All findings of a verdict as one table for paper: number, provision, measured, limit, outcome, article.
[[nodiscard]] Markup paper_findings(const data::VerdictDocument& verdict, const std::vector<NumberedFinding>& findings,
                                    const Speaker& say);

}  // namespace sipejuang::server
