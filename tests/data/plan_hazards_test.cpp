// SPDX-License-Identifier: Apache-2.0
// hazards.csv and the rasters it is about: what is read, what `plan validate` says of it. The raster is the sample city's: 0 to 3.
#include "tests/data/small_package.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <utility>

namespace sipejuang::data {
namespace {

using tests::has_issue;
using tests::SmallPackage;

constexpr const char* header = "kind,class,from,to,effect,authority,text_id,text_en,provision\n";
constexpr const char* all_classes = "flood,low,0,2,none,,a,b,p1\nflood,high,2,,authority,BPBD,a,b,p1\n";

SmallPackage package_with(const std::string& rows, const std::string& nodata = "\"unknown\"") {
    SmallPackage package;
    const auto raster = std::filesystem::absolute("data/kupang/layers/hazard_flood.tif").string();
    auto toml = SmallPackage::toml("", "[layers.hazard_flood]\nfile = \"" + raster + "\"\nnodata = " + nodata + "\n");
    const std::string list = "\"kdb\"]";
    toml.replace(toml.find(list), list.size(), "\"kdb\", \"hazard:flood\"]");
    package.write("plan.toml", toml);
    package.write("hazards.csv", header + rows);
    return package;
}

TEST(PlanHazards, BandsAreClosedBelowAndOpenAbove) {
    const auto loaded = package_with(all_classes).load();
    ASSERT_TRUE(loaded);
    const auto& rows = loaded->plan->content().hazards;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].values.holds(0) && rows[0].values.holds(1.9) && !rows[0].values.holds(2));
    EXPECT_TRUE(rows[1].values.holds(2) && rows[1].values.holds(99));
    EXPECT_EQ(rows[1].effect, rules::HazardEffect::authority);
    EXPECT_EQ(tests::error_count(loaded->issues), 0U);
    EXPECT_TRUE(loaded->plan->content().hazard_rasters.contains("flood"));
}

TEST(PlanHazards, NodataMeansWhatTheLayerSays) {
    EXPECT_FALSE(package_with(all_classes).load()->plan->content().hazard_rasters.at("flood").nodata_is_none);
    EXPECT_TRUE(
        package_with(all_classes, "\"none\"").load()->plan->content().hazard_rasters.at("flood").nodata_is_none);
    EXPECT_FALSE(package_with(all_classes, "0").load()->plan->content().hazard_rasters.at("flood").raster.nodata);
}

TEST(PlanHazards, AValueOnTheMapWithoutARowOrWithTwoIsAnError) {
    EXPECT_TRUE(has_issue(package_with("flood,low,0,2,none,,a,b,p1\n").load()->issues, "row-missing"));
    const auto twice = package_with(std::string{all_classes} + "flood,very high,3,,forbid,,a,b,p1\n").load();
    EXPECT_TRUE(has_issue(twice->issues, "rows-contradict"));
}

TEST(PlanHazards, TwoClassesOfOneNameAreAWarning) {
    const auto loaded = package_with("flood,high,0,2,condition,,a,b,p1\nflood,high,2,,forbid,,a,b,p1\n").load();
    EXPECT_TRUE(has_issue(loaded->issues, "class-named-twice"));
    EXPECT_FALSE(has_issue(package_with(all_classes).load()->issues, "class-named-twice"));
}

TEST(PlanHazards, AKindWithoutRowsOrRasterIsAnError) {
    EXPECT_TRUE(has_issue(package_with("").load()->issues, "row-missing"));
    auto package = package_with(all_classes);
    auto toml = SmallPackage::toml();
    const std::string list = "\"kdb\"]";
    toml.replace(toml.find(list), list.size(), "\"kdb\", \"hazard:flood\"]");
    package.write("plan.toml", toml);
    EXPECT_TRUE(has_issue(package.load()->issues, "layer-missing"));
}

TEST(PlanHazards, RowsOfAKindThatIsNotListedAreNamedAsNotJudged) {
    const auto loaded = package_with(std::string{all_classes} + "landslide,low,0,,none,,a,b,p1\n").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "measure-not-listed"));
    EXPECT_TRUE(loaded->plan->content().not_judged.contains("hazard:landslide"));
}

TEST(PlanHazards, CellsThatCannotBeReadAreErrorsAndTheRowStaysInDoubt) {
    const std::pair<const char*, const char*> cases[] = {
        {"flood,x,none,2,none,,a,b,p1\n", "not-a-number"},
        {"flood,x,2,2,none,,a,b,p1\n", "band-empty"},
        {"flood,x,0,2,maybe,,a,b,p1\n", "choice-wrong"},
    };
    for (const auto& [row, code] : cases) {
        const auto loaded = package_with(row).load();
        ASSERT_TRUE(loaded);
        EXPECT_TRUE(has_issue(loaded->issues, code)) << row;
        ASSERT_EQ(loaded->plan->content().hazards.size(), 1U);
        EXPECT_TRUE(loaded->plan->content().hazards[0].unreadable) << row;
    }
}

}  // namespace
}  // namespace sipejuang::data
