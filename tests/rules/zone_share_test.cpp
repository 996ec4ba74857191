// SPDX-License-Identifier: Apache-2.0
// zone_share states facts and never folds (docs/semantics.md); with a raster beside the polygons: "shares are exact; outside the
// raster is its own row, NODATA too; the sum of rows is the polygon's area. On cell-aligned zones 0.01 m2, else the difference
// must stay within (zone border inside the polygon) x (cell diagonal), and more is reported" (semantics 6).
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

Proposal across() {
    auto proposal = bare_plot();
    proposal.plot->shape = rect(10, -5, 30, 25);
    return proposal;
}

TEST(ZoneShare, GivesTheAreaInEachZone) {
    const auto j = judged(across(), SmallTown{});
    EXPECT_EQ(j.all(Rule::zone_share).size(), 3U);
    EXPECT_NEAR(*j.one(Rule::zone_share, "R-3").measured, 250, 1e-9);
    EXPECT_NEAR(*j.one(Rule::zone_share, "K-2").measured, 250, 1e-9);
    EXPECT_NEAR(*j.one(Rule::zone_share, "BJ").measured, 100, 1e-9);
}

TEST(ZoneShare, IsAFactThatNeitherFoldsNorCounts) {
    const auto j = judged(across(), SmallTown{});
    const auto& row = j.one(Rule::zone_share, "R-3");
    EXPECT_EQ(row.outcome, Outcome::not_applicable);
    EXPECT_EQ(row.reason, Reason::fact);
    EXPECT_FALSE(row.limit);
    EXPECT_FALSE(row.folds);
    EXPECT_EQ(j.verdict.counts.not_applicable, 0);
}

TEST(ZoneShare, OfAFootprintHasItsOwnRows) {
    auto proposal = house();
    proposal.buildings[0].shape = rect(15, 6, 25, 16);
    double sum = 0;
    const auto j = judged(proposal, SmallTown{});
    for (const auto* row : j.all(Rule::zone_share)) {
        if (row->subject == "b1") sum += *row->measured;
    }
    EXPECT_NEAR(sum, 100, 1e-9);
}

TEST(ZoneShare, TwoPolygonsOfOneSubzoneAreOneRow) {
    SmallTown town;
    town.plan.zone_shapes[0] = rect(-200, 0, 7, 200);
    town.zone("R-3", rect(7, 0, 20, 200));
    EXPECT_DOUBLE_EQ(*judged(bare_plot(), town).one(Rule::zone_share).measured, 500);
}

TEST(ZoneShare, LandInNoZoneIsARowAndTheSumIsThePlot) {
    SmallTown town;
    town.plan.zone_shapes[0] = rect(-200, 0, 12, 200);
    const auto j = judged(across(), town);
    double sum = 0;
    for (const auto* row : j.all(Rule::zone_share)) sum += *row->measured;
    EXPECT_NEAR(sum, 600, 1e-6);
    EXPECT_NEAR(*j.one(Rule::zone_share, "").measured, 8 * 25, 1e-9);
}

/// A raster of 1 m cells over x -10..40, y -10..30: 1 is R-3, 2 K-2, 3 BJ, following the polygons.
SmallTown with_raster(bool aligned, double border = 20) {
    SmallTown town;
    ZoningRaster zoning;
    zoning.facts = SmallTown::facts("zoning");
    zoning.cell_aligned = aligned;
    zoning.subzone_of_value = {{1, "R-3"}, {2, "K-2"}, {3, "BJ"}};
    zoning.raster.placement = {-10, 30, 1, 1, 50, 40};
    zoning.raster.nodata = 0.0F;
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < 50; ++column) {
            zoning.raster.cells.push_back(row >= 30 ? 3.0F : column + 0.5 - 10 < border ? 1.0F : 2.0F);
        }
    }
    town.plan.zoning = std::move(zoning);
    return town;
}

TEST(RasterShare, AgreesWithCellAlignedPolygons) {
    const auto j = judged(across(), with_raster(true));
    for (const auto* row : j.all(Rule::zone_share)) {
        ASSERT_TRUE(row->raster);
        EXPECT_TRUE(row->raster->agrees);
        EXPECT_NEAR(row->raster->difference.value(), 0, 1e-6);
        EXPECT_DOUBLE_EQ(row->raster->allowed.value(), 0.01);
    }
}

TEST(RasterShare, IsExactForAPlotThatCutsCells) {
    auto proposal = bare_plot();
    proposal.plot->shape = shape({{10.3, 1.7}, {29.6, 3.2}, {22.1, 24.9}});
    const auto j = judged(proposal, with_raster(true));
    for (const auto* row : j.all(Rule::zone_share)) {
        EXPECT_NEAR(row->raster->difference.value(), 0, 1e-6) << row->zone;
    }
}

TEST(RasterShare, OfAnotherBorderOnAlignedCellsIsReported) {
    const auto j = judged(across(), with_raster(true, 21));
    EXPECT_FALSE(j.one(Rule::zone_share, "R-3").raster->agrees);
    EXPECT_NEAR(j.one(Rule::zone_share, "R-3").raster->difference.value(), 25, 1e-6);
    EXPECT_TRUE(mentions(j.one(Rule::zone_share, "R-3").remarks, "raster differs"));
    EXPECT_EQ(j.verdict.outcome, judged(across(), SmallTown{}).verdict.outcome) << "polygons judge";
}

TEST(RasterShare, MayDifferByTheBorderTimesTheCellDiagonalWhereCellsAreNotAligned) {
    EXPECT_TRUE(judged(across(), with_raster(false, 21)).one(Rule::zone_share, "R-3").raster->agrees);
    EXPECT_FALSE(judged(across(), with_raster(false, 24)).one(Rule::zone_share, "R-3").raster->agrees);
}

/// A CRS whose numbers are twice those of the plan.
struct Doubled : geo::Transformation {
    [[nodiscard]] geo::Point to_working(geo::SourcePoint p) const override { return {p.x / 2, p.y / 2}; }
    [[nodiscard]] geo::SourcePoint to_source(geo::Point p) const override { return {p.x * 2, p.y * 2}; }
    [[nodiscard]] std::string operation() const override { return "doubled"; }
};

TEST(RasterShare, InAnotherCrsIsMeasuredInThePlansOwnMetres) {
    auto town = with_raster(false, 21);
    town.plan.zoning->transformation = std::make_shared<Doubled>();
    town.plan.zoning->raster.placement = {-20, 60, 2, 2, 50, 40};
    const auto j = judged(across(), town);
    const auto& row = j.one(Rule::zone_share, "R-3");
    EXPECT_NEAR(row.raster->difference.value(), 25, 1e-6);
    EXPECT_TRUE(row.raster->agrees) << "25 m of border times a diagonal of 1.41 m";
}

double raster_sum(const Judged& j) {
    double sum = 0;
    for (const auto* row : j.all(Rule::zone_share)) sum += row->raster->area.value();
    return sum;
}

TEST(RasterShare, NodataIsARowOfItsOwn) {
    auto town = with_raster(true);
    std::fill(town.plan.zoning->raster.cells.begin(), town.plan.zoning->raster.cells.begin() + 10 * 50, 0.0F);
    const auto j = judged(across(), town);  // y 20..30 holds no value
    EXPECT_NEAR(j.one(Rule::zone_share, "NODATA").raster->area.value(), 100, 1e-6);
    EXPECT_EQ(j.one(Rule::zone_share, "NODATA").measured, 0);
    EXPECT_NEAR(raster_sum(j), 600, 1e-6);
}

TEST(RasterShare, OutsideTheRasterIsARowOfItsOwn) {
    auto proposal = bare_plot();
    proposal.plot->shape = rect(30, 10, 60, 40);
    const auto j = judged(proposal, with_raster(true));
    EXPECT_NEAR(j.one(Rule::zone_share, "outside").raster->area.value(), 900 - 200, 1e-6);
    EXPECT_NEAR(raster_sum(j), 900, 1e-6);
}

TEST(RasterShare, OfAValueWithoutSubzoneIsARowOfItsOwn) {
    auto town = with_raster(true);
    town.plan.zoning->subzone_of_value.erase(3);
    EXPECT_NEAR(judged(across(), town).one(Rule::zone_share, "value 3").raster->area.value(), 100, 1e-6);
}

}  // namespace
}  // namespace sipejuang::rules
