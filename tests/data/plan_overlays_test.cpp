// SPDX-License-Identifier: Apache-2.0
// overlays.csv, the zones' own fields and layers that carry fields: what is read, what `plan validate` says of it.
#include "tests/data/small_package.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace sipejuang::data {
namespace {

using tests::has_issue;
using tests::SmallPackage;

constexpr const char* header = "field,value,effect,measure,limit,combine,authority,text_id,text_en,provision\n";

/// Two zones of which the first carries KRB_03 = KRB-B, and a layer whose column `d_KKARST` is mapped to KKARST.
SmallPackage package_with(const std::string& rows, const std::string& regulates) {
    SmallPackage package;
    auto zone = SmallPackage::square("R-3", "1", 123.600);
    zone.replace(zone.find("\"KODUNK\""), 0, R"("KRB_03":"KRB-B",)");
    auto other = SmallPackage::square("K-2", "2", 123.601);
    other.replace(other.find("\"KODUNK\""), 0, R"("KRB_03":"Tidak Ada",)");
    package.write("zones.geojson", SmallPackage::zones(zone, other));
    auto karst = SmallPackage::square("x", "1", 123.6005);
    karst.replace(karst.find("KODSZN"), 6, "d_KKARST");
    package.write("karst.geojson", R"({"type":"FeatureCollection","features":[)" + karst + "]}");
    auto toml = SmallPackage::toml("", "[layers.karst]\nfile = \"karst.geojson\"\naccuracy_m = 1.0\ncomplete_within = "
                                       "\"plan\"\ncolumns = { KKARST = \"d_KKARST\" }\n");
    const std::string list = "\"kdb\"]";
    toml.replace(toml.find(list), list.size(), "\"kdb\", " + regulates + "]");
    package.write("plan.toml", toml);
    package.write("overlays.csv", header + rows);
    return package;
}

constexpr const char* flood = "KRB_03,KRB-B,condition,,,,BPBD,Rawan,Flood,p1\n";
constexpr const char* karst = "KKARST,x,forbid,,,,,Karst,Karst,p1\n";

TEST(PlanOverlays, ZonesAndLayersCarryTheFields) {
    const auto loaded = package_with(std::string{flood} + karst, R"("overlay:KRB_03", "overlay:KKARST")").load();
    ASSERT_TRUE(loaded);
    const auto& content = loaded->plan->content();
    EXPECT_EQ(content.zone_fields, std::set<std::string>{"KRB_03"});
    EXPECT_EQ(content.zones[0].overlays.at("KRB_03"), "KRB-B");
    EXPECT_TRUE(content.zones[1].overlays.empty()) << "Tidak Ada means none";
    ASSERT_EQ(content.overlay_layers.size(), 1U);
    EXPECT_EQ(content.overlay_layers[0].field, "KKARST");
    EXPECT_EQ(content.overlay_layers[0].values, std::vector<std::string>{"x"});
    EXPECT_EQ(tests::error_count(loaded->issues), 0U);
    EXPECT_FALSE(has_issue(loaded->issues, "layer-unknown"));
}

TEST(PlanOverlays, RowsOfAFieldThatIsNotListedAreNamedAsNotJudged) {
    const auto loaded = package_with(flood, R"("overlay:KKARST")").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "measure-not-listed"));
    EXPECT_TRUE(loaded->plan->content().not_judged.contains("overlay:KRB_03"));
    EXPECT_TRUE(has_issue(loaded->issues, "row-missing")) << "KKARST is regulated and has no row";
}

TEST(PlanOverlays, AValueOnTheMapWithoutARowIsAnError) {
    const auto loaded = package_with("KRB_03,KRB-L,condition,,,,BPBD,Rawan,Slides,p1\n", R"("overlay:KRB_03")").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "row-missing"));
}

TEST(PlanOverlays, AFieldThatNothingCarriesIsAnError) {
    const auto loaded = package_with("CAGBUD,x,forbid,,,,,Cagar,Heritage,p1\n", R"("overlay:CAGBUD")").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "column-missing"));
}

TEST(PlanOverlays, CellsThatCannotBeReadAreErrorsAndTheRowStaysInDoubt) {
    const std::pair<const char*, const char*> cases[] = {
        {"KRB_03,KRB-B,ban,,,,,a,b,p1\n", "choice-wrong"},
        {"KRB_03,KRB-B,limit,kdb,30,sometimes,,a,b,p1\n", "choice-wrong"},
        {"KRB_03,KRB-B,limit,colour,30,replace,,a,b,p1\n", "measure-unknown"},
    };
    for (const auto& [row, code] : cases) {
        const auto loaded = package_with(row, R"("overlay:KRB_03")").load();
        ASSERT_TRUE(loaded);
        EXPECT_TRUE(has_issue(loaded->issues, code)) << row;
        ASSERT_EQ(loaded->plan->content().overlays.size(), 1U);
        EXPECT_TRUE(loaded->plan->content().overlays[0].unreadable) << row;
    }
    const auto number = package_with("KRB_03,KRB-B,limit,kdb,much,replace,,a,b,p1\n", R"("overlay:KRB_03")").load();
    EXPECT_TRUE(has_issue(number->issues, "not-a-number"));
    const auto provision = package_with("KRB_03,KRB-B,forbid,,,,,a,b,p9\n", R"("overlay:KRB_03")").load();
    EXPECT_TRUE(has_issue(provision->issues, "provision-undefined"));
}

}  // namespace
}  // namespace sipejuang::data
