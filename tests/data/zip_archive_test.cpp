// SPDX-License-Identifier: Apache-2.0
#include "data/import/zip_archive.hpp"

#include "tests/data/stored_zip.hpp"
#include "tests/data/temporary_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace sipejuang::data {
namespace {

using tests::StoredZip;

class ZipArchive : public testing::Test {
protected:
    tests::TemporaryFiles files;

    std::string refusal(const std::string& bytes, const ZipLimits& limits = {}) const {
        const auto result = unpack_zip_here(files.write("x.zip", bytes), limits);
        return result ? "" : result.error().front().code;
    }
};

TEST_F(ZipArchive, UnpacksFilesAndFoldersIntoAFolderThatGoesWithIt) {
    std::string folder;
    {
        const auto result = unpack_zip(files.write("x.zip", StoredZip{}.add("a/b.txt", "hello").add("c/", "").bytes()));
        ASSERT_TRUE(result);
        folder = result->path();
        EXPECT_EQ(tests::bytes_of(folder + "/a/b.txt"), "hello");
        EXPECT_TRUE(std::filesystem::is_directory(folder + "/c"));
    }
    EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(ZipArchive, DangerousNamesAreRefused) {
    for (const char* name :
         {"../escaped-from-zip", "a/../../escaped-from-zip", "/etc/x", "a\\b", "C:x", "./x", "a/./b", "a\nb"}) {
        EXPECT_EQ(refusal(StoredZip{}.add(name, "x").bytes()), "zip-unsafe") << name;
    }
    EXPECT_FALSE(std::filesystem::exists(files.path("../escaped-from-zip")));
}

TEST_F(ZipArchive, LinksAndDevicesAreRefused) {
    EXPECT_EQ(refusal(StoredZip{}.add("l", "/etc/passwd", 0120777U).bytes()), "zip-unsafe");
    EXPECT_EQ(refusal(StoredZip{}.add("d", "", 0060600U).bytes()), "zip-unsafe");
}

TEST_F(ZipArchive, ANameTwiceIsRefusedEvenInOtherCase) {
    EXPECT_EQ(refusal(StoredZip{}.add("a.shp", "1").add("A.SHP", "2").bytes()), "zip-unsafe");
}

TEST_F(ZipArchive, AFileThatIsAlsoAFolderIsRefused) {
    EXPECT_EQ(refusal(StoredZip{}.add("a", "1").add("a/b", "2").bytes()), "zip-unsafe");
}

TEST_F(ZipArchive, EncryptedEntriesAreRefused) {
    EXPECT_EQ(refusal(StoredZip{}.add("a", "0123456789abc", 0100644U, 1).bytes()), "zip-unsafe");
}

TEST_F(ZipArchive, LimitsHoldForBytesAndEntries) {
    const auto two = StoredZip{}.add("a", std::string(1000, 'a')).add("b", std::string(1000, 'b')).bytes();
    EXPECT_EQ(refusal(two, {2, 2000}), "");
    EXPECT_EQ(refusal(two, {2, 1999}), "zip-too-large");
    EXPECT_EQ(refusal(two, {1, 2000}), "zip-too-large");
}

TEST_F(ZipArchive, ADamagedArchiveIsAProblemWhereverItIsCut) {
    const auto whole = StoredZip{}.add("a.txt", "hello").add("b.txt", "world").bytes();
    for (std::size_t length = 1; length < whole.size(); ++length)
        EXPECT_NE(refusal(whole.substr(0, length)), "") << length;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x55);
        static_cast<void>(refusal(changed));  // answered, not crashed
    }
    auto wrong_sum = whole;
    wrong_sum[wrong_sum.find("hello")] = 'j';
    EXPECT_EQ(refusal(wrong_sum), "file-truncated");
}

TEST_F(ZipArchive, AMissingFileIsNotFound) {
    EXPECT_EQ(unpack_zip(files.path("none.zip")).error().front().code, "file-not-found");
}

}  // namespace
}  // namespace sipejuang::data
