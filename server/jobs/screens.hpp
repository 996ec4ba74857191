// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/http/response.hpp"
#include "server/jobs/job_worker.hpp"

#include <optional>
#include <string>

namespace sipejuang::server {

struct Application;

/// Nothing where the job does not run, here or now.
[[nodiscard]] std::optional<JobProgress> progress_of(const Application& app, const std::string& id);

/// The GeoPackage of a finished screening; its hash must be the one that was stored. Problems: job-not-found, job-not-finished, screen-unreadable.
[[nodiscard]] Response screen_download(Application& app, const std::string& id);

/// Cancels a screening, or throws a finished one away with its result. Problem: job-not-found.
[[nodiscard]] geo::Result<geo::Done> dismiss_screen(Application& app, const std::string& id);

}  // namespace sipejuang::server
