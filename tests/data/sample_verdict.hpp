// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/verdict/verdict.hpp"

#include <string>

namespace sipejuang::data::tests {

/// A verdict with one finding of each kind, and the plan that it points into.
struct SampleVerdict {
    rules::Provision provision{"p1", "Perda Contoh", "Pasal 7", "KDB paling tinggi 60%.\x1B[31m", "sample", {}};
    rules::LayerFacts facts;
    rules::Plan plan{content()};
    rules::Verdict verdict;

    SampleVerdict() {
        facts.id = "zones";
        facts.sha256 = std::string(64, 'a');
        facts.accuracy = geo::Metres::of(2.5);
        verdict.outcome = rules::VerdictOutcome::nonconforming;
        verdict.scope = rules::Scope::building;
        verdict.date = {2026, 11, 24};
        verdict.plans = {&plan};
        verdict.layers = {{"kota", &facts, true}};
        verdict.counts = {1, 1, 1, 1, 0, 0};
        verdict.allowed_part = rules::AllowedPart{geo::SquareMetres::of(215), {}, square(0), {}};
        verdict.findings = {land_use(), too_much(), unknown(), holds()};
    }
    SampleVerdict(const SampleVerdict&) = delete;
    SampleVerdict& operator=(const SampleVerdict&) = delete;

    /// Clockwise, to see that it goes out the other way.
    static geo::MultiPolygon square(double at) {
        return {{{{{at, at}, {at, at + 10}, {at + 10, at + 10}, {at + 10, at}}, {}}}};
    }

private:
    static rules::PlanContent content() {
        rules::PlanContent made;
        made.identity.id = "kota";
        made.identity.version = "1";
        made.identity.instrument = "Perda Contoh";
        made.identity.sha256 = std::string(64, 'b');
        return made;
    }
    rules::Finding finding(rules::Rule rule, rules::Outcome outcome) const {
        rules::Finding made;
        made.rule = rule;
        made.plan = "kota";
        made.subject = "plot";
        made.zone = "R-3";
        made.outcome = outcome;
        made.provision = &provision;
        made.message = {"pesan " + rules::code_of(rule), "message " + rules::code_of(rule)};
        return made;
    }
    rules::Finding land_use() const {
        auto made = finding(rules::Rule::land_use, rules::Outcome::conditional);
        made.object = "toko";
        made.conditions = {{"T1",
                            "authority",
                            {"izin lurah", "leave of the village head"},
                            "Lurah",
                            &provision,
                            rules::FindingCondition::Status::open}};
        return made;
    }
    rules::Finding too_much() const {
        auto made = finding(rules::Rule::kdb, rules::Outcome::violates);
        made.measured = 71.4186046511628;
        made.limit = 60;
        made.margin = -11.4186046511628;
        made.margin_quantity = rules::Amount{-24.55, rules::Unit::square_metres};
        made.policy = "strictest";
        made.lost = {"K-2"};
        made.trace = "153.55 m2 / 215 m2 x 100 = 71.418605 %";
        made.place.region = square(0);
        made.place.lines = {{{{0, 0}, {3, 4}}}};
        return made;
    }
    rules::Finding unknown() const {
        auto made = finding(rules::Rule::klb, rules::Outcome::undetermined);
        made.measured_min = 0;
        made.measured_max_open = true;
        made.limit = 1.2;
        made.missing = {"floor_area_m2"};
        return made;
    }
    rules::Finding holds() const {
        auto made = finding(rules::Rule::height, rules::Outcome::complies);
        made.subject = "b/1";
        return made;
    }
};

}  // namespace sipejuang::data::tests
