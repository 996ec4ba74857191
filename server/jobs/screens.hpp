// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/http/response.hpp"
#include "server/jobs/job_worker.hpp"
#include "server/jobs/screen_order.hpp"

#include <optional>
#include <string>

namespace sipejuang::server {

struct Application;

/// Stored when it returns, and begun when its turn comes: by this process, or by the next server on the folder. Problems: those of `screen_order` and
/// `accept_job`, no-plan-in-force.
[[nodiscard]] geo::Result<data::StoredJob> order_screen(Application& app, const ScreenWish& wish);

/// Nothing where the job does not run, here or now.
[[nodiscard]] std::optional<JobProgress> progress_of(const Application& app, const std::string& id);

/// A result that was damaged follows from its order: where these problems are of one, it is made once more.
void make_again(Application& app, const std::string& id, const geo::Problems& problems);

/// The GeoPackage of a finished screening; its hash must be the one that was stored. Problems: job-not-found, job-not-finished, screen-unreadable.
[[nodiscard]] Response screen_download(Application& app, const std::string& id);

/// Cancels a screening, or throws a finished one away with its result. Problem: job-not-found.
[[nodiscard]] geo::Result<geo::Done> dismiss_screen(Application& app, const std::string& id);

}  // namespace sipejuang::server
