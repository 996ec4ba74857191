// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/cage/cage_limits.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// How a child ended, and what it had written to its standard output by then.
struct ChildEnd {
    enum class How {
        exited,     ///< with `code`
        signalled,  ///< by signal `code`: it crashed
        too_long,   ///< killed by us at its time limit, or by the kernel at that of the processor
        not_started
    };
    How how = How::not_started;
    int code = 0;
    std::string output;
};

/// Runs a program and waits for its end, no longer than `time`; then it is killed. The child has no standard input, no other open
/// files of ours, nowhere to print errors, and of the environment only `environment` ("NAME=value"). Threads may call it at once.
[[nodiscard]] ChildEnd run_child(const std::string& program, const std::vector<std::string>& arguments,
                                 const std::vector<std::string>& environment, std::chrono::milliseconds time);

}  // namespace sipejuang::data
