// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace sipejuang::cli {

/// A bar with rate and time left on stderr, only when stderr is a terminal; redrawn at most ten times a second.
class ProgressBar {
public:
    ProgressBar(std::string unit, bool visible);
    void tell(std::size_t done, std::size_t total);
    /// Leaves the line behind.
    void end() const;

    /// "[#####.....] 50 % 500/1000 bidang, 250/s, sisa 2 s": what one line shows.
    [[nodiscard]] static std::string line(std::size_t done, std::size_t total, double seconds, const std::string& unit);

private:
    std::string unit_;
    bool visible_;
    std::chrono::steady_clock::time_point start_, last_;
};

/// True when stderr is a terminal.
[[nodiscard]] bool stderr_is_terminal();

}  // namespace sipejuang::cli
