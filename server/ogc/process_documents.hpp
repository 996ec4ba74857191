// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/stored_jobs.hpp"
#include "server/jobs/job_worker.hpp"
#include "server/ogc/ogc_documents.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// OGC API - Processes 1.0 (18-062r2): the list, the description of one (null: there is no such process), a job (`statusInfo`), all jobs.
[[nodiscard]] std::string processes_json(const OgcPlace& at);
[[nodiscard]] std::optional<std::string> process_json(const OgcPlace& at, std::string_view id);
[[nodiscard]] std::string job_json(const OgcPlace& at, const data::StoredJob& job,
                                   const std::optional<JobProgress>& progress);
using TellJobProgress = std::function<std::optional<JobProgress>(const std::string& id)>;
[[nodiscard]] std::string jobs_json(const OgcPlace& at, const std::vector<data::StoredJob>& jobs,
                                    const TellJobProgress& progress);
/// Where the results of a finished job are fetched.
[[nodiscard]] std::string results_json(const OgcPlace& at, const data::StoredJob& job);

}  // namespace sipejuang::server
