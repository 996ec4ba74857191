// SPDX-License-Identifier: Apache-2.0
#include "data/screen/land_rows.hpp"

namespace sipejuang::data {

namespace {

std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : "; ") + item;
    return text;
}

std::string conditions_text(const rules::Finding& finding) {
    std::vector<std::string> codes;
    for (const auto& condition : finding.conditions) codes.push_back(condition.code);
    return joined(codes);
}

FindingRow finding_row(rules::Finding& f, const std::string& land) {
    FindingRow row;
    row.id = f.id();
    row.subject = f.subject;
    row.land = land;
    row.rule = f.code();
    row.plan = f.plan;
    row.zone = f.zone;
    row.object = f.object;
    row.outcome = rules::text_of(f.outcome);
    row.reason = f.reason ? rules::text_of(*f.reason) : std::string{};
    row.relation = rules::text_of(rules::facts_of(f.rule).relation);
    row.unit = std::string{rules::unit_text(rules::facts_of(f.rule).unit)};
    row.policy = f.policy;
    row.missing = joined(f.missing);
    row.conditions = conditions_text(f);
    row.trace = std::move(f.trace);
    row.message_id = std::move(f.message.id);
    row.message_en = std::move(f.message.en);
    row.provision = f.provision != nullptr ? f.provision->id : std::string{};
    row.measured = f.measured;
    row.measured_min = f.measured_min;
    row.measured_max = f.measured_max;
    row.limit = f.limit;
    row.limit_min = f.limit_min;
    row.limit_max = f.limit_max;
    row.margin = f.margin;
    row.existing = f.existing;
    row.place = std::move(f.place);
    return row;
}

ShareRow share_row(rules::Finding& f, const std::string& land_kind, const std::string& land, double subject_area) {
    ShareRow row;
    row.subject = f.subject;
    row.kind = f.subject == land ? land_kind : "building";
    row.plan = f.plan;
    row.zone = f.zone;
    row.area = f.measured.value_or(0);
    row.share = subject_area > 0 ? row.area / subject_area : 0;
    if (f.raster) {
        row.raster_area = f.raster->area.value();
        row.raster_difference = f.raster->difference.value();
    }
    row.ignored = f.ignored;
    row.shape = std::move(f.place.region);
    return row;
}

bool wanted(const rules::Finding& f, bool all) {
    if (f.rule == rules::Rule::zone_share) return false;
    return all || (f.outcome != rules::Outcome::complies && f.outcome != rules::Outcome::not_applicable);
}

void take_verdict(LandRows& rows, rules::Verdict& verdict, const ScreenOptions& options) {
    rows.summary.outcome = rules::text_of(verdict.outcome);
    rows.summary.scope = rules::text_of(verdict.scope);
    rows.summary.counts = verdict.counts;
    std::map<std::string, double> areas;  // by plan and subject: the rows of one subject sum to its area
    const auto key = [](const rules::Finding& f) { return f.plan + '\n' + f.subject; };
    for (const auto& f : verdict.findings) {
        if (f.rule == rules::Rule::zone_share) areas[key(f)] += f.measured.value_or(0);
    }
    for (auto& f : verdict.findings) {
        if (f.rule == rules::Rule::zone_share) {
            rows.shares.push_back(share_row(f, rows.summary.kind, rows.summary.subject, areas[key(f)]));
        } else if (wanted(f, options.all)) {
            if (f.provision != nullptr) rows.provisions.push_back(f.provision);
            rows.findings.push_back(finding_row(f, rows.summary.subject));
        }
    }
}

}  // namespace

LandRows rows_of(const LandCase& land, const rules::Law& law, rules::Date on, const rules::NotAsked& not_asked,
                 const ScreenOptions& options) {
    LandRows rows;
    const auto& proposal = land.proposal;
    rows.summary.kind = proposal.plot ? "plot" : "building";
    rows.summary.subject = proposal.plot ? proposal.plot->id : proposal.buildings.front().id;
    rows.summary.shape = proposal.plot ? proposal.plot->shape : proposal.buildings.front().shape;
    rows.summary.buildings = static_cast<int>(proposal.buildings.size());
    rows.summary.partial = !not_asked.rules.empty();
    rows.summary.note = land.note;
    rows.summary.kelurahan = land.kelurahan;
    auto verdict = rules::check(proposal, law, on, not_asked);
    if (verdict) {
        take_verdict(rows, *verdict, options);
        return rows;
    }
    rows.summary.outcome = "problem";
    for (const auto& problem : verdict.error()) {
        rows.problems.push_back(
            {rows.summary.kind + "s", rows.summary.subject, problem.of_feature(rows.summary.subject)});
    }
    return rows;
}

}  // namespace sipejuang::data
