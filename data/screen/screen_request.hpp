// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/crs.hpp"
#include "geo/result.hpp"
#include "rules/law/date.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sipejuang::data {

/// What a server was asked to screen, complete: the day, the very plan versions and the CRS are fixed when it is accepted, so that it means the same after
/// a restart, and after other versions were published.
struct ScreenRequest {
    /// Not at all; the layer that the plan carries; the same where it carries one; a file handed in with the order.
    enum class Layer { none, plan, plan_if_any, file };

    Layer plots = Layer::plan_if_any;
    Layer buildings = Layer::plan_if_any;
    rules::Date date;
    geo::Epsg crs;  ///< in which it is judged and written: the working CRS of the law when it was accepted
    std::vector<std::pair<std::string, std::string>> plans;  ///< id, version: in force on the date
    std::string activity;                                    ///< where none is stated
    std::vector<std::string> map;                            ///< property=column
    bool all = false;                                        ///< findings that comply as well
};

[[nodiscard]] std::string json_of(const ScreenRequest& request);
/// What `json_of` wrote. Problem: store-unreadable.
[[nodiscard]] geo::Result<ScreenRequest> read_screen_request(std::string_view json);

}  // namespace sipejuang::data
