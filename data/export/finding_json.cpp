// SPDX-License-Identifier: Apache-2.0
#include "data/export/finding_json.hpp"

namespace sipejuang::data {

namespace {

using rules::Finding;

void write_open(JsonWriter& json, std::string_view name, const std::optional<double>& value, bool open) {
    json.key(name);
    if (value && !open) {
        json.number(*value);
    } else {
        json.null();
    }
}

/// `measured`, or the two bounds where only they are known. True when any was written.
bool write_measured(JsonWriter& json, const Finding& f) {
    if (f.measured) {
        json.member("measured", *f.measured);
        return true;
    }
    if (!f.measured_min && !f.measured_max && !f.measured_max_open) return false;
    write_open(json, "measured_min", f.measured_min, false);
    write_open(json, "measured_max", f.measured_max, f.measured_max_open);
    return true;
}

bool write_limit(JsonWriter& json, const Finding& f) {
    if (f.limit) {
        json.member("limit", *f.limit);
        return true;
    }
    if (!f.limit_min && !f.limit_max && !f.limit_max_open) return false;
    write_open(json, "limit_min", f.limit_min, false);
    write_open(json, "limit_max", f.limit_max, f.limit_max_open);
    return true;
}

void write_numbers(JsonWriter& json, const Finding& f) {
    const auto& facts = rules::facts_of(f.rule);
    const bool measured = write_measured(json, f);
    const bool limited = write_limit(json, f);
    if (limited) json.member("relation", rules::text_of(facts.relation));
    if (measured || limited) json.member("unit", rules::unit_text(facts.unit));
    if (!f.margin || !f.measured || !f.limit) return;
    json.member("margin", *f.margin);
    if (!f.margin_quantity) return;
    json.key("margin_quantity").begin_object();
    json.member("value", f.margin_quantity->value)
        .member("unit", rules::unit_text(f.margin_quantity->unit))
        .end_object();
}

void write_provision(JsonWriter& json, std::string_view name, const rules::Provision* provision) {
    if (provision == nullptr) return;
    json.key(name).begin_object();
    json.member("id", provision->id).member("instrument", provision->instrument).member("article", provision->article);
    json.member("text", provision->text).member("law_status", provision->law_status).end_object();
}

std::string_view text_of(rules::FindingCondition::Status status) {
    switch (status) {
        case rules::FindingCondition::Status::open: return "open";
        case rules::FindingCondition::Status::met: return "met";
        case rules::FindingCondition::Status::failed: return "failed";
    }
    return "";
}

void write_conditions(JsonWriter& json, const Finding& f) {
    if (f.conditions.empty()) return;
    json.key("conditions").begin_array();
    for (const auto& condition : f.conditions) {
        json.begin_object().member("code", condition.code).member("kind", condition.kind).words("text", condition.text);
        json.text("issuer", condition.issuer);
        write_provision(json, "provision", condition.provision);
        json.member("status", text_of(condition.status)).end_object();
    }
    json.end_array();
}

void write_alternatives(JsonWriter& json, const Finding& f) {
    if (f.alternatives.empty()) return;
    json.key("alternatives").begin_array();
    for (const auto& alternative : f.alternatives) {
        json.begin_object().member("name", alternative.name).member("limit", alternative.limit);
        json.key("holds").boolean(alternative.holds).end_object();
    }
    json.end_array();
}

void write_raster(JsonWriter& json, const Finding& f) {
    if (!f.raster) return;
    json.key("raster").begin_object();
    json.member("area_m2", f.raster->area.value()).member("difference_m2", f.raster->difference.value());
    json.member("allowed_m2", f.raster->allowed.value()).key("agrees").boolean(f.raster->agrees).end_object();
}

void write_properties(JsonWriter& json, const Finding& f) {
    json.begin_object().member("rule", f.code()).member("subject", f.subject.empty() ? "-" : f.subject);
    json.text("plan", f.plan).text("zone", f.zone).text("object", f.object);
    json.member("outcome", rules::text_of(f.outcome));
    if (f.reason) json.member("reason", rules::text_of(*f.reason));
    write_numbers(json, f);
    json.text("policy", f.policy).texts("lost", f.lost).texts("missing", f.missing);
    write_alternatives(json, f);
    write_conditions(json, f);
    write_raster(json, f);
    json.texts("remarks", f.remarks);
    if (f.existing) json.key("existing").boolean(true);
    if (f.ignored) json.key("ignored").boolean(true).text("ignored_why", f.ignored_why);
    json.text("trace", f.trace);
    write_provision(json, "provision", f.provision);
    json.words("message", f.message).end_object();
}

}  // namespace

void write_finding(JsonWriter& json, const Finding& finding, const OutputFrame& frame) {
    json.begin_object().member("type", "Feature").member("id", finding.id()).key("geometry");
    write_place(json, finding.place, frame);
    json.key("properties");
    write_properties(json, finding);
    json.end_object();
}

}  // namespace sipejuang::data
