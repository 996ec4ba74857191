// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/stored_jobs.hpp"
#include "geo/result.hpp"
#include "server/http/router.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sipejuang::server {

/// Which jobs a list shows (OGC API - Processes 1.0, class "job-list"). Empty: all, but of states not the dismissed ones.
struct JobQuery {
    std::set<std::string> types, processes, states;
    std::string from, until;  ///< created within, UTC; empty: open
    std::optional<long> least_seconds, most_seconds;
    std::size_t limit = 1'000;

    [[nodiscard]] bool takes(const data::StoredJob& job, data::Instant now) const;
};

/// The names of its parameters: type, processID, status, datetime, minDuration, maxDuration, limit.
[[nodiscard]] const std::set<std::string>& job_query_parameters();
/// Problem: parameter-invalid.
[[nodiscard]] geo::Result<JobQuery> job_query_of(const Call& call);

/// The first `limit` that fit, the latest first.
[[nodiscard]] std::vector<data::StoredJob> chosen(const JobQuery& query, std::vector<data::StoredJob> jobs,
                                                  data::Instant now);

}  // namespace sipejuang::server
