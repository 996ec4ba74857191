// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.hpp"

#include <csignal>

namespace sipejuang::cli {

namespace {

// The one thing a signal handler can reach is a variable of the process.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t raised = 0;

extern "C" void raise_flag(int /*signal*/) { raised = 1; }

}  // namespace

InterruptGuard::InterruptGuard() {
    raised = 0;
    // Setting a handler for these two cannot fail.
    static_cast<void>(std::signal(SIGINT, raise_flag));
    static_cast<void>(std::signal(SIGTERM, raise_flag));
}

InterruptGuard::~InterruptGuard() {
    static_cast<void>(std::signal(SIGINT, SIG_DFL));
    static_cast<void>(std::signal(SIGTERM, SIG_DFL));
}

bool InterruptGuard::interrupted() { return raised != 0; }

}  // namespace sipejuang::cli
