// SPDX-License-Identifier: Apache-2.0
#include "data/import/proposal_file.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

std::string code_of(const geo::Result<RawProposal>& proposal) { return proposal ? "" : proposal.error().front().code; }

TEST(ProposalLayers, ALayerCalledPlotIsThePlot) {
    const auto proposal = read_proposal("tests/data/files/plot.gpkg", {});
    ASSERT_TRUE(proposal) << code_of(proposal);
    ASSERT_EQ(proposal->items.size(), 1U);
    EXPECT_EQ(proposal->items[0].role, RawProposal::Item::Role::plot);
}

TEST(ProposalLayers, ALayerMayBeNamedAfterTheFile) {
    const auto named = read_proposal("tests/data/files/plot.gpkg:plot", {});
    ASSERT_TRUE(named) << code_of(named);
    EXPECT_EQ(named->items.size(), 1U);
    EXPECT_EQ(code_of(read_proposal("tests/data/files/plot.gpkg:nowhere", {})), "layer-not-found");
    EXPECT_EQ(code_of(read_proposal("tests/data/files/none.gpkg:plot", {})), "file-not-found");
}

}  // namespace
}  // namespace sipejuang::data
