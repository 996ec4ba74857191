// SPDX-License-Identifier: Apache-2.0
// Jobs in the store, and the key of the office beside it.
#include "data/store/stored_jobs.hpp"

#include "data/import/temporary_folder.hpp"
#include "data/store/admin_token.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace sipejuang::data {
namespace {

namespace fs = std::filesystem;
constexpr Instant noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};

struct Folder {
    TemporaryFolder made = std::move(TemporaryFolder::make()).value();
    std::string path = made.path() + "/kota";
};

TEST(StoredJobs, OutliveTheirStore) {
    const Folder folder;
    std::string id;
    {
        auto store = Store::open(folder.path);
        ASSERT_TRUE(store);
        const auto job = accept_job(*store, {"screen", "{}", {{"plots", "p.gpkg", std::string{"\0x", 2}}}}, noon);
        ASSERT_TRUE(job);
        id = job->id;
        EXPECT_EQ(id.size(), 32U);
    }
    auto store = Store::open(folder.path);
    const auto waiting = unfinished_jobs(*store);
    ASSERT_EQ(waiting->size(), 1U);
    EXPECT_EQ(waiting->front().id, id);
    EXPECT_EQ(waiting->front().created_at, "2026-11-24T12:00:00Z");
    const auto files = job_files(*store, id);
    ASSERT_EQ(files->size(), 1U);
    EXPECT_EQ(files->front().bytes, (std::string{"\0x", 2}));
}

TEST(StoredJobs, AreDoneInTheOrderOfTheirAcceptance) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const auto first = accept_job(*store, {"screen", "1", {}}, noon),
               second = accept_job(*store, {"screen", "2", {}}, noon);
    EXPECT_EQ(unfinished_jobs(*store)->front().id, first->id);
    EXPECT_EQ(stored_jobs(*store)->front().id, second->id) << "the list shows the latest first";
}

TEST(StoredJobs, ThatWereInterruptedAreBegunAnew) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const auto job = accept_job(*store, {"screen", "{}", {}}, noon);
    EXPECT_TRUE(*begin_job(*store, job->id, noon));
    EXPECT_EQ(unfinished_jobs(*store)->size(), 1U);
    EXPECT_TRUE(*begin_job(*store, job->id, noon));
    EXPECT_TRUE(*end_job(*store, job->id, {"{}", "abc", ""}, noon));
    EXPECT_TRUE(unfinished_jobs(*store)->empty());
    EXPECT_EQ(stored_job(*store, job->id)->state, JobState::successful);
    EXPECT_FALSE(*begin_job(*store, job->id, noon)) << "done is done";
    ASSERT_TRUE(reopen_job(*store, job->id));
    EXPECT_EQ(stored_job(*store, job->id)->state, JobState::accepted) << "but for a result that is lost";
}

TEST(StoredJobs, ThatWereDismissedNeverEnd) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const auto job = accept_job(*store, {"screen", "{}", {{"plots", "p", "x"}}}, noon);
    ASSERT_TRUE(*begin_job(*store, job->id, noon));
    ASSERT_TRUE(dismiss_job(*store, job->id, noon));
    EXPECT_FALSE(*end_job(*store, job->id, {"{}", "abc", ""}, noon));
    EXPECT_EQ(stored_job(*store, job->id)->state, JobState::dismissed);
    EXPECT_TRUE(job_files(*store, job->id)->empty()) << "what was handed in goes";
    EXPECT_EQ(stored_jobs(*store)->size(), 1U) << "that it was there stays";
    EXPECT_EQ(dismiss_job(*store, "none", noon).error().front().code, "job-not-found");
}

TEST(StoredJobs, CountHowOftenTheyWereBegunButNotWhenPutAsideInOrder) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const auto job = accept_job(*store, {"screen", "{}", {}}, noon);
    EXPECT_EQ(job->begun, 0);
    ASSERT_TRUE(*begin_job(*store, job->id, noon));
    ASSERT_TRUE(*begin_job(*store, job->id, noon)) << "after a crash";
    EXPECT_EQ(stored_job(*store, job->id)->begun, 2);
    ASSERT_TRUE(put_job_back(*store, job->id));
    EXPECT_EQ(stored_job(*store, job->id)->begun, 1);
    EXPECT_EQ(stored_job(*store, job->id)->state, JobState::accepted);
    ASSERT_TRUE(*begin_job(*store, job->id, noon));
    ASSERT_TRUE(*end_job(*store, job->id, {"{}", "abc", ""}, noon));
    ASSERT_TRUE(put_job_back(*store, job->id));
    EXPECT_EQ(stored_job(*store, job->id)->state, JobState::successful) << "done is done";
    ASSERT_TRUE(reopen_job(*store, job->id));
    EXPECT_EQ(stored_job(*store, job->id)->begun, 0) << "begun anew";
}

TEST(StoredJobs, ThatFailSayWhy) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const auto job = accept_job(*store, {"screen", "{}", {}}, noon);
    ASSERT_TRUE(*begin_job(*store, job->id, noon));
    ASSERT_TRUE(*end_job(*store, job->id, {"", "", "{\"code\":\"x\"}"}, noon));
    EXPECT_EQ(stored_job(*store, job->id)->state, JobState::failed);
    EXPECT_EQ(stored_job(*store, job->id)->problem, "{\"code\":\"x\"}");
    EXPECT_FALSE(stored_job(*store, "none"));
}

TEST(AdminToken, IsMadeOnceAndForItsOwnerAlone) {
    const TemporaryFolder folder = std::move(TemporaryFolder::make()).value();
    const auto first = AdminToken::of(folder.path()), second = AdminToken::of(folder.path());
    ASSERT_TRUE(first && second);
    EXPECT_EQ(fs::status(first->path()).permissions() & fs::perms::mask,
              fs::perms::owner_read | fs::perms::owner_write);
    std::ifstream file{first->path()};
    std::string key;
    std::getline(file, key);
    EXPECT_EQ(key.size(), 64U);
    EXPECT_TRUE(first->matches(key) && second->matches(key));
    for (const auto& wrong : {std::string{}, key.substr(1), key + "0", std::string(64, '0')})
        EXPECT_FALSE(first->matches(wrong)) << wrong;
}

TEST(AdminToken, WithAnotherContentIsRefused) {
    const TemporaryFolder folder = std::move(TemporaryFolder::make()).value();
    for (const char* content :
         {"", "short", "\n", "ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ"}) {
        std::ofstream{folder.path() + "/admin-token"} << content;
        EXPECT_FALSE(AdminToken::of(folder.path())) << content;
    }
}

TEST(AdminToken, ThatCannotBeReadIsNotReplaced) {
    const TemporaryFolder folder = std::move(TemporaryFolder::make()).value();
    fs::create_directory(folder.path() + "/admin-token");
    EXPECT_FALSE(AdminToken::of(folder.path()));
    EXPECT_TRUE(fs::is_directory(folder.path() + "/admin-token"));
}

TEST(AdminToken, GivesPassesThatEnd) {
    const TemporaryFolder folder = std::move(TemporaryFolder::make()).value(),
                          other = std::move(TemporaryFolder::make()).value();
    const auto token = AdminToken::of(folder.path()), another = AdminToken::of(other.path());
    const auto pass = token->pass_until(noon);
    EXPECT_TRUE(token->opens(pass, noon - std::chrono::seconds{1}));
    EXPECT_FALSE(token->opens(pass, noon)) << "on its end";
    EXPECT_FALSE(token->opens(pass, noon + std::chrono::seconds{1}));
    EXPECT_FALSE(another->opens(pass, noon - std::chrono::seconds{1}));
    auto longer = pass;
    longer[3] = '7';
    EXPECT_FALSE(token->opens(longer, noon - std::chrono::seconds{1}));
    for (const char* wrong : {"", ".", "2027-01-01T00:00:00Z", "2027-01-01T00:00:00Z."})
        EXPECT_FALSE(token->opens(wrong, noon)) << wrong;
}

TEST(InstantOf, ReadsWhatUtcTextWrites) {
    EXPECT_EQ(instant_of(utc_text(noon)), noon);
    for (const char* wrong : {"", "2026-11-24", "2026-13-24T12:00:00Z", "2026-11-24T12:00:00", "x"})
        EXPECT_FALSE(instant_of(wrong)) << wrong;
}

}  // namespace
}  // namespace sipejuang::data
