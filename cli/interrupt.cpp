// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.hpp"

#include <csignal>

namespace sipejuang::cli {

namespace {

// The one thing a signal handler can reach is a variable of the process.
volatile std::sig_atomic_t raised = 0;

extern "C" void raise_flag(int) { raised = 1; }

}  // namespace

InterruptGuard::InterruptGuard() {
    raised = 0;
    std::signal(SIGINT, raise_flag);
    std::signal(SIGTERM, raise_flag);
}

InterruptGuard::~InterruptGuard() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool InterruptGuard::interrupted() const { return raised != 0; }

}  // namespace sipejuang::cli
