// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/cage/cage_limits.hpp"

#include <string>

namespace sipejuang::data {

/// Shuts this process in, for good: no new privileges, no core dump, gone when its parent goes; limits on processor time, memory,
/// file size and open files (setrlimit(2)); system calls on a list of what reading a file needs (seccomp(2)), so that it can
/// neither open a socket nor start a program nor touch another process; and, where the kernel lets it, a network
/// namespace of its own (unshare(2)) as a second wall. Must be called while there is one thread.
/// Returns what is not allowed here, empty when the cage is closed. Under AddressSanitizer and ThreadSanitizer, which reserve
/// terabytes, memory is not limited.
[[nodiscard]] std::string confine_this_process(const CageLimits& limits);

}  // namespace sipejuang::data
