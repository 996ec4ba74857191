// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screening.hpp"
#include "data/store/stored_jobs.hpp"
#include "server/edition.hpp"

#include <memory>
#include <string>

namespace sipejuang::server {

/// Where the result of a job stands: `screens/ID.gpkg` in the data folder.
[[nodiscard]] std::string screen_file(const data::Store& store, const std::string& id);

/// Successful jobs whose result file is gone are put back, to be done again; how many.
[[nodiscard]] geo::Result<int> reopen_lost_screens(data::Store& store);

/// Does a job of the process `screen`. Same order, same bytes. That nothing could be judged stands in its figures, and why in the layer
/// `problems`. Problems: those of `run_screen` and of the files handed in; plan-version-not-found.
[[nodiscard]] geo::Result<data::JobEnd> do_screen_job(data::Store& store, const std::shared_ptr<const Edition>& edition,
                                                      const data::StoredJob& job, const data::TellProgress& tell);

}  // namespace sipejuang::server
