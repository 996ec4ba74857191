// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sipejuang::cli {

/// While it lives, Ctrl-C and a polite kill only raise a flag, so that long work can stop and clean up behind itself.
class InterruptGuard {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

    [[nodiscard]] static bool interrupted();
};

}  // namespace sipejuang::cli
