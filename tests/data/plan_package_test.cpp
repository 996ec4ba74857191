// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_package.hpp"
#include "data/import/plan_validation.hpp"
#include "data/import/projection.hpp"
#include "tests/data/small_package.hpp"
#include "tests/data/stored_zip.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

using tests::has_issue;
using tests::SmallPackage;
using State = rules::LimitCell::State;

std::string problem_of(const SmallPackage& package) {
    const auto plan = package.load();
    return plan ? "" : plan.error().front().code;
}

TEST(PlanPackage, AWholePackageLoadsWithoutAnError) {
    const SmallPackage package;
    const auto plan = package.load();
    ASSERT_TRUE(plan) << plan.error().front().code;
    EXPECT_EQ(tests::error_count(plan->issues), 0U);
    EXPECT_EQ(plan->plan->content().zones.size(), 2U);
    EXPECT_EQ(plan->plan->content().zones[0].subzone, "R-3");
    EXPECT_EQ(plan->plan->identity().sha256.size(), 64U);
    EXPECT_FALSE(plan->plan->content().zone_facts.complete_within.nowhere());
    const auto validation = validate_plan(package.path());
    ASSERT_TRUE(validation);
    EXPECT_EQ(validation->errors, 0U);
}

TEST(PlanPackage, AMeasureWithValuesThatIsNotListedIsAnError) {
    SmallPackage package;
    package.write("intensity.csv", SmallPackage::intensity("kdb,R-3,,,,,,,,,,60,p1\nkdb,K-2,,,,,,,,,,70,p1\n"
                                                           "gsb,R-3,,,,,,,,,,3,p1\n"));
    EXPECT_TRUE(has_issue(package.load()->issues, "measure-not-listed"));
    package.write("intensity.csv", SmallPackage::intensity("kdb,R-3,,,,,,,,,,60,p1\nkdb,K-2,,,,,,,,,,70,p1\n"
                                                           "gsb,R-3,,,,,,,,,,-,p1\nklb,R-3,,,,,,,,,,,p1\n"));
    EXPECT_FALSE(has_issue(package.load()->issues, "measure-not-listed"));
    EXPECT_FALSE(has_issue(package.load()->issues, "value-empty"));
}

TEST(PlanPackage, APolygonThatCannotBeUsedIsAHoleInThePlan) {
    SmallPackage package;
    auto bow_tie = SmallPackage::square("K-2", "2", 123.601);
    const std::string north_east = "[123.602000,-10.170000]", north_west = "[123.601000,-10.170000]";
    const auto at = bow_tie.find(north_east + "," + north_west);
    ASSERT_NE(at, std::string::npos);
    bow_tie.replace(at, 2 * north_east.size() + 1, north_west + "," + north_east);
    package.write("zones.geojson", SmallPackage::zones(SmallPackage::square("R-3", "1", 123.600), bow_tie));
    const auto plan = package.load();
    ASSERT_TRUE(plan) << plan.error().front().code;
    EXPECT_EQ(plan->plan->content().zones.size(), 1U);
    const auto to_working = projection(geo::wgs84, geo::Epsg{23'840});
    const auto place = (*to_working)->to_working({123.6015, -10.1705});
    const auto& complete = plan->plan->content().zone_facts.complete_within;
    const geo::MultiPolygon spot{{{{{place.x, place.y}, {place.x + 1, place.y}, {place.x + 1, place.y + 1}}, {}}}};
    EXPECT_TRUE(complete.reaches(spot, {}));
}

TEST(PlanPackage, ACaseThatNoRowAnswersIsAnError) {
    SmallPackage package;
    package.write("intensity.csv", SmallPackage::intensity("kdb,R-3,,,,,,100,,,,60,p1\nkdb,K-2,,,,,,,,,,70,p1\n"));
    EXPECT_TRUE(has_issue(package.load()->issues, "row-missing"));
    package.write(
        "intensity.csv",
        SmallPackage::intensity("kdb,R-3,,,,,,100,,,,60,p1\nkdb,R-3,,,,,100,,,,,50,p1\nkdb,K-2,,,,,,,,,,70,p1\n"));
    EXPECT_FALSE(has_issue(package.load()->issues, "row-missing"));
}

TEST(PlanPackage, AProvisionThatEndsBeforeThePlanIsNamed) {
    SmallPackage package;
    package.write("provisions.csv", "id,instrument,article,text,law_status,valid_from,valid_until\np1,Contoh,Pasal "
                                    "1,Teks,sample,2026-01-01,2026-06-30\n");
    EXPECT_TRUE(has_issue(package.load()->issues, "provision-not-always"));
}

TEST(PlanPackage, RowsOfSetbacksThatNothingIsJudgedByAreNamed) {
    SmallPackage package;
    package.write("setbacks.csv", "measure,layer,distance_m,provision\nsempadan_sungai,rivers,10,p1\n");
    const auto plan = package.load();
    EXPECT_TRUE(has_issue(plan->issues, "measure-not-listed"));
    EXPECT_TRUE(plan->plan->content().not_judged.contains("sempadan_sungai"));
}

TEST(PlanPackage, AColumnThatStandsTwiceCountsAsMissing) {
    SmallPackage package;
    package.write("activities.csv",
                  "activity,name_id,name_en,kbli,provision,R-3,K-2,R-3\nrumah,Rumah,House,,p1,I,B1,X\n");
    const auto plan = package.load();
    EXPECT_TRUE(has_issue(plan->issues, "column-twice"));
    const auto& cells = plan->plan->content().activities.find("rumah")->cells;
    EXPECT_EQ(cells.at("R-3").state, rules::ActivityCell::State::missing);
    EXPECT_EQ(cells.at("K-2").state, rules::ActivityCell::State::codes);
}

TEST(PlanPackage, ACellWithACodeThatIsNotThereIsMissing) {
    for (const char* cell : {"I+", "+I", "I++B1"}) {
        SmallPackage package;
        package.write("activities.csv",
                      std::string{"activity,name_id,name_en,kbli,provision,R-3,K-2\nrumah,Rumah,House,,p1,"} + cell +
                          ",B1\n");
        const auto plan = package.load();
        EXPECT_TRUE(has_issue(plan->issues, "activity-cell-wrong")) << cell;
        EXPECT_EQ(plan->plan->content().activities.find("rumah")->cells.at("R-3").state,
                  rules::ActivityCell::State::missing);
    }
}

TEST(PlanPackage, DomainCodesBecomeLetterCodes) {
    SmallPackage package;
    package.write("zones.geojson", SmallPackage::zones(SmallPackage::square("32103300.0", "1", 123.600),
                                                       SmallPackage::square("R-9", "2", 123.601)));
    const auto plan = package.load();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan->content().zones[0].subzone, "R-3");
    EXPECT_EQ(plan->plan->content().zones[1].subzone, "R-9");
    EXPECT_TRUE(has_issue(plan->issues, "subzone-unknown"));
    EXPECT_TRUE(has_issue(plan->issues, "no-row"));
}

TEST(PlanPackage, ZippedItIsTheSamePlan) {
    const SmallPackage package;
    tests::StoredZip zip;
    for (const char* file : {"plan.toml", "zones.geojson", "provisions.csv", "subzones.csv", "activities.csv",
                             "conditions.csv", "intensity.csv"}) {
        (void)zip.add(std::string{"kota/"} + file, tests::bytes_of(package.path(file)));
    }
    const tests::TemporaryFiles files;
    const auto zipped = load_plan(files.write("kota.zip", zip.bytes()));
    ASSERT_TRUE(zipped) << zipped.error().front().code;
    EXPECT_EQ(zipped->plan->identity().sha256, package.load()->plan->identity().sha256);
}

TEST(PlanPackage, TheSha256FollowsContentNotFormOrCases) {
    SmallPackage package;
    const auto sha = [&] { return package.load()->plan->identity().sha256; };
    const auto before = sha();
    package.write("README.md", "x");
    package.write("intensity.csv",
                  "\xEF\xBB\xBF" + SmallPackage::intensity("kdb,R-3,,,,,,,,,,60,p1\r\nkdb,K-2,,,,,,,,,,70,p1\r\n"));
    EXPECT_EQ(sha(), before);
    package.write("intensity.csv", SmallPackage::intensity("kdb,R-3,,,,,,,,,,60,p1\nkdb,K-2,,,,,,,,,,71,p1\n"));
    EXPECT_NE(sha(), before);
}

TEST(PlanPackage, AMissingKeyIsAProblemForEachKey) {
    SmallPackage package;
    package.write("plan.toml", "[plan]\nid = \"kota\"\n[zones]\nfile = \"zones.geojson\"\n");
    const auto plan = package.load();
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().size(), 5U);
    for (const auto& problem : plan.error()) EXPECT_EQ(problem.code, "plan-key-missing");
}

TEST(PlanPackage, WhatCannotBeReadAtAllIsAProblem) {
    SmallPackage package;
    package.write("plan.toml", "[plan\n");
    EXPECT_EQ(problem_of(package), "plan-toml-invalid");
    package.write("plan.toml", "[plan]\n" + std::string(200'000, 'a') + std::string(200'000, '.') + " = 1\n");
    EXPECT_EQ(problem_of(package), "plan-toml-invalid");
    package.write("plan.toml", "a = " + std::string(100'000, '[') + "\n");
    EXPECT_EQ(problem_of(package), "plan-toml-invalid");
    for (const char* found_by_fuzzing :
         {"[, \"gsb\"]\n", "[\n,a]\n", "a = \xC3\xA9\n", "\xC3\xA9 = 1\n", "[\xD0\xB6]\n"}) {
        package.write("plan.toml", found_by_fuzzing);
        EXPECT_EQ(problem_of(package), "plan-toml-invalid") << found_by_fuzzing;
    }
    package.write("plan.toml", SmallPackage::toml());
    package.remove("provisions.csv");
    EXPECT_EQ(problem_of(package), "plan-provisions-unreadable");
    EXPECT_EQ(load_plan("/no/such/plan").error().front().code, "plan-not-found");
}

TEST(PlanPackage, AWorkingCrsThatDistortsIsRefusedAndAnotherNamed) {
    SmallPackage package;
    package.write("plan.toml", SmallPackage::toml("", "", "EPSG:3857"));
    const auto plan = package.load();
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().front().code, "plan-crs-distorts");
    EXPECT_NE(plan.error().front().detail.en.find("EPSG:23840"), std::string::npos);
    package.write("plan.toml", SmallPackage::toml("", "", "EPSG:32751"));  // 0.07 %
    EXPECT_EQ(problem_of(package), "");
    package.write("plan.toml", SmallPackage::toml("", "", "EPSG:4326"));
    EXPECT_EQ(problem_of(package), "crs-not-usable");
}

TEST(PlanPackage, AnInvalidZoneIsAGapUnlessRepairIsAsked) {
    SmallPackage package;
    const std::string bow =
        R"({"type":"Feature","properties":{"KODSZN":"K-2","KODUNK":"2"},"geometry":{"type":"Polygon","coordinates":[[[123.602,-10.171],[123.603,-10.170],[123.603,-10.171],[123.602,-10.170],[123.602,-10.171]]]}})";
    package.write("zones.geojson", SmallPackage::zones(SmallPackage::square("R-3", "1", 123.600), bow));
    auto plan = package.load();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan->content().zones.size(), 1U);
    EXPECT_TRUE(has_issue(plan->issues, "feature-unusable"));
    EXPECT_FALSE(plan->plan->content().gaps.empty());
    auto toml = SmallPackage::toml();
    toml.replace(toml.find("accuracy_m"), 0, "repair = true\n");
    package.write("plan.toml", toml);
    plan = package.load();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->plan->content().zones.size(), 2U);
    EXPECT_EQ(plan->plan->content().zone_facts.repairs.size(), 1U);
}

TEST(PlanPackage, AMissingLayerIsAGapNotAProblem) {
    SmallPackage package;
    package.write("plan.toml",
                  SmallPackage::toml("", "[layers.roads]\nfile = \"layers/none.gpkg:roads\"\naccuracy_m = 1\n"));
    const auto plan = package.load();
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->plan->content().road_facts);
    const auto& gaps = plan->plan->content().gaps;
    EXPECT_TRUE(std::any_of(gaps.begin(), gaps.end(), [](const auto& gap) { return gap.name == "layer roads"; }));
}

TEST(PlanPackage, APolicyThatNobodyCanReadLeavesItsMeasuresUndetermined) {
    SmallPackage package;
    package.write("plan.toml",
                  SmallPackage::toml("", "[policies]\nseveral_zones = { kdb = \"lenient\" }\ngsb_form = \"axis\"\n"));
    const auto plan = package.load();
    ASSERT_TRUE(plan);
    for (const auto& row : plan->plan->intensity().rows()) EXPECT_EQ(row.limit.state, State::missing);
    EXPECT_TRUE(has_issue(plan->issues, "key-wrong"));
    EXPECT_TRUE(has_issue(plan->issues, "key-unknown"));
}

TEST(PlanPackage, ContradictionsAndUndefinedProvisionsAreErrors) {
    SmallPackage package;
    package.write("intensity.csv", SmallPackage::intensity("kdb,R-3,,,,,,100,,,,60,p1\nkdb,R-3,,,,,99,,,,,50,p2\nkdb,K-"
                                                           "2,,,,,,100,,,,70,p1\nkdb,K-2,,,,,100,,,,,50,p1\n"));
    const auto plan = package.load();
    ASSERT_TRUE(plan);
    const auto contradictions = std::count_if(plan->issues.begin(), plan->issues.end(),
                                              [](const auto& i) { return i.code == "rows-contradict"; });
    EXPECT_EQ(contradictions, 1);  // bands that meet at 100 do not contradict
    EXPECT_TRUE(has_issue(plan->issues, "provision-undefined"));
}

TEST(PlanPackage, ZonesThatOverlapAreToldWithTheirPlace) {
    SmallPackage package;
    package.write("zones.geojson", SmallPackage::zones(SmallPackage::square("R-3", "1", 123.600),
                                                       SmallPackage::square("K-2", "2", 123.6009)));
    const auto validation = validate_plan(package.path());
    ASSERT_TRUE(validation);
    const auto it = std::find_if(validation->issues.begin(), validation->issues.end(),
                                 [](const auto& i) { return i.code == "zones-overlap"; });
    ASSERT_NE(it, validation->issues.end());
    EXPECT_EQ(it->where.substr(0, 8), "123.6009");
}

TEST(PlanPackage, IntensitiesOfThePolygonsThemselvesAreRowsOfThatPolygon) {
    SmallPackage package;
    auto zones = SmallPackage::zones(SmallPackage::square("R-3", "1", 123.600),
                                     SmallPackage::square("K-2", "2", 123.601));
    zones.replace(zones.find("\"KODUNK\":\"1\""), 0,
                  "\"KDB\":\"Luas LP kurang dari 60 m2 : 90, Luas LP lebih dari 60 m2 : 50\",");
    package.write("zones.geojson", zones);
    package.write("intensity.csv", SmallPackage::intensity("kdb,,,,,,,,,,,99,p1\n"));
    auto toml = SmallPackage::toml();
    toml += "\n[zones.intensity]\nkdb = { column = \"KDB\", unit = \"%\", provision = \"p1\" }\n";
    package.write("plan.toml", toml);
    const auto plan = package.load();
    ASSERT_TRUE(plan);
    const auto& table = plan->plan->intensity();
    const auto limits = [&](std::size_t zone, double area) {
        return table.choose(rules::Rule::kdb, plan->plan->content().zones[zone], {std::nullopt, area, std::nullopt},
                            [](const auto&) { return true; });
    };
    EXPECT_EQ(limits(0, 59).at(0).rows.at(0)->limit.value, 90.0);
    EXPECT_EQ(limits(0, 60).at(0).rows.at(0)->limit.state, State::missing);  // no clause owns 60 itself
    EXPECT_EQ(limits(0, 61).at(0).rows.at(0)->limit.value, 50.0);
    EXPECT_EQ(limits(1, 61).at(0).rows.at(0)->limit.state,
              State::missing);  // an empty cell is never answered by a general row
}

TEST(LoadLaw, TakesTheWorkingCrsOfTheFirstPlanNearThePlace) {
    SmallPackage city, detail;
    city.write("plan.toml", [] {
        auto toml = SmallPackage::toml("", "", "EPSG:32751");
        toml.replace(toml.find("\"kota\""), 6, "\"a\"");
        return toml.replace(toml.find("\"detail\""), 8, "\"city\"");
    }());
    const geo::BoxIn<geo::Source> place{123.6, -10.171, 123.601, -10.170};
    for (const auto& asked : {std::optional{place}, std::optional<geo::BoxIn<geo::Source>>{}}) {
        const auto law = load_law({city.path(), detail.path()}, asked);
        ASSERT_TRUE(law) << law.error().front().code;
        EXPECT_EQ(law->working_crs.code, 23840U);
        EXPECT_EQ(law->law.plans().front()->identity().id, "kota");
    }
    EXPECT_EQ(load_law({city.path()})->working_crs.code, 32751U) << "no detail plan: the first";
}

}  // namespace
}  // namespace sipejuang::data
