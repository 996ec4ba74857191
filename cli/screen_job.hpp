// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screening.hpp"
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

/// What came of it, and how long each part took.
struct ScreenFigures {
    std::size_t plots = 0, buildings = 0, judged = 0, problems = 0;
    std::vector<std::pair<std::string, int>> outcomes;  ///< as in the summary layer
    std::vector<std::string> not_asked;
    std::vector<std::string> repairs;
    double seconds_read = 0, seconds_judge = 0, seconds_write = 0;
    std::string output;
};

[[nodiscard]] geo::Result<ScreenFigures> run(const ScreenJob& job, const data::TellProgress& tell);

/// Says the figures on stderr.
void report(const ScreenFigures& figures, const std::string& language);

}  // namespace sipejuang::cli
