// SPDX-License-Identifier: Apache-2.0
// The store: one holder, plan versions that never change, verdicts that keep their bytes, backup and restore.
#include "data/store/plan_versions.hpp"
#include "data/store/sqlite_database.hpp"
#include "data/store/stored_verdicts.hpp"
#include "tests/data/small_package.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace sipejuang::data {
namespace {

using tests::SmallPackage;
namespace fs = std::filesystem;

constexpr Instant noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};

/// A folder of its own that goes with the test.
struct Folder {
    TemporaryFolder made = std::move(TemporaryFolder::make()).value();
    std::string path = made.path() + "/kota";
};

std::string code_of(const geo::Problems& problems) { return problems.front().code; }

std::vector<PackageFile> files_of(const SmallPackage& package) {
    auto files = read_package_files(package.path());
    EXPECT_TRUE(files) << (files ? "" : files.error().front().detail.en);
    return files ? std::move(*files) : std::vector<PackageFile>{};
}

TEST(Store, IsHeldByOneProcessAlone) {
    const Folder folder;
    {
        const auto store = Store::open(folder.path);
        ASSERT_TRUE(store) << store.error().front().detail.en;
        const auto second = Store::open(folder.path);
        ASSERT_FALSE(second);
        EXPECT_EQ(code_of(second.error()), "store-in-use");
    }
    EXPECT_TRUE(Store::open(folder.path)) << "let go again";
}

TEST(Store, IsReadByItsOwnerAlone) {
    const Folder folder;
    const auto store = Store::open(folder.path);
    ASSERT_TRUE(store);
    for (const char* file : {"", "/sipejuang.db", "/lock"})
        EXPECT_EQ(fs::status(folder.path + file).permissions() & (fs::perms::group_all | fs::perms::others_all),
                  fs::perms::none)
            << file;
}

TEST(Store, OfALaterProgramIsRefused) {
    const Folder folder;
    ASSERT_TRUE(Store::open(folder.path));
    {
        auto database = SqliteDatabase::open(folder.path + "/sipejuang.db", SqliteDatabase::Access::read_write);
        ASSERT_TRUE(database && database->execute("PRAGMA user_version=99"));
    }
    const auto store = Store::open(folder.path);
    ASSERT_FALSE(store);
    EXPECT_EQ(code_of(store.error()), "store-too-new");
}

TEST(Store, ThatIsNoDatabaseIsRefused) {
    const Folder folder;
    fs::create_directories(folder.path);
    std::ofstream{folder.path + "/sipejuang.db"}
        << "this is no database, however long it may be, and whatever it says of itself";
    const auto store = Store::open(folder.path);
    ASSERT_FALSE(store);
    EXPECT_EQ(code_of(store.error()), "store-unreadable");
}

TEST(PlanVersions, AreImportedOnceAndListed) {
    const Folder folder;
    auto store = Store::open(folder.path);
    ASSERT_TRUE(store);
    const SmallPackage package;
    const auto first = import_plan(*store, files_of(package), noon);
    ASSERT_TRUE(first) << first.error().front().detail.en;
    EXPECT_EQ(first->plan, "kota");
    EXPECT_EQ(first->sha256, package.load()->plan->identity().sha256);
    EXPECT_EQ(first->imported_at, "2026-11-24T12:00:00Z");
    EXPECT_TRUE(import_plan(*store, files_of(package), noon)) << "the same again changes nothing";
    EXPECT_EQ(plan_versions(*store)->size(), 1U);
}

TEST(PlanVersions, NeverChange) {
    const Folder folder;
    auto store = Store::open(folder.path);
    SmallPackage package;
    ASSERT_TRUE(import_plan(*store, files_of(package), noon));
    package.write("intensity.csv", SmallPackage::intensity("kdb,R-3,,,,,,,,,,61,p1\n"));
    const auto changed = import_plan(*store, files_of(package), noon);
    ASSERT_FALSE(changed);
    EXPECT_EQ(code_of(changed.error()), "plan-version-changed");
}

TEST(PlanVersions, ArePublishedAndUnpackedAsTheyWere) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const SmallPackage package;
    const auto imported = import_plan(*store, files_of(package), noon);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->published_at, "");
    EXPECT_EQ(code_of(publish_plan(*store, "kota", "2", noon).error()), "plan-version-not-found");
    const auto published = publish_plan(*store, "kota", "1", noon);
    ASSERT_TRUE(published);
    EXPECT_EQ(published->published_at, "2026-11-24T12:00:00Z");
    EXPECT_EQ(publish_plan(*store, "kota", "1", noon + std::chrono::hours{1})->published_at, published->published_at);
    const auto unpacked_at = plan_folder(*store, *published);
    ASSERT_TRUE(unpacked_at);
    EXPECT_EQ(load_plan(*unpacked_at)->plan->identity().sha256, published->sha256);
}

TEST(PackageFiles, KeepNothingThatStandsOutside) {
    SmallPackage package;
    package.write("plan.toml",
                  SmallPackage::toml("", "[layers.roads]\nfile = \"../roads.geojson\"\naccuracy_m = 1.0\n"));
    const auto files = read_package_files(package.path());
    ASSERT_FALSE(files);
    EXPECT_EQ(code_of(files.error()), "plan-layer-outside");
}

TEST(PackageFiles, GoThroughTheSocketUnchangedAndNeverOut) {
    const std::vector<PackageFile> files{{"a.csv", std::string{"x\0y", 3}}, {"layers/b", ""}};
    const auto back = unpacked(packed(files));
    ASSERT_TRUE(back);
    EXPECT_EQ((*back)[0].bytes, files[0].bytes);
    EXPECT_EQ((*back)[1].path, "layers/b");
    for (const char* path : {"../a", "/a", "a/../../b", ""}) EXPECT_FALSE(unpacked(packed({{path, "x"}}))) << path;
    EXPECT_FALSE(unpacked("nonsense"));
    EXPECT_FALSE(unpacked(packed(files).substr(0, 20)));
}

constexpr std::chrono::days month{30};

TEST(StoredVerdicts, KeepTheirBytesAsAnswered) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const std::string bytes{"{\"verdict\":\0}\n", 14};
    const auto kept = keep_verdict(*store, {bytes, "{}", "id", "Rumah Ibu X"}, noon, month);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->id.size(), 32U);
    const auto stored = stored_verdict(*store, kept->id, {}, noon);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->bytes, bytes);
    EXPECT_EQ(stored->title, "") << "the title is its maker's";
    EXPECT_FALSE(stored->makers);
    EXPECT_EQ(stored_verdict(*store, kept->id, kept->delete_key, noon)->title, "Rumah Ibu X");
}

TEST(StoredVerdicts, AreDeletedByTheirMakerAlone) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const auto kept = keep_verdict(*store, {"v", "p", "id", ""}, noon, month);
    EXPECT_EQ(code_of(delete_verdict(*store, kept->id, "guessed", noon).error()), "verdict-not-found");
    EXPECT_TRUE(stored_verdict(*store, kept->id, {}, noon));
    EXPECT_TRUE(delete_verdict(*store, kept->id, kept->delete_key, noon));
    EXPECT_EQ(code_of(stored_verdict(*store, kept->id, {}, noon).error()), "verdict-gone");
    EXPECT_TRUE(delete_verdict(*store, kept->id, kept->delete_key, noon)) << "deleted twice is deleted";
    EXPECT_EQ(code_of(stored_verdict(*store, std::string(32, '0'), {}, noon).error()), "verdict-not-found");
}

TEST(StoredVerdicts, ExpireAtTheirSecond) {
    const Folder folder;
    auto store = Store::open(folder.path);
    const auto kept = keep_verdict(*store, {"v", "p", "id", "t"}, noon, month);
    EXPECT_EQ(kept->expires_at, "2026-12-24T12:00:00Z");
    EXPECT_TRUE(stored_verdict(*store, kept->id, {}, noon + month)) << "on the second it is still there";
    const auto after = noon + month + std::chrono::seconds{1};
    EXPECT_EQ(code_of(stored_verdict(*store, kept->id, {}, after).error()), "verdict-gone");
    EXPECT_EQ(*expire_verdicts(*store, noon + month), 0);
    EXPECT_EQ(*expire_verdicts(*store, after), 1);
    EXPECT_EQ(code_of(stored_verdict(*store, kept->id, {}, noon).error()), "verdict-gone");
}

TEST(Backup, HoldsAllAndIsRestoredIntoAnEmptyFolderAlone) {
    const Folder folder, other;
    auto store = Store::open(folder.path);
    const auto imported = import_plan(*store, files_of(SmallPackage{}), noon);
    const auto kept = keep_verdict(*store, {"v", "p", "id", ""}, noon, month);
    const auto file = folder.made.path() + "/backup";
    ASSERT_TRUE(store->backup(file));
    ASSERT_TRUE(restore(file, other.path));
    {
        auto again = Store::open(other.path);
        ASSERT_TRUE(again);
        EXPECT_EQ(plan_versions(*again)->front().sha256, imported->sha256);
        EXPECT_EQ(stored_verdict(*again, kept->id, {}, noon)->bytes, "v");
    }
    EXPECT_EQ(code_of(restore(file, folder.path).error()), "store-in-use");
    EXPECT_EQ(code_of(restore(file, other.path).error()), "store-not-empty");
    const Folder third;
    EXPECT_EQ(code_of(restore(folder.path + "/lock", third.path).error()), "store-unreadable");
    EXPECT_EQ(code_of(store->backup("/nowhere/at/all").error()), "output-not-writable");
}

}  // namespace
}  // namespace sipejuang::data
