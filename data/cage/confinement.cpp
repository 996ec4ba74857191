// SPDX-License-Identifier: Apache-2.0
#include "data/cage/confinement.hpp"

#include "data/cage/sanitizer.hpp"
#include "data/cage/seccomp_calls.hpp"

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>
#include <sched.h>

namespace sipejuang::data {

namespace {

#if defined(SIPEJUANG_ADDRESS_SANITIZER) || defined(SIPEJUANG_THREAD_SANITIZER)
constexpr bool memory_is_limited = false;
#else
constexpr bool memory_is_limited = true;
#endif

constexpr rlim_t most_open_files = 64;

std::string refused(const char* call) { return std::string{call} + ": " + std::strerror(errno); }

/// The kernel warns at `most` and kills at `end`.
bool limit(__rlimit_resource resource, rlim_t most, rlim_t end) {
    rlimit now{};
    if (getrlimit(resource, &now) != 0) return false;
    if (now.rlim_max != RLIM_INFINITY && now.rlim_max < end) end = now.rlim_max;
    const rlimit wanted{most < end ? most : end, end};
    return setrlimit(resource, &wanted) == 0;
}

bool limit(__rlimit_resource resource, rlim_t most) { return limit(resource, most, most); }

bool limit_all(const CageLimits& limits) {
    const auto seconds = static_cast<rlim_t>(limits.time.count());
    return limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, seconds, seconds + 1) && limit(RLIMIT_FSIZE, limits.file_size) &&
           limit(RLIMIT_NOFILE, most_open_files) && (!memory_is_limited || limit(RLIMIT_DATA, limits.memory));
}

/// A second wall, where there may be one: systemd's RestrictNamespaces and many containers forbid it.
void leave_the_network() {
    const int alone = geteuid() == 0 ? CLONE_NEWNET : CLONE_NEWUSER | CLONE_NEWNET;
    if (unshare(alone) != 0) errno = 0;
}

struct Release {
    void operator()(void* filter) const { seccomp_release(filter); }
};

bool allow(scmp_filter_ctx filter, const char* name) {
    const int call = seccomp_syscall_resolve_name(name);
    if (call == __NR_SCMP_ERROR || call < 0) return true;  // not a call of this architecture
    const int done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    errno = -done;
    return done == 0;
}

bool filter_calls() {
    const std::unique_ptr<void, Release> filter{seccomp_init(SCMP_ACT_ERRNO(EPERM))};
    if (!filter) return false;
    for (const char* name : allowed_calls) {
        if (!allow(filter.get(), name)) return false;
    }
    // abort() raises a signal in this very process; nothing else may be signalled. Limits may be asked, not set.
    const auto self = static_cast<scmp_datum_t>(getpid());
    if (seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, scmp_arg_cmp{0, SCMP_CMP_EQ, self, 0}) !=
            0 ||
        seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, scmp_arg_cmp{2, SCMP_CMP_EQ, 0, 0}) !=
            0) {
        return false;
    }
    const int loaded = seccomp_load(filter.get());
    errno = -loaded;
    return loaded == 0;
}

}  // namespace

std::string confine_this_process(const CageLimits& limits) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused("prctl");
    if (prctl(PR_SET_DUMPABLE, 0) != 0) return refused("prctl");
    if (!limit_all(limits)) return refused("setrlimit");
    leave_the_network();
    if (!filter_calls()) return refused("seccomp");
    return {};
}

}  // namespace sipejuang::data
