// SPDX-License-Identifier: Apache-2.0
#include "data/cage/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <utility>

namespace sipejuang::data {

namespace {

using Clock = std::chrono::steady_clock;

/// What a reader of 1 GiB of memory can have to say: its values are shorter as bytes than as it holds them.
constexpr std::size_t most_output = std::size_t{1} << 30U;

class FileDescriptor {
public:
    explicit FileDescriptor(int fd) : fd_{fd} {}
    ~FileDescriptor() { close(); }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    [[nodiscard]] int get() const { return fd_; }
    void close() {
        if (fd_ >= 0) ::close(std::exchange(fd_, -1));
    }

private:
    int fd_;
};

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> out;
    out.reserve(words.size() + 1);
    for (auto& word : words) out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

/// The process, or nothing.
pid_t spawn(const std::string& program, std::vector<std::string> arguments, std::vector<std::string> environment,
            int output) {
    arguments.insert(arguments.begin(), program);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    pid_t child = -1;
    const int failed = posix_spawn(&child, program.c_str(), &files, &attributes, pointers(arguments).data(),
                                   pointers(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return failed == 0 ? child : -1;
}

/// Reads to the end; false when the time came first, or it says more than anybody has to say.
bool read_all(int from, Clock::time_point until, std::string& output) {
    std::vector<char> buffer(std::size_t{1} << 16U);
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0) return false;
        pollfd waiting{from, POLLIN, 0};
        constexpr decltype(left) an_hour = 3'600'000;
        const int ready = poll(&waiting, 1, static_cast<int>(left < an_hour ? left : an_hour));
        if (ready < 0 && errno != EINTR) return false;
        if (ready <= 0) continue;
        const auto got = read(from, buffer.data(), buffer.size());
        if (got == 0) return true;
        if (output.size() > most_output) return false;
        if (got < 0 && errno != EINTR) return false;
        if (got > 0) output.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

/// Who closes its output has nothing more to say, and is killed at the same time as who goes on talking.
int wait_for(pid_t child, Clock::time_point until) {
    constexpr timespec a_moment{0, 500'000};
    int status = 0;
    for (;;) {
        const pid_t gone = waitpid(child, &status, WNOHANG);
        if (gone == child || (gone < 0 && errno != EINTR)) return status;
        if (Clock::now() >= until) kill(child, SIGKILL);
        nanosleep(&a_moment, nullptr);
    }
}

}  // namespace

ChildEnd run_child(const std::string& program, const std::vector<std::string>& arguments,
                   const std::vector<std::string>& environment, std::chrono::milliseconds time) {
    const auto until = Clock::now() + time;
    std::array<int, 2> ends{-1, -1};
    ChildEnd end;
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return end;
    const FileDescriptor from{ends[0]};
    FileDescriptor to{ends[1]};
    const pid_t child = spawn(program, arguments, environment, to.get());
    to.close();
    if (child < 0) return end;
    bool in_time = read_all(from.get(), until, end.output);
    const int status = wait_for(child, in_time ? until : Clock::time_point{});
    in_time = in_time && Clock::now() < until;
    const bool exited = WIFEXITED(status);
    end.code = exited ? WEXITSTATUS(status) : WTERMSIG(status);
    end.how = exited ? ChildEnd::How::exited : ChildEnd::How::signalled;
    if (!in_time || (!exited && end.code == SIGXCPU)) end.how = ChildEnd::How::too_long;
    return end;
}

}  // namespace sipejuang::data
