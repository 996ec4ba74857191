// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screen_request.hpp"
#include "data/screen/screen_run.hpp"
#include "data/store/stored_jobs.hpp"
#include "server/edition.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::server {

/// Whether the order is by this plan version.
[[nodiscard]] bool ordered(const data::ScreenRequest& request, const std::string& plan, const std::string& version);

/// The layer of the first plan of the order that carries one; nothing where none does. Problems: those of `read_plan_screen_layer`.
[[nodiscard]] geo::Result<std::optional<data::ScreenLayer>> plan_layer(data::Store& store, const Edition& edition,
                                                                       const data::ScreenRequest& request,
                                                                       data::CityLayer kind);
/// Said where one is needed.
[[nodiscard]] geo::Problem no_plan_layer(data::CityLayer kind);

/// A file that came with the order, "plots" or "buildings", read from a temporary place. Problems: those of `read_screen_layer`, naming the file as its
/// owner does.
[[nodiscard]] geo::Result<data::ScreenLayer> handed_in_layer(const std::vector<data::JobFile>& files, const char* name,
                                                             data::CityLayer kind);

}  // namespace sipejuang::server
