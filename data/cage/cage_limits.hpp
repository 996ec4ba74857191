// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace sipejuang::data {

/// What one reading of a foreign file may cost before it is killed.
struct CageLimits {
    std::chrono::seconds time{10};                      ///< by the clock, and as much of the processor
    std::uint64_t memory = std::uint64_t{1} << 30U;     ///< bytes of data (RLIMIT_DATA)
    std::uint64_t file_size = std::uint64_t{2} << 30U;  ///< bytes of any one file that it unpacks

    /// For a file of this many bytes: a second more for each 4 MiB, so that a whole city gets through and a small file that
    /// keeps the reader busy does not.
    [[nodiscard]] static CageLimits for_file_of(std::uint64_t bytes) {
        CageLimits limits;
        constexpr std::uint64_t a_day = 86'400;
        const std::uint64_t more = bytes / (std::uint64_t{4} << 20U);
        limits.time += std::chrono::seconds{static_cast<std::int64_t>(more < a_day ? more : a_day)};
        return limits;
    }
};

}  // namespace sipejuang::data
