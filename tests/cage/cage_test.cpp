// SPDX-License-Identifier: Apache-2.0
#include "data/cage/child_process.hpp"
#include "data/cage/sanitizer.hpp"
#include "data/import/temporary_folder.hpp"
#include "data/import/vector_file.hpp"
#include "tests/cage/misdeeds.hpp"

#include <gtest/gtest.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace sipejuang::data {
namespace {

using namespace std::chrono_literals;
using How = ChildEnd::How;

ChildEnd child_that(const std::string& deed, std::chrono::milliseconds time = 20s) {
    return run_child("/proc/self/exe", {tests::misdeed_command, deed}, {}, time);
}

TEST(Cage, PreventsWhatReadingAFileDoesNotNeed) {
    for (const auto& deed : tests::forbidden_deeds()) {
        const auto end = child_that(deed);
        EXPECT_EQ(end.how, How::exited) << deed;
        EXPECT_EQ(end.code, tests::prevented) << deed;
    }
}

TEST(Cage, EndsAtItsShareOfTheProcessor) {
    const auto end = child_that("spin");
    EXPECT_EQ(end.how, How::too_long);
    EXPECT_EQ(end.code, SIGXCPU);
}

TEST(Cage, EndsAtItsTimeByTheClock) {
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(child_that("sleep", 500ms).how, How::too_long);
    EXPECT_EQ(child_that("close-and-spin", 500ms).how, How::too_long);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);
}

TEST(Cage, EndsWhoeverSaysMoreThanAnybodyHasToSay) { EXPECT_EQ(child_that("babble", 300ms).how, How::too_long); }

TEST(Cage, HoldsOneGibibyteOfMemory) {
#if defined(SIPEJUANG_ADDRESS_SANITIZER) || defined(SIPEJUANG_THREAD_SANITIZER)
    GTEST_SKIP() << "memory is not limited under sanitizers";
#else
    EXPECT_EQ(child_that("fill-memory").code, tests::prevented);
#endif
}

TEST(Cage, ACrashIsAnEndLikeAnother) {
    EXPECT_NE(child_that("crash").code, 0);
    EXPECT_NE(child_that("abort").code, 0);
    EXPECT_EQ(run_child("/nowhere/at-all", {}, {}, 1s).how, How::not_started);
}

TEST(ChildProcess, GivesWhatWasWrittenAndTheExitCode) {
    const auto end = run_child("/bin/sh", {"-c", "printf hello; exit 7"}, {}, 5s);
    EXPECT_EQ(end.how, How::exited);
    EXPECT_EQ(end.code, 7);
    EXPECT_EQ(end.output, "hello");
}

TEST(ChildProcess, SeesNeitherOurEnvironmentNorOurFiles) {
    setenv("SIPEJUANG_SECRET", "42", 1);
    const auto end = run_child("/bin/sh", {"-c", "echo \"$SIPEJUANG_SECRET$HOME$ONLY\"; cat; ls /proc/self/fd | wc -l"},
                               {"ONLY=this", "PATH=/usr/bin:/bin"}, 5s);
    unsetenv("SIPEJUANG_SECRET");
    EXPECT_EQ(end.output, "this\n4\n");  // standard input, output, error and the listing itself
}

TEST(ForeignFile, OfAReaderThatIsNotServedIsAProblem) {
    setenv("SIPEJUANG_READER", "1", 1);  // as if this process were a reader
    const auto layer = read_vector({"tests/data/files/plot.gpkg", ""});
    unsetenv("SIPEJUANG_READER");
    ASSERT_FALSE(layer);
    EXPECT_EQ(layer.error().front().code, "reader-failed");
    EXPECT_EQ(layer.error().front().file, "tests/data/files/plot.gpkg");
}

/// From now on this process and its children may not set a filter of system calls, as where a sandbox forbids it.
void forbid_seccomp() {
    auto* filter = seccomp_init(SCMP_ACT_ALLOW);
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(seccomp), 0);
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1,
                     scmp_arg_cmp{0, SCMP_CMP_EQ, PR_SET_SECCOMP, 0});
    seccomp_load(filter);
    seccomp_release(filter);
}

/// Exits with 0 when the file was read, 3 when reading it in the open was refused.
[[noreturn]] void read_where_seccomp_is_forbidden() {
    forbid_seccomp();
    const auto layer = read_vector({"tests/data/files/plot.gpkg", ""});
    if (layer) _exit(0);
    _exit(layer.error().front().code == "reader-not-caged" ? 3 : 4);
}

TEST(ForeignFile, IsNotReadInTheOpenUnlessTheUserSaysSo) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(read_where_seccomp_is_forbidden(), testing::ExitedWithCode(3), "");
    setenv("SIPEJUANG_UNCAGED", "1", 1);
    EXPECT_EXIT(read_where_seccomp_is_forbidden(), testing::ExitedWithCode(0), "");
    unsetenv("SIPEJUANG_UNCAGED");
}

bool become_nobody() {
    constexpr uid_t nobody = 65'534;
    return setgid(nobody) == 0 && setuid(nobody) == 0 && access("tests/data/files/plot.gpkg", R_OK) == 0 &&
           access("/proc/self/exe", X_OK) == 0;
}

/// Not in a checkout that only root may read, nor in a container in which nobody may change users.
bool nobody_can_read_here() {
    const pid_t child = fork();
    if (child == 0) _exit(become_nobody() ? 0 : 1);
    int status = 1;
    return waitpid(child, &status, 0) == child && status == 0;
}

[[noreturn]] void read_as_nobody_without_namespaces() {
    if (!become_nobody()) _exit(9);
    auto* filter = seccomp_init(SCMP_ACT_ALLOW);  // what systemd's RestrictNamespaces=yes does
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(unshare), 0);
    seccomp_load(filter);
    const auto layer = read_vector({"tests/data/files/plot.gpkg", ""});
    if (!layer) std::cerr << layer.error().front().detail.en;
    _exit(layer ? 0 : 4);
}

TEST(ForeignFile, IsReadByAnOrdinaryUserAndWithoutNamespaces) {
    if (geteuid() != 0) GTEST_SKIP() << "this is an ordinary user already";
    if (!nobody_can_read_here()) GTEST_SKIP() << "the user nobody cannot read this checkout";
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(read_as_nobody_without_namespaces(), testing::ExitedWithCode(0), "");
}

TEST(ForeignFile, LeavesNothingInTheTemporaryFolderAndTakesNoOther) {
    const char* const before = std::getenv("TMPDIR");
    const std::string kept = before != nullptr ? before : "";
    const auto folder = TemporaryFolder::make();
    ASSERT_TRUE(folder);
    setenv("TMPDIR", folder->path().c_str(), 1);
    EXPECT_TRUE(read_vector({"tests/data/files/plot.gpkg", ""}));
    EXPECT_TRUE(std::filesystem::is_empty(folder->path()));
    setenv("TMPDIR", (folder->path() + "/none").c_str(), 1);
    EXPECT_FALSE(read_vector({"tests/data/files/plot.gpkg", ""}));  // and is not read elsewhere instead
    kept.empty() ? unsetenv("TMPDIR") : setenv("TMPDIR", kept.c_str(), 1);
}

TEST(ForeignFile, IsReadInTheCage) {
    const auto layer = read_vector({"tests/data/files/plot.gpkg", ""});
    ASSERT_TRUE(layer) << layer.error().front().detail.en;
    EXPECT_EQ(layer->features.size(), 1U);
    EXPECT_EQ(layer->file, "tests/data/files/plot.gpkg");
}

}  // namespace
}  // namespace sipejuang::data
