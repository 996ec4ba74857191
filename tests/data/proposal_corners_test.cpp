// SPDX-License-Identifier: Apache-2.0
// A plot as corners in a .csv: which number is which.
#include "data/import/proposal_draft.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

geo::SourcePoint first(std::string_view text, const ProposalOptions& options = {}) {
    const auto draft = draft_from_corners(text, "bidang.csv", options);
    if (!draft) return {};
    return draft->features.front().geometry.polygons.parts.front().shell.front();
}

std::string fault(std::string_view text, const ProposalOptions& options = {}) {
    const auto draft = draft_from_corners(text, "bidang.csv", options);
    return draft ? "" : draft.error().front().code + " in " + draft.error().front().file;
}

const geo::SourcePoint corner{123.616, -10.2051};

TEST(ProposalCorners, WordsOfTheFirstLineSayWhichNumberIsWhich) {
    EXPECT_EQ(first("No;Lintang;Bujur\n1;-10.2051;123.616\n2;-10.2051;123.6161\n3;-10.2052;123.6161\n"), corner);
    EXPECT_EQ(first("lon,lat\n123.616,-10.2051\n123.6161,-10.2051\n123.6161,-10.2052\n"), corner);
}

TEST(ProposalCorners, WithoutWordsTheNumbersSayIt) {
    EXPECT_EQ(first("-10.2051,123.616\n-10.2051,123.6161\n-10.2052,123.6161\n"), corner);
    EXPECT_EQ(first("123.616,-10.2051\n123.6161,-10.2051\n123.6161,-10.2052\n"), corner);
}

TEST(ProposalCorners, MetresNeedTheirCoordinateSystem) {
    constexpr std::string_view metres = "101000.5 373000\n101010.5 373000\n101010.5 373010\n";
    EXPECT_EQ(fault(metres), "metres-without-crs in bidang.csv");
    ProposalOptions options;
    options.crs = geo::Epsg{23'840};
    EXPECT_EQ(first(metres, options), (geo::SourcePoint{101000.5, 373000}));
}

TEST(ProposalCorners, HowTheyWereReadIsSaid) {
    const auto draft = draft_from_corners("-10.2051,123.616\n-10.2051,123.6161\n-10.2052,123.6161\n", "bidang.csv", {});
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->proposal.notes.front().en, "3 corners were read as latitude, longitude.");
    EXPECT_EQ(draft->features.front().given_role, "plot");
}

TEST(ProposalCorners, WhatIsNoCornerIsSaidWithFileAndLine) {
    EXPECT_EQ(fault("-10.2,123.6\nx,y\n"), "corners-unreadable in bidang.csv");
}

}  // namespace
}  // namespace sipejuang::data
