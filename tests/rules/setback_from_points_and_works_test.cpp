// SPDX-License-Identifier: Apache-2.0
// Setbacks from points and works, and which plan decides one. The house stands from x = 5 to 15 and y = 6 to 18.
#include "geo/area.hpp"
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

TEST(SpringSetback, RunsFromThePointAllAround) {
    SmallTown town;
    town.setback(Rule::sempadan_mata_air, "springs", SetbackLine::point, 20);
    town.reference("springs", "m1", {{10, 30}, {10, 30}});
    const auto j = judged(house(), town);
    const auto& f = j.one(Rule::sempadan_mata_air);
    EXPECT_DOUBLE_EQ(*f.measured, 12);
    EXPECT_EQ(f.outcome, Outcome::violates);
    EXPECT_GT(geo::area(f.place.region).value(), 70) << "a circle cuts the house";
}

TEST(PowerLineClearance, GoesByTheVoltage) {
    SmallTown town;
    town.setback(Rule::sutt, "power_lines", SetbackLine::axis, 7, {{"voltage_kv", Comparison::at_most, "66", 66}});
    town.setback(Rule::sutt, "power_lines", SetbackLine::axis, 10, {{"voltage_kv", Comparison::greater, "66", 66}});
    town.reference("power_lines", "t1", {{23, -100}, {23, 100}}, {{"voltage_kv", "66"}});
    EXPECT_EQ(judged(house(), town).one(Rule::sutt).outcome, Outcome::complies) << "8 m";
    town.plan.references["power_lines"].references[0].attributes["voltage_kv"] = "150";
    EXPECT_EQ(judged(house(), town).one(Rule::sutt).outcome, Outcome::violates);
    town.plan.references["power_lines"].references[0].attributes["voltage_kv"] = "tinggi";
    EXPECT_EQ(judged(house(), town).one(Rule::sutt).missing, Texts{"voltage_kv of t1"});
}

TEST(Setback, IsDecidedByThePlanThatRegulatesIt) {
    SmallTown detail;
    detail.setback(Rule::sutt, "power_lines", SetbackLine::axis, 20);
    detail.reference("power_lines", "t1", {{30, -100}, {30, 100}});
    auto city = SmallTown::empty("provinsi", Level::province);
    city.zone("R-3", rect(-200, -200, 200, 200));
    city.setback(Rule::sempadan_pantai, "coast", SetbackLine::highest_tide, 100);
    city.reference("coast", "c1", {{-50, -100}, {-50, 100}});
    const auto j = judged(house(), {detail, city});
    EXPECT_EQ(j.one(Rule::sutt).plan, "kota");
    EXPECT_EQ(j.one(Rule::sempadan_pantai).plan, "provinsi");
    EXPECT_DOUBLE_EQ(*j.one(Rule::sempadan_pantai).measured, 55);
}

TEST(SetbackFromAnArea, KnowsItsEdgeButNotTheFootOfADike) {
    SmallTown town;
    town.setback(Rule::sempadan_sungai, "rivers", SetbackLine::dike_foot, 3);
    town.layer("rivers").references.push_back({"s1", "s1", {}, {}, rect(20, -100, 30, 100)});
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::sempadan_sungai).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::sempadan_sungai).missing, "outer foot of the dike of s1"));
}

}  // namespace
}  // namespace sipejuang::rules
