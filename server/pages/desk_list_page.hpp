// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/stored_jobs.hpp"
#include "geo/problem.hpp"
#include "rules/law/date.hpp"
#include "server/http/response.hpp"
#include "server/jobs/job_worker.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::server {

/// A screening with how far it is.
struct DeskJob {
    data::StoredJob job;
    std::optional<JobProgress> progress;
    std::vector<data::JobFile> files{};  ///< without their bytes
};

struct DeskList {
    std::vector<DeskJob> jobs;  ///< the latest first
    rules::Date today;
    std::string time_zone;   ///< of the plan: times are told in it
    geo::Problems problems;  ///< of the order that was not taken
    bool english = false, sample = false;
};

/// /desk: order a screening of the whole city; those that there are.
[[nodiscard]] Response desk_list_page(const DeskList& shown);

/// A screening that waits, runs, or failed: how far it is, or why; asks again by itself every few seconds.
[[nodiscard]] Response desk_job_page(const DeskJob& shown, bool english, bool sample);

}  // namespace sipejuang::server
