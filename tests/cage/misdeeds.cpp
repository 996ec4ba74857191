// SPDX-License-Identifier: Apache-2.0
#include "tests/cage/misdeeds.hpp"

#include "data/cage/confinement.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <functional>
#include <map>
#include <sched.h>

namespace sipejuang::data::tests {

namespace {

/// True when it could be done.
using Deed = std::function<bool()>;

bool socket_of(int domain, int type) { return socket(domain, type, 0) >= 0; }

bool child_born() {
    const pid_t child = fork();
    if (child == 0) _exit(0);
    return child > 0;
}

bool program_started() {
    std::array<char*, 1> none{nullptr};
    execve("/bin/true", none.data(), none.data());
    return false;  // who comes back was prevented; who does not, exits 0
}

bool memory_of_parent_read() {
    std::array<char, 8> here{};
    const iovec local{here.data(), here.size()};
    const iovec remote{here.data(), here.size()};
    return process_vm_readv(getppid(), &local, 1, &remote, 1, 0) >= 0;
}

bool limits_lifted() {
    const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
    return setrlimit(RLIMIT_CPU, &more) == 0;
}

const std::map<std::string, Deed>& deeds() {
    static const std::map<std::string, Deed> all{
        {"tcp-socket", [] { return socket_of(AF_INET, SOCK_STREAM); }},
        {"tcp6-socket", [] { return socket_of(AF_INET6, SOCK_STREAM); }},
        {"udp-socket", [] { return socket_of(AF_INET, SOCK_DGRAM); }},
        {"raw-socket", [] { return socket_of(AF_INET, SOCK_RAW); }},
        {"packet-socket", [] { return socket_of(AF_PACKET, SOCK_RAW); }},
        {"unix-socket", [] { return socket_of(AF_UNIX, SOCK_STREAM); }},
        {"netlink-socket", [] { return socket_of(AF_NETLINK, SOCK_RAW); }},
        {"socket-pair",
         [] {
             std::array<int, 2> ends{};
             return socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0;
         }},
        {"io-uring", [] { return syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || errno != EPERM; }},
        {"fork", child_born},
        {"exec", program_started},
        {"kill-parent", [] { return kill(getppid(), 0) == 0; }},
        {"kill-all", [] { return kill(-1, 0) == 0; }},
        {"ptrace-parent", [] { return ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0; }},
        {"read-parent-memory", memory_of_parent_read},
        {"mount", [] { return mount("none", "/tmp", "tmpfs", 0, nullptr) == 0; }},
        {"new-namespace", [] { return unshare(CLONE_NEWUSER) == 0; }},
        {"lift-limits", limits_lifted},
        {"change-root", [] { return chroot("/") == 0; }},
        {"become-somebody", [] { return setuid(1) == 0; }},
        {"load-bpf", [] { return syscall(SYS_bpf, BPF_MAP_CREATE, nullptr, 0) >= 0 || errno != EPERM; }},
        {"watch-keys", [] { return syscall(SYS_add_key, "user", "x", "y", 1, -4) >= 0; }},
        {"link", [] { return symlink("/etc/passwd", "/tmp/sipejuang-link") == 0; }},
        {"rename", [] { return rename("/tmp/sipejuang-a", "/tmp/sipejuang-b") == 0 || errno != EPERM; }},
    };
    return all;
}

[[noreturn]] void spin() {
    for (volatile unsigned turns = 0;;) turns = turns + 1;
}

[[noreturn]] void fill_memory() {
    constexpr std::size_t piece = std::size_t{1} << 26U;
    std::vector<std::vector<char>> held;
    for (std::size_t got = 0; got < (std::size_t{3} << 30U); got += piece) {
        try {
            held.emplace_back(piece, 'x');
        } catch (const std::bad_alloc&) {
            _exit(prevented);
        }
    }
    _exit(done_after_all);
}

[[noreturn]] void babble() {
    const std::string word(std::size_t{1} << 20U, 'x');
    while (write(STDOUT_FILENO, word.data(), word.size()) > 0) {}
    _exit(done_after_all);
}

}  // namespace

std::vector<std::string> forbidden_deeds() {
    std::vector<std::string> names;
    for (const auto& [name, deed] : deeds()) names.push_back(name);
    return names;
}

int commit(const std::string& deed) {
    CageLimits limits;
    limits.time = std::chrono::seconds{2};
    if (!confine_this_process(limits).empty()) return not_caged;
    if (const auto found = deeds().find(deed); found != deeds().end()) {
        return found->second() ? done_after_all : prevented;
    }
    if (deed == "spin") spin();
    if (deed == "sleep") sleep(3'600);
    if (deed == "fill-memory") fill_memory();
    if (deed == "babble") babble();
    if (deed == "close-and-spin") {
        close(STDOUT_FILENO);
        spin();
    }
    if (deed == "crash") static_cast<void>(raise(SIGSEGV));
    if (deed == "abort") std::abort();
    return done_after_all;
}

}  // namespace sipejuang::data::tests
