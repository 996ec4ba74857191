// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screen_run.hpp"
#include "geo/result.hpp"

#include <string>
#include <vector>

namespace sipejuang::cli {

/// What `sipejuang screen` was asked to do.
struct ScreenJob {
    std::string buildings, plots;  ///< FILE[:LAYER]; empty: none
    std::vector<std::string> plans;
    std::string date;
    std::uint32_t crs = 0;
    std::vector<std::string> map;
    bool repair = false;
    std::string output;
    std::string language = "id";
    data::ScreenOptions options;
};

/// What came of it.
struct ScreenReport {
    data::ScreenFigures figures;
    double seconds_read = 0;
    std::string output;
};

[[nodiscard]] geo::Result<ScreenReport> run(const ScreenJob& job, const data::TellProgress& tell);

/// Says the figures on stderr.
void report(const ScreenReport& told, const std::string& language);

}  // namespace sipejuang::cli
