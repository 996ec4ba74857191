// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: the system calls that reading files needs. Whatever is not named fails with EPERM.
#include <array>

namespace sipejuang::data {

inline constexpr std::array allowed_calls{
    // files
    "access", "chmod", "close", "copy_file_range", "dup", "faccessat", "faccessat2", "fadvise64", "fallocate", "fchmod",
    "fchmodat", "fcntl", "fdatasync", "flock", "fstat", "fstatfs", "fsync", "ftruncate", "getcwd", "getdents64",
    "lseek", "lstat", "mkdir", "mkdirat", "newfstatat", "open", "openat", "pipe2", "pread64", "preadv", "pwrite64",
    "read", "readlink", "readlinkat", "readv", "rmdir", "sendfile", "stat", "statfs", "statx", "unlink", "unlinkat",
    "write", "writev",
    // memory
    "brk", "madvise", "mmap", "mprotect", "mremap", "munmap",
    // this process: its threads, clocks, signals and end
    "clock_getres", "clock_gettime", "clock_nanosleep", "exit", "exit_group", "futex", "getegid", "geteuid", "getgid",
    "getpid", "getrandom", "getrlimit", "gettid", "gettimeofday", "getuid", "nanosleep", "restart_syscall", "rseq",
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sched_getaffinity", "sched_yield", "set_robust_list",
    "sigaltstack", "sysinfo", "time", "uname"};

}  // namespace sipejuang::data
