// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screen_request.hpp"
#include "data/store/stored_jobs.hpp"
#include "server/edition.hpp"

#include <string>
#include <vector>

namespace sipejuang::server {

/// Bytes of an order that comes from the machine itself; over HTTP the routes take less.
inline constexpr std::uint64_t largest_local_order = 256ULL * 1024 * 1024;

/// What a person or a program asks for of one layer.
struct WishedLayer {
    data::ScreenRequest::Layer from = data::ScreenRequest::Layer::plan_if_any;
    std::string bytes;  ///< of a file
    std::string file;   ///< as its owner calls it
};

/// Of a screening; empty: today, no activity.
struct ScreenWish {
    WishedLayer plots, buildings;
    std::string date, activity;
    std::vector<std::string> map;
    bool all = false;
};

/// The order of a job, with the date and the plan versions fixed. Problems: no-plan-in-force; parameter-invalid (no such date, neither plots nor
/// buildings); file-empty; column-not-found.
[[nodiscard]] geo::Result<data::JobToKeep> screen_order(const ScreenWish& wish, const Edition& edition,
                                                        rules::Date today);

}  // namespace sipejuang::server
