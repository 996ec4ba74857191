// SPDX-License-Identifier: Apache-2.0
// "Row choice in a table: the most specific key wins (polygon id, block, SWP, sub-zone), then the conditions (road class, plot
// area, floors; bands closed below, open above unless the table says so)" (semantics 2).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

const Zone zone{"R-3", "poly-7", "I.A.1", "I.A", {}, {}};
const RowFacts known{"lokal", 500, 2};

IntensityRow row(double value) {
    IntensityRow made;
    made.subzone = "R-3";
    made.limit = {LimitCell::State::value, value, {}};
    return made;
}

/// The limits of the rows that apply, all ways the unknown could turn out.
std::vector<double> chosen(std::vector<IntensityRow> rows, const RowFacts& facts = known, const Zone& where = zone) {
    const IntensityTable table{std::move(rows)};
    std::vector<double> values;
    for (const auto& world : table.choose(Rule::kdb, where, facts, [](const IntensityRow&) { return true; })) {
        for (const auto* r : world.rows) values.push_back(r->limit.value);
        if (world.rows.empty()) values.push_back(-1);
        if (world.contradiction) values.push_back(-2);
    }
    std::sort(values.begin(), values.end());
    return values;
}

using Values = std::vector<double>;

TEST(RowChoice, PolygonBeatsBlockBeatsSwpBeatsSubzoneBeatsGeneral) {
    auto general = row(1), subzone = row(2), swp = row(3), block = row(4), polygon = row(5);
    general.subzone.clear();
    swp.swp = "I.A";
    block.block = "I.A.1";
    polygon.polygon = "poly-7";
    EXPECT_EQ(chosen({general}), Values{1});
    EXPECT_EQ(chosen({general, subzone}), Values{2});
    EXPECT_EQ(chosen({general, swp, subzone}), Values{3});
    EXPECT_EQ(chosen({block, general, swp, subzone}), Values{4});
    EXPECT_EQ(chosen({block, general, polygon, swp, subzone}), Values{5});
}

TEST(RowChoice, AKeyOfMoreRankBeatsConditions) {
    auto block = row(4), condition = row(2);
    block.block = "I.A.1";
    condition.road_classes = {"lokal"};
    EXPECT_EQ(chosen({condition, block}), Values{4});
}

TEST(RowChoice, ABlockWithoutSubzoneBeatsASubzone) {
    auto block = row(4);
    block.block = "I.A.1";
    block.subzone.clear();
    EXPECT_EQ(chosen({row(2), block}), Values{4});
}

TEST(RowChoice, AKeyThatDoesNotMatchIsNotAsked) {
    auto other = row(4);
    other.block = "I.A.2";
    EXPECT_EQ(chosen({row(2), other}), Values{2});
    EXPECT_EQ(chosen({other}), Values{-1}) << "no row is a gap";
}

TEST(RowChoice, AConditionBeatsNone) {
    auto condition = row(2);
    condition.road_classes = {"arteri", "lokal"};
    EXPECT_EQ(chosen({row(1), condition}), Values{2});
    EXPECT_EQ(chosen({row(1), condition}, {"kolektor", 500, 2}), Values{1});
}

TEST(RowChoice, RoadClassBeatsPlotAreaBeatsFloors) {
    auto by_class = row(3), by_area = row(2), by_floors = row(1);
    by_class.road_classes = {"lokal"};
    by_area.plot_area.from = 100;
    by_floors.floors.from = 1;
    EXPECT_EQ(chosen({by_floors, by_area}), Values{2});
    EXPECT_EQ(chosen({by_floors, by_area, by_class}), Values{3});
}

TEST(RowChoice, BandsAreClosedBelowAndOpenAbove) {
    auto small = row(1), large = row(2);
    small.plot_area.to = 500;
    large.plot_area.from = 500;
    EXPECT_EQ(chosen({small, large}, {"lokal", 499.999, 2}), Values{1});
    EXPECT_EQ(chosen({small, large}, {"lokal", 500, 2}), Values{2});
}

TEST(RowChoice, BandsMayBeOpenBelowAndClosedAboveIfTheTableSaysSo) {
    auto small = row(1), large = row(2);
    small.plot_area = {{}, 500, false, true};
    large.plot_area = {500, {}, true, false};
    EXPECT_EQ(chosen({small, large}, {"lokal", 500, 2}), Values{1});
    EXPECT_EQ(chosen({small, large}, {"lokal", 500.001, 2}), Values{2});
}

TEST(RowChoice, BetweenBandsIsAGap) {
    auto small = row(1), large = row(2);
    small.plot_area.to = 400;
    large.plot_area.from = 600;
    EXPECT_EQ(chosen({small, large}), Values{-1});
}

TEST(RowChoice, TwoEquallySpecificRowsAreAContradiction) { EXPECT_EQ(chosen({row(1), row(2)}), (Values{-2, 1, 2})); }

TEST(RowChoice, TheSameAlternativeTwiceIsAContradiction) {
    auto a = row(1), b = row(2);
    a.alternative = b.alternative = "1";
    EXPECT_EQ(chosen({a, b}), (Values{-2, 1, 2}));
}

TEST(RowChoice, AnAlternativeBesideARowWithoutNameIsAContradiction) {
    auto a = row(1);
    a.alternative = "1";
    EXPECT_EQ(chosen({a, row(2)}), (Values{-2, 1, 2}));
}

TEST(RowChoice, UnknownPlotAreaTriesEveryBand) {
    auto small = row(1), middle = row(2), large = row(3);
    small.plot_area.to = 100;
    middle.plot_area = {100, 200, false, false};
    large.plot_area.from = 200;
    EXPECT_EQ(chosen({large, small, middle}, {"lokal", {}, 2}), (Values{1, 2, 3}));
}

TEST(RowChoice, UnknownFloorsTryASinglePointToo) {
    auto exactly = row(2);
    exactly.floors = {3, 3, false, true};
    EXPECT_EQ(chosen({row(1), exactly}, {"lokal", 500, {}}), (Values{1, 2}));
}

TEST(RowChoice, OfAPolygonWithoutSubzoneAsksOnlyGeneralRowsAndItsOwn) {
    auto general = row(1);
    general.subzone.clear();
    EXPECT_EQ(chosen({general, row(2)}, known, {}), Values{1});
    EXPECT_EQ(chosen({row(2)}, known, {}), Values{-1});
}

TEST(RowChoice, RowsThatDoNotApplyAreLeftOutFirst) {
    auto block = row(4);
    block.block = "I.A.1";
    block.provision = "old";
    const IntensityTable table{{row(2), block}};
    const auto worlds = table.choose(Rule::kdb, zone, known,
                                     [](const IntensityRow& r) { return r.provision != "old"; });
    ASSERT_EQ(worlds.size(), 1U);
    EXPECT_EQ(worlds[0].rows.at(0)->limit.value, 2);
}

TEST(ZoneField, CarriesTheBlockWhereRulesDifferByIt) {
    SmallTown town;
    town.plan.zones[0].block = "I.A.1";
    town.limit(Rule::kdb, "R-3", 60).block = "I.A.1";
    town.limit(Rule::klb, "R-3", 2);
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::kdb).zone, "R-3@I.A.1");
    EXPECT_EQ(j.one(Rule::klb).zone, "R-3");
}

TEST(ZoneField, CarriesThePolygonWhereRulesDifferByIt) {
    SmallTown town;
    town.plan.zones[0].polygon = "poly-7";
    town.limit(Rule::kdb, "R-3", 60).polygon = "poly-7";
    EXPECT_EQ(judged(house(), town).one(Rule::kdb).zone, "R-3@poly-7");
}

TEST(ZoneField, TellsSwpsApartBesideBlocks) {
    SmallTown town;
    town.plan.zone_shapes[0] = rect(-200, 0, 10, 200);
    town.plan.zones[0].swp = "I";
    town.zone("R-3", rect(10, 0, 20, 200));
    town.plan.zones.back().swp = "II";
    town.limit(Rule::kdb, "R-3", 60).swp = "I";
    town.limit(Rule::kdb, "R-3", 20).swp = "II";
    town.limit(Rule::kdb, "R-3", 90).block = "elsewhere";
    EXPECT_EQ(judged(house(), town).one(Rule::kdb).limit, 20) << "the stricter of both SWPs";
}

}  // namespace
}  // namespace sipejuang::rules
