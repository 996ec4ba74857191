// SPDX-License-Identifier: Apache-2.0
#include "data/import/gpkg_blob.hpp"

#include "data/export/wkb.hpp"
#include "data/import/projection.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

/// As GDAL writes it: "GP", version 0, the flags, the CRS, an envelope of that kind, then the geometry.
std::string blob_of(const std::string& wkb, unsigned envelope = 1) {
    constexpr std::array<std::size_t, 5> bytes{0, 32, 48, 48, 64};
    std::string blob{"GP\0", 3};
    blob += static_cast<char>(1U | envelope << 1U);
    return blob + std::string(4, '\0') + std::string(bytes.at(envelope), '\7') + wkb;
}

rules::Place place() {
    rules::Place made;
    made.region.parts.push_back({{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{2, 2}, {2, 4}, {4, 4}, {4, 2}}}});
    made.region.parts.push_back({{{20, 0}, {21, 0}, {21, 1}}, {}});
    made.lines.parts.push_back({{1, 1}, {2, 3}, {5, 5}});
    return made;
}

std::shared_ptr<const geo::Transformation> same() {
    const auto projection = data::projection(geo::Epsg{23840}, geo::Epsg{23840});
    EXPECT_TRUE(projection);
    return *projection;
}

void expect_same(const rules::Place& read, const rules::Place& written) {
    ASSERT_EQ(read.region.parts.size(), written.region.parts.size());
    for (std::size_t i = 0; i < read.region.parts.size(); ++i) {
        EXPECT_EQ(read.region.parts[i].shell.size(), written.region.parts[i].shell.size());
        EXPECT_EQ(read.region.parts[i].holes.size(), written.region.parts[i].holes.size());
    }
    ASSERT_EQ(read.lines.parts.size(), written.lines.parts.size());
    for (std::size_t i = 0; i < read.lines.parts.size(); ++i)
        EXPECT_EQ(read.lines.parts[i].size(), written.lines.parts[i].size());
}

TEST(GpkgBlob, ReadsWhatWasWritten) {
    auto regions = place(), lines = place();
    regions.lines = {};
    lines.region = {};
    for (const auto& written : {place(), regions, lines}) {
        for (unsigned envelope = 0; envelope < 5; ++envelope) {
            const auto read = place_of_gpkg_blob(blob_of(wkb(written, *same()), envelope));
            ASSERT_TRUE(read) << envelope;
            expect_same(*read, written);
        }
    }
}

TEST(GpkgBlob, CutAnywhereIsNothing) {
    const auto whole = blob_of(wkb(place(), *same()));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(place_of_gpkg_blob(std::string_view{whole}.substr(0, size))) << size;
}

TEST(GpkgBlob, OfAnotherKindIsNothing) {
    EXPECT_FALSE(place_of_gpkg_blob(blob_of(wkb(geo::SourcePoint{1, 2}))));
    EXPECT_FALSE(place_of_gpkg_blob("XX" + blob_of(wkb(place(), *same())).substr(2)));
    EXPECT_FALSE(place_of_gpkg_blob({}));
}

TEST(GpkgBlob, CountsBeyondItsBytesAreNothing) {
    auto bytes = blob_of(wkb(place(), *same()));
    for (std::size_t i = 40; i < bytes.size(); ++i) {
        auto changed = bytes;
        changed[i] = '\xff';
        static_cast<void>(place_of_gpkg_blob(changed));  // must neither read beyond nor reserve without end
    }
}

}  // namespace
}  // namespace sipejuang::data
