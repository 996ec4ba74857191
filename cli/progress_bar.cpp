// SPDX-License-Identifier: Apache-2.0
#include "cli/progress_bar.hpp"

#include <unistd.h>

#include <cmath>
#include <iostream>

namespace sipejuang::cli {

ProgressBar::ProgressBar(std::string unit, bool visible)
    : unit_{std::move(unit)},
      visible_{visible},
      start_{std::chrono::steady_clock::now()},
      last_{start_ - std::chrono::seconds{1}} {}

std::string ProgressBar::line(std::size_t done, std::size_t total, double seconds, const std::string& unit) {
    constexpr std::size_t width = 24;
    const std::size_t filled = total == 0 ? width : done * width / total;
    const auto percent = total == 0 ? 100 : done * 100 / total;
    std::string text = "[" + std::string(filled, '#') + std::string(width - filled, '.') + "] " +
                       std::to_string(percent) + " % " + std::to_string(done) + "/" + std::to_string(total) + " " +
                       unit;
    if (seconds < 0.05 || done == 0) return text;
    const double rate = static_cast<double>(done) / seconds;
    const auto left = static_cast<long long>(std::ceil(static_cast<double>(total - done) / rate));
    return text + ", " + std::to_string(static_cast<long long>(rate)) + "/s, sisa " + std::to_string(left) + " s";
}

void ProgressBar::tell(std::size_t done, std::size_t total) {
    if (!visible_) return;
    const auto now = std::chrono::steady_clock::now();
    if (now - last_ < std::chrono::milliseconds{100} && done < total) return;
    last_ = now;
    std::cerr << '\r' << line(done, total, std::chrono::duration<double>(now - start_).count(), unit_) << "\033[K"
              << std::flush;
}

void ProgressBar::end() const {
    if (visible_) std::cerr << '\n';
}

bool stderr_is_terminal() { return isatty(STDERR_FILENO) == 1; }

}  // namespace sipejuang::cli
