// SPDX-License-Identifier: Apache-2.0
// setbacks.csv and the layers it names: what is read, what is a gap, what `plan validate` says of it.
#include "data/import/attribute_tests.hpp"
#include "tests/data/small_package.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

using tests::has_issue;
using tests::SmallPackage;

constexpr const char* header = "measure,layer,line,distance_m,side,when,provision\n";
constexpr const char* rivers = R"({"type":"FeatureCollection","features":[
 {"type":"Feature","properties":{"id":"s1","name":"Kali","lebar":"6","depth_m":"2","dike":"no"},
  "geometry":{"type":"LineString","coordinates":[[123.6,-10.1705],[123.602,-10.1705]]}},
 {"type":"Feature","properties":{"id":"s2","lebar":"6","depth_m":null,"dike":"no"},
  "geometry":{"type":"Point","coordinates":[123.6,-10.1705]}}]})";

/// A package with a layer of rivers and the given rows of setbacks.csv.
SmallPackage package_with(const std::string& rows, const std::string& regulates = "\"sempadan_sungai\"") {
    SmallPackage package;
    auto toml = SmallPackage::toml("",
                                   "[layers.rivers]\nfile = \"rivers.geojson\"\naccuracy_m = 1.0\ncomplete_within = "
                                   "\"plan\"\ncolumns = { width_m = \"lebar\" }\n");
    const std::string list = "\"kdb\"]";
    toml.replace(toml.find(list), list.size(), "\"kdb\", " + regulates + "]");
    package.write("plan.toml", toml);
    package.write("rivers.geojson", rivers);
    package.write("setbacks.csv", header + rows);
    return package;
}

TEST(AttributeTests, AreReadSignBySign) {
    const auto tests = attribute_tests(" dike = no ; depth_m<=3;depth_m > 1.5");
    ASSERT_TRUE(tests && tests->size() == 3);
    EXPECT_EQ(rules::text_of((*tests)[0]), "dike=no");
    EXPECT_EQ(rules::text_of((*tests)[1]), "depth_m<=3");
    EXPECT_EQ((*tests)[2].comparison, rules::Comparison::greater);
    EXPECT_DOUBLE_EQ(*(*tests)[2].number, 1.5);
    EXPECT_TRUE(attribute_tests("")->empty());
}

TEST(AttributeTests, ThatCannotBeReadAreNotGuessed) {
    for (const char* text : {"dike", "=no", "depth_m<", "depth_m<=deep", "depth_m<=3=4", "depth_m=<3", "a!b"})
        EXPECT_FALSE(attribute_tests(text)) << text;
}

TEST(PlanSetbacks, KeepPointsAndLinesWithTheAttributesThatRowsAskFor) {
    const auto loaded = package_with("sempadan_sungai,rivers,channel_edge,10,both,dike=no,p1\n").load();
    ASSERT_TRUE(loaded);
    const auto* layer = loaded->plan->references().layer("rivers");
    ASSERT_NE(layer, nullptr);
    ASSERT_EQ(layer->references.size(), 2U);
    EXPECT_EQ(layer->references[0].attributes, (rules::Attributes{{"dike", "no"}, {"width_m", "6"}}));
    EXPECT_EQ(layer->references[1].line.parts.front().size(), 2U) << "a point is a line of one place";
    EXPECT_EQ(tests::error_count(loaded->issues), 0U);
}

TEST(PlanSetbacks, AnAttributeThatTheLayerLacksIsAGap) {
    const auto loaded = package_with("sempadan_sungai,rivers,channel_edge,10,both,urban=yes,p1\n").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "column-missing"));
}

TEST(PlanSetbacks, UnknownValuesAreNamed) {
    const auto loaded = package_with("sempadan_sungai,rivers,channel_edge,10,both,depth_m<=3,p1\n").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "attribute-unknown"));
}

TEST(PlanSetbacks, ValuesThatCannotBeAreUnknownAndAnError) {
    for (const char* value : {"-9999", "0", "1e9"}) {
        auto package = package_with("sempadan_sungai,rivers,channel_edge,10,both,dike=no,p1\n");
        std::string text = rivers;
        text.replace(text.find("\"6\""), 3, value);
        package.write("rivers.geojson", text);
        const auto loaded = package.load();
        ASSERT_TRUE(loaded);
        EXPECT_TRUE(has_issue(loaded->issues, "value-impossible")) << value;
        const auto& first = loaded->plan->references().layer("rivers")->references[0];
        EXPECT_FALSE(first.width(rules::SetbackLine::channel_edge)) << value;
    }
}

TEST(PlanSetbacks, AReachThatNoRowIsAboutIsAnError) {
    const auto loaded = package_with("sempadan_sungai,rivers,channel_edge,10,both,dike=yes,p1\n").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "row-missing"));
}

TEST(PlanSetbacks, RowsThatContradictAreAnError) {
    const auto loaded = package_with("sempadan_sungai,rivers,channel_edge,10,both,,p1\n"
                                     "sempadan_sungai,rivers,channel_edge,15,both,dike=no,p1\n")
                            .load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "rows-contradict"));
}

TEST(PlanSetbacks, ALayerThatIsNotInPlanTomlIsAnError) {
    const auto loaded = package_with("sempadan_sungai,sungai,channel_edge,10,both,,p1\n").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "layer-missing"));
}

TEST(PlanSetbacks, ARegulatedMeasureWithoutARowIsAnError) {
    const auto loaded = package_with("sutt,rivers,axis,10,both,,p1\n").load();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(has_issue(loaded->issues, "row-missing"));
    EXPECT_TRUE(has_issue(loaded->issues, "measure-not-listed"));
    EXPECT_TRUE(loaded->plan->content().not_judged.contains("sutt"));
}

TEST(PlanSetbacks, CellsThatCannotBeReadAreErrorsAndTheRowStaysInDoubt) {
    const std::pair<const char*, const char*> cases[] = {
        {"sempadan_sungai,rivers,middle,10,both,,p1\n", "choice-wrong"},
        {"sempadan_sungai,rivers,axis,10,north,,p1\n", "choice-wrong"},
        {"sempadan_sungai,rivers,axis,10,both,depth_m<=deep,p1\n", "when-invalid"},
    };
    for (const auto& [row, code] : cases) {
        const auto loaded = package_with(row).load();
        ASSERT_TRUE(loaded);
        EXPECT_TRUE(has_issue(loaded->issues, code)) << row;
        ASSERT_EQ(loaded->plan->content().setbacks.size(), 1U);
        EXPECT_TRUE(loaded->plan->content().setbacks[0].unreadable) << row;
    }
    EXPECT_TRUE(has_issue(package_with("kdb,rivers,axis,10,both,,p1\n").load()->issues, "measure-unknown"));
    EXPECT_TRUE(has_issue(package_with("sempadan_sungai,rivers,axis,ten,both,,p1\n").load()->issues, "not-a-number"));
    EXPECT_TRUE(
        has_issue(package_with("sempadan_sungai,rivers,axis,10,both,,p9\n").load()->issues, "provision-undefined"));
}

}  // namespace
}  // namespace sipejuang::data
