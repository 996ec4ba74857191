// SPDX-License-Identifier: Apache-2.0
#include "data/export/verdict_json.hpp"

#include "data/export/finding_json.hpp"
#include "data/export/geometry_json.hpp"
#include "data/export/json_writer.hpp"
#include "data/import/projection.hpp"

namespace sipejuang::data {

namespace {

using rules::Verdict;

/// The legacy `crs` member, name form, unless it is lon/lat of RFC 7946.
void write_crs(JsonWriter& json, geo::Epsg crs) {
    if (crs == geo::wgs84) return;
    json.key("crs").begin_object().member("type", "name").key("properties").begin_object();
    json.member("name", "urn:ogc:def:crs:EPSG::" + std::to_string(crs.code)).end_object().end_object();
}

void write_plans(JsonWriter& json, const Verdict& verdict) {
    json.key("plans").begin_array();
    for (const auto* plan : verdict.plans) {
        const auto& identity = plan->identity();
        json.begin_object().member("id", identity.id).member("version", identity.version);
        if (!identity.title.id.empty() && !identity.title.en.empty()) json.words("title", identity.title);
        json.member("level", rules::text_of(identity.level)).member("status", rules::text_of(identity.status));
        json.member("instrument", identity.instrument).member("sha256", identity.sha256).end_object();
    }
    json.end_array();
}

void write_layer(JsonWriter& json, const rules::LayerUse& layer) {
    json.begin_object().member("id", layer.facts->id).text("plan", layer.plan).member("sha256", layer.facts->sha256);
    json.member("accuracy_m", layer.facts->accuracy.value()).key("reaches").boolean(layer.reaches);
    if (!layer.facts->repairs.empty()) {
        json.key("repairs").begin_array();
        for (const auto& repair : layer.facts->repairs) {
            json.begin_object().member("feature", repair.feature).member("reason", repair.reason);
            json.member("area_before_m2", repair.area_before.value())
                .member("area_after_m2", repair.area_after.value())
                .end_object();
        }
        json.end_array();
    }
    json.end_object();
}

void write_counts(JsonWriter& json, const rules::Counts& counts) {
    json.key("counts").begin_object();
    json.key("complies").integer(counts.complies).key("violates").integer(counts.violates);
    json.key("conditional").integer(counts.conditional).key("undetermined").integer(counts.undetermined);
    json.key("not_applicable").integer(counts.not_applicable).key("existing").integer(counts.existing).end_object();
}

void write_allowed_part(JsonWriter& json, const Verdict& verdict, const OutputFrame& frame) {
    if (!verdict.allowed_part) return;
    const auto& part = *verdict.allowed_part;
    json.key("allowed_part").begin_object().member("allowed_m2", part.allowed_area.value());
    json.member("conditional_m2", part.conditional_area.value()).key("geometry").begin_object().key("allowed");
    write_region(json, part.allowed, frame);
    json.key("conditional");
    write_region(json, part.conditional, frame);
    json.end_object().end_object();
}

void write_record(JsonWriter& json, const VerdictRecord& record) {
    if (!record.repairs.empty()) {
        json.key("repairs").begin_array();
        for (const auto& [feature, reason, area] : record.repairs) {
            json.begin_object().member("feature", feature).member("reason", reason).end_object();
        }
        json.end_array();
    }
    json.member("proposal_sha256", record.proposal_sha256).member("engine", record.engine);
    json.member("working_crs", record.working_crs.text());
    json.member("operation", record.transformation ? record.transformation->operation() : "none");
}

void write_verdict(JsonWriter& json, const Verdict& verdict, const VerdictRecord& record, const OutputFrame& frame) {
    json.key("verdict").begin_object().member("outcome", rules::text_of(verdict.outcome));
    json.member("scope", rules::text_of(verdict.scope)).member("status", rules::text_of(verdict.status));
    json.member("date", verdict.date.text());
    write_plans(json, verdict);
    json.key("layers").begin_array();
    for (const auto& layer : verdict.layers) write_layer(json, layer);
    json.end_array();
    write_counts(json, verdict.counts);
    json.texts("missing_required", verdict.missing_required);
    json.texts("not_judged", {verdict.not_judged.begin(), verdict.not_judged.end()});
    write_allowed_part(json, verdict, frame);
    write_record(json, record);
    json.end_object();
}

}  // namespace

std::string verdict_json(const rules::Verdict& verdict, const VerdictRecord& record) {
    const auto facts = crs_facts(record.output_crs);
    const OutputFrame frame{record.transformation.get(), facts && !facts->geographic ? 5 : 9};
    JsonWriter json;
    json.begin_object().member("type", "FeatureCollection");
    write_crs(json, record.output_crs);
    json.new_line();
    write_verdict(json, verdict, record, frame);
    json.new_line().key("features").begin_array();
    for (const auto& finding : verdict.findings) {
        json.new_line();
        write_finding(json, finding, frame);
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::data
