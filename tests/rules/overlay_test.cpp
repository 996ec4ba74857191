// SPDX-License-Identifier: Apache-2.0
// Special provisions: ban, authority, condition, limits and how they combine, several plans, what is unknown.
// The house stands from x = 5 to 15 and y = 6 to 18 (120 m2) on a plot of 20 m x 25 m.
#include "geo/area.hpp"
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

const Finding& special(const Judged& j) { return j.one(Rule::overlay); }

SmallTown town_with(OverlayEffect effect, geo::MultiPolygon where) {
    SmallTown town;
    town.special("LP2B_2", "LP2B", effect);
    town.special_area("LP2B_2", "LP2B", std::move(where));
    return town;
}

TEST(Overlay, ABanUnderTheBuildingViolatesAndShowsThePart) {
    const auto j = judged(house(), town_with(OverlayEffect::forbid, rect(12, 0, 50, 50)));
    const auto& f = special(j);
    EXPECT_EQ(f.id(), "kota/overlay:LP2B_2/b1/-/LP2B");
    EXPECT_EQ(f.code(), "overlay:LP2B_2");
    EXPECT_EQ(f.outcome, Outcome::violates);
    EXPECT_NEAR(geo::area(f.place.region).value(), 3 * 12, 1e-6);
    EXPECT_EQ(f.message.en, "36 m² lie in protected farmland (LP2B), code LP2B: text; building is forbidden here.");
    EXPECT_EQ(f.provision->id, "p");
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::nonconforming);
}

TEST(Overlay, ABanBesideTheBuildingDoesNotTouchIt) {
    const auto j = judged(house(), town_with(OverlayEffect::forbid, rect(15, 0, 50, 50)));
    EXPECT_EQ(special(j).reason, Reason::not_affected);
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conforming);
}

TEST(Overlay, NoMoreThanTheAreaToleranceIsNoTouch) {
    // 12 m of wall: 0.0008 m of it are 0.0096 m2, 0.0009 m are 0.0108 m2.
    EXPECT_EQ(special(judged(house(), town_with(OverlayEffect::forbid, rect(14.9992, 0, 50, 50)))).reason,
              Reason::not_affected);
    EXPECT_EQ(special(judged(house(), town_with(OverlayEffect::forbid, rect(14.9991, 0, 50, 50)))).outcome,
              Outcome::violates);
}

TEST(Overlay, APlotUnderABanViolatesAndOnePartlyUnderItIsConditional) {
    EXPECT_EQ(special(judged(bare_plot(), town_with(OverlayEffect::forbid, rect(-1, -1, 50, 50)))).outcome,
              Outcome::violates);
    const auto j = judged(bare_plot(), town_with(OverlayEffect::forbid, rect(12, 0, 50, 50)));
    EXPECT_EQ(special(j).outcome, Outcome::conditional);
    EXPECT_EQ(special(j).conditions.size(), 1U);
}

TEST(Overlay, AnAuthorityIsAnOpenConditionWithItsName) {
    const auto j = judged(house(), town_with(OverlayEffect::authority, rect(-1, -1, 50, 50)));
    const auto& f = special(j);
    EXPECT_EQ(f.outcome, Outcome::conditional);
    ASSERT_EQ(f.conditions.size(), 1U);
    EXPECT_EQ(f.conditions[0].code, "LP2B_2=LP2B");
    EXPECT_EQ(f.conditions[0].kind, "authority");
    EXPECT_EQ(f.conditions[0].issuer, "Dinas");
    EXPECT_EQ(j.verdict.outcome, VerdictOutcome::conditional);
}

TEST(Overlay, ZonesMayCarryTheFieldThemselves) {
    SmallTown town;
    town.special("KRB_03", "KRB-B", OverlayEffect::condition);
    town.plan.zone_fields = {"KRB_03"};
    EXPECT_EQ(special(judged(house(), town)).reason, Reason::not_affected) << "no zone carries a value";
    town.plan.zones[0].overlays["KRB_03"] = "KRB-B";
    EXPECT_EQ(special(judged(house(), town)).outcome, Outcome::conditional);
}

TEST(Overlay, OfTwoZonesOnlyTheOneUnderTheBuildingCounts) {
    SmallTown town;
    town.special("KRB_03", "KRB-B", OverlayEffect::forbid);
    town.plan.zone_fields = {"KRB_03"};
    town.plan.zones[1].overlays["KRB_03"] = "KRB-B";  // K-2, east of x = 20
    auto proposal = house();
    proposal.plot->shape = rect(0, 0, 30, 25);
    EXPECT_EQ(special(judged(proposal, town)).reason, Reason::not_affected);
    proposal.buildings[0].shape = rect(15, 6, 25, 18);
    const auto j = judged(proposal, town);
    EXPECT_EQ(special(j).outcome, Outcome::violates);
    EXPECT_NEAR(geo::area(special(j).place.region).value(), 5 * 12, 1e-6);
}

TEST(Overlay, AValueThatNoRowIsAboutIsUndeterminedByName) {
    auto town = town_with(OverlayEffect::forbid, rect(-1, -1, 50, 50));
    town.plan.overlays[0].value = "other";
    EXPECT_EQ(special(judged(house(), town)).missing, Texts{"row for LP2B_2=LP2B"});
    town.plan.overlays[0].value = "*";
    EXPECT_EQ(special(judged(house(), town)).outcome, Outcome::violates) << "a row for any value";
}

TEST(Overlay, AFieldThatNothingCarriesIsUndetermined) {
    auto town = town_with(OverlayEffect::forbid, rect(-1, -1, 50, 50));
    town.plan.overlay_layers.clear();
    EXPECT_EQ(special(judged(house(), town)).missing, Texts{"column LP2B_2"});
}

TEST(Overlay, WhereTheLayerIsNotCompleteNothingIsUndetermined) {
    auto town = town_with(OverlayEffect::forbid, rect(100, 100, 110, 110));
    town.plan.overlay_layers[0].facts.complete_within = CompleteWithin{rect(6, 0, 50, 50)};
    EXPECT_EQ(special(judged(house(), town)).missing, Texts{"complete layer khusus here"});
}

TEST(Overlay, AnUnreadableRowOrAnUndefinedProvisionIsUndetermined) {
    auto town = town_with(OverlayEffect::condition, rect(-1, -1, 50, 50));
    town.plan.overlays[0].unreadable = true;
    EXPECT_EQ(special(judged(house(), town)).missing, Texts{"a readable row at overlays.csv, line 2"});
    town = town_with(OverlayEffect::condition, rect(-1, -1, 50, 50));
    town.plan.overlays[0].provision = "p9";
    EXPECT_EQ(special(judged(house(), town)).missing, Texts{"provision p9"});
}

TEST(Overlay, ASureBanIsNotHiddenByAnUnreadableRow) {
    auto town = town_with(OverlayEffect::forbid, rect(-1, -1, 50, 50));
    town.special("LP2B_2", "LP2B", OverlayEffect::condition).unreadable = true;
    EXPECT_EQ(special(judged(house(), town)).outcome, Outcome::violates);
}

TEST(Overlay, AFieldThatThePlanDoesNotListIsNotJudged) {
    auto town = town_with(OverlayEffect::forbid, rect(-1, -1, 50, 50));
    town.plan.regulates = {"land_use"};
    EXPECT_TRUE(judged(house(), town).all(Rule::overlay).empty());
}

TEST(Overlay, AProvincesProvisionHoldsUnderADetailPlanThatDoesNotListTheField) {
    SmallTown detail;
    auto province = SmallTown::empty("provinsi", Level::province);
    province.zone("R-3", rect(-200, -200, 200, 200));
    province.special("KKARST", "karst", OverlayEffect::forbid);
    province.special_area("KKARST", "karst", rect(-1, -1, 50, 50));
    const auto j = judged(house(), {detail, province});
    EXPECT_EQ(special(j).plan, "provinsi");
    EXPECT_EQ(special(j).outcome, Outcome::violates);
}

// Limits: the house is 8 m high, the zone allows 10.
SmallTown height_town(double zone, double overlay, Combine combine, geo::MultiPolygon where = rect(-1, -1, 50, 50)) {
    SmallTown town;
    town.limit(Rule::height, zone);
    town.special_limit("KKOP_1", "K01E", Rule::height, overlay, combine);
    town.special_area("KKOP_1", "K01E", std::move(where));
    return town;
}

double limit_of(const SmallTown& town) { return judged(house(), town).one(Rule::height).limit.value_or(-1); }

TEST(OverlayLimit, StrictestTakesTheTighterAndNamesTheOther) {
    const auto j = judged(house(), height_town(10, 7, Combine::strictest));
    const auto& f = j.one(Rule::height);
    EXPECT_EQ(f.outcome, Outcome::violates);
    EXPECT_DOUBLE_EQ(*f.limit, 7);
    EXPECT_EQ(f.lost, Texts{"R-3"});
    EXPECT_EQ(f.remarks, Texts{"limit for KKOP_1=K01E"});
    const auto k = judged(house(), height_town(10, 45, Combine::strictest));
    EXPECT_DOUBLE_EQ(*k.one(Rule::height).limit, 10);
    EXPECT_EQ(k.one(Rule::height).lost, Texts{"KKOP_1=K01E"});
}

TEST(OverlayLimit, JustUnderOnAndJustOver) {
    const auto outcome = [](double limit) {
        return judged(house(), height_town(20, limit, Combine::strictest)).one(Rule::height).outcome;
    };
    EXPECT_EQ(outcome(8.001), Outcome::complies);
    EXPECT_EQ(outcome(8), Outcome::complies);
    EXPECT_EQ(outcome(7.99), Outcome::complies) << "the tolerance";
    EXPECT_EQ(outcome(7.989), Outcome::violates);
}

TEST(OverlayLimit, ReplaceTakesItsOwnAlsoWhenItIsLooser) {
    EXPECT_DOUBLE_EQ(limit_of(height_town(6, 12, Combine::replace)), 12);
    EXPECT_DOUBLE_EQ(limit_of(height_town(12, 6, Combine::replace)), 6);
}

TEST(OverlayLimit, AddRaisesWhatLiesUnderIt) {
    const auto j = judged(house(), height_town(6, 3, Combine::add));
    EXPECT_DOUBLE_EQ(*j.one(Rule::height).limit, 9);
    EXPECT_NE(j.one(Rule::height).trace.find("limit 6 + 3 (KKOP_1=K01E)"), std::string::npos);
}

TEST(OverlayLimit, OverAPartOfTheBuildingTheTighterOfBothSidesCounts) {
    EXPECT_DOUBLE_EQ(limit_of(height_town(6, 12, Combine::replace, rect(10, 0, 50, 50))), 6);
    EXPECT_DOUBLE_EQ(limit_of(height_town(12, 6, Combine::replace, rect(10, 0, 50, 50))), 6);
}

TEST(OverlayLimit, BesideTheBuildingChangesNothing) {
    EXPECT_DOUBLE_EQ(limit_of(height_town(10, 7, Combine::strictest, rect(16, 0, 50, 50))), 10);
}

TEST(OverlayLimit, HoldsWhereTheZoneDoesNotRegulateTheMeasure) {
    auto town = height_town(10, 7, Combine::strictest);
    for (auto& row : town.plan.intensity) row.limit = {LimitCell::State::not_regulated, 0, {}};
    EXPECT_EQ(judged(house(), town).one(Rule::height).outcome, Outcome::violates);
}

TEST(OverlayLimit, IsShownWithoutABuildingToo) {
    EXPECT_DOUBLE_EQ(*judged(bare_plot(), height_town(10, 7, Combine::strictest)).one(Rule::height).limit, 7);
}

TEST(OverlayLimit, AnEmptyLimitIsUndeterminedUnlessTheZoneIsAlreadyBroken) {
    auto town = height_town(10, 7, Combine::strictest);
    town.plan.overlays[0].limit = {};
    EXPECT_EQ(judged(house(), town).one(Rule::height).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(judged(house(), town).one(Rule::height).missing, "value in overlays.csv, line 2"));
    auto broken = height_town(6, 7, Combine::strictest);
    broken.plan.overlays[0].limit = {};
    EXPECT_EQ(judged(house(), broken).one(Rule::height).outcome, Outcome::violates);
}

TEST(OverlayLimit, AnIncompleteLayerLeavesBothPossible) {
    auto town = height_town(10, 7, Combine::strictest, rect(100, 100, 110, 110));
    town.plan.overlay_layers[0].facts.complete_within = {};
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::height).outcome, Outcome::undetermined);
    EXPECT_TRUE(mentions(j.one(Rule::height).missing, "complete layer khusus here"));
    auto harmless = height_town(10, 9, Combine::strictest, rect(100, 100, 110, 110));
    harmless.plan.overlay_layers[0].facts.complete_within = {};
    EXPECT_EQ(judged(house(), harmless).one(Rule::height).outcome, Outcome::complies) << "8 m do for 9 and 10";
}

TEST(OverlayLimit, AVarianceForOneParcelReplacesTheCoverage) {
    SmallTown town;
    town.limit(Rule::kdb, 20);  // the house covers 24 %
    town.special_limit("IZIN_KHUSUS", "SK 12/2026", Rule::kdb, 30, Combine::replace);
    town.special_area("IZIN_KHUSUS", "SK 12/2026", rect(0, 0, 20, 25));
    const auto j = judged(house(), town);
    EXPECT_EQ(j.one(Rule::kdb).outcome, Outcome::complies);
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdb).limit, 30);
    EXPECT_EQ(special(j).reason, Reason::fact) << "what it changes stands in the measure";
}

TEST(OverlayLimit, OfAMeasureThatNoPlanRegulatesIsAGap) {
    SmallTown town;
    town.special_limit("KKOP_1", "K01E", Rule::height, 7, Combine::strictest);
    town.special_area("KKOP_1", "K01E", rect(-1, -1, 50, 50));
    EXPECT_EQ(special(judged(house(), town)).missing, Texts{"height in regulates"});
}

TEST(Overlay, TwoAreasOfOneValueAreOnePartAndNothingIsCountedTwice) {
    auto town = town_with(OverlayEffect::forbid, rect(12, 0, 50, 50));
    town.special_area("LP2B_2", "LP2B", rect(11, 0, 13, 50));
    const auto j = judged(house(), town);
    EXPECT_NEAR(geo::area(special(j).place.region).value(), 4 * 12, 1e-6) << "x from 11 to 15, once";
}

TEST(Overlay, SeveralValuesComeInTheirOwnOrder) {
    auto town = town_with(OverlayEffect::condition, rect(12, 0, 50, 50));
    town.special("LP2B_2", "AAA", OverlayEffect::condition);
    town.special_area("LP2B_2", "AAA", rect(-50, 0, 8, 50));
    const auto j = judged(house(), town);
    const auto found = j.all(Rule::overlay);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->object, "AAA");
    EXPECT_EQ(found[1]->object, "LP2B");
}

TEST(Overlay, FieldsOfZonesAreUnknownWhereNoZoneIs) {
    SmallTown town;
    town.plan.zones.clear();
    town.plan.zone_shapes.clear();
    town.zone("R-3", rect(-200, -200, 10, 200));
    town.zone("R-3", rect(14, -200, 200, 200));
    town.zone("R-3", rect(10, 60, 14, 200));
    town.zone("R-3", rect(10, -200, 14, -60));  // a hole in the plan under the house
    town.plan.zone_fields.insert("LP2B_2");
    town.special("LP2B_2", "LP2B", OverlayEffect::forbid);
    const auto j = judged(house(), town);
    EXPECT_TRUE(mentions(special(j).missing, "zone of a part of the plot"));
}

TEST(OverlayLimit, ALeastLimitIsTightenedUpwards) {
    SmallTown town;
    town.limit(Rule::kdh, "R-3", 20);
    town.special_limit("RESAIR", "resapan", Rule::kdh, 45, Combine::strictest);
    town.special_area("RESAIR", "resapan", rect(-100, -100, 100, 100));
    const auto j = judged(house(), town);  // 200 m2 of green on 500 m2 are 40 %
    EXPECT_EQ(j.one(Rule::kdh).limit, 45);
    EXPECT_EQ(j.one(Rule::kdh).outcome, Outcome::violates);
}

TEST(OverlayLimit, ADashReplacesALimitByNoneAndAddsNothingToOne) {
    for (const auto combine : {Combine::replace, Combine::strictest}) {
        SmallTown town;
        town.limit(Rule::kdb, "R-3", 20);
        town.special_limit("IZIN", "SK", Rule::kdb, 0, combine).limit = {LimitCell::State::not_regulated, 0, {}};
        town.special_area("IZIN", "SK", rect(-100, -100, 100, 100));
        const auto j = judged(house(), town);  // 24 %
        EXPECT_EQ(j.one(Rule::kdb).outcome, combine == Combine::replace ? Outcome::not_applicable : Outcome::violates);
    }
}

}  // namespace
}  // namespace sipejuang::rules
