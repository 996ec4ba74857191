// SPDX-License-Identifier: Apache-2.0
#include "data/export/verdict_record.hpp"

#include "geo/area.hpp"

namespace sipejuang::data {

namespace {

geo::SquareMetres area_of(const rules::Proposal& proposal, const std::string& feature) {
    if (proposal.plot && proposal.plot->id == feature) return geo::area(proposal.plot->shape);
    for (const auto& building : proposal.buildings) {
        if (building.id == feature) return geo::area(building.shape);
    }
    return {};
}

}  // namespace

VerdictRecord record_of(const RawProposal& raw, const Intake& intake, geo::Epsg working, std::string engine) {
    VerdictRecord record;
    record.proposal_sha256 = raw.sha256;
    record.engine = std::move(engine);
    record.working_crs = working;
    record.output_crs = raw.crs;
    record.transformation = intake.transformation;
    for (const auto& repair : intake.repairs)
        record.repairs.push_back({repair.feature, repair.reason, area_of(intake.proposal, repair.feature)});
    return record;
}

}  // namespace sipejuang::data
