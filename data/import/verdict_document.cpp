// SPDX-License-Identifier: Apache-2.0
#include "data/import/verdict_document.hpp"

#include "data/import/geojson_geometry.hpp"
#include "data/import/json_document.hpp"

namespace sipejuang::data {

namespace {

using simdjson::dom::element;

std::string text(element from, std::string_view name) { return text_member(from, name).value_or(""); }

std::optional<double> number(element from, std::string_view name) {
    const auto found = member(from, name);
    double value = 0;
    if (!found || found->get(value) != simdjson::SUCCESS) return std::nullopt;
    return value;
}

bool truth(element from, std::string_view name) {
    const auto found = member(from, name);
    bool value = false;
    return found && found->get(value) == simdjson::SUCCESS && value;
}

geo::Bilingual words(element from, std::string_view name) {
    const auto found = member(from, name);
    return found ? geo::Bilingual{text(*found, "id"), text(*found, "en")} : geo::Bilingual{};
}

template <class Take>
void each(element from, std::string_view name, const Take& take) {
    const auto found = member(from, name);
    simdjson::dom::array items;
    if (!found || found->get(items) != simdjson::SUCCESS) return;
    for (const auto item : items) take(item);
}

std::vector<std::string> texts(element from, std::string_view name) {
    std::vector<std::string> made;
    each(from, name, [&](element item) {
        std::string_view own;
        if (item.get(own) == simdjson::SUCCESS) made.emplace_back(own);
    });
    return made;
}

/// The place of a finding is a region, lines, or a collection of both.
void add_places(element geometry, std::vector<RawGeometry>& places) {
    if (text(geometry, "type") == "GeometryCollection") {
        each(geometry, "geometries", [&](element own) { add_places(own, places); });
        return;
    }
    auto read = geojson_geometry(geometry);
    if (read && read->kind != RawGeometry::Kind::none) places.push_back(std::move(read).value());
}

std::optional<VerdictDocument::Provision> provision(element from) {
    const auto found = member(from, "provision");
    if (!found) return std::nullopt;
    return VerdictDocument::Provision{text(*found, "instrument"), text(*found, "article"), text(*found, "text"),
                                      text(*found, "law_status")};
}

VerdictDocument::Finding finding(element feature) {
    VerdictDocument::Finding made;
    made.id = text(feature, "id");
    if (const auto geometry = member(feature, "geometry")) add_places(*geometry, made.places);
    const auto properties = member(feature, "properties");
    if (!properties) return made;
    const auto own = *properties;
    made.rule = text(own, "rule");
    made.subject = text(own, "subject");
    made.plan = text(own, "plan");
    made.zone = text(own, "zone");
    made.object = text(own, "object");
    made.outcome = text(own, "outcome");
    made.reason = text(own, "reason");
    made.relation = text(own, "relation");
    made.unit = text(own, "unit");
    made.trace = text(own, "trace");
    made.ignored_why = text(own, "ignored_why");
    made.measured = number(own, "measured");
    made.limit = number(own, "limit");
    made.margin = number(own, "margin");
    made.existing = truth(own, "existing");
    made.missing = texts(own, "missing");
    each(own, "conditions", [&](element condition) {
        made.conditions.push_back(
            {text(condition, "code"), text(condition, "issuer"), text(condition, "status"), words(condition, "text")});
    });
    made.provision = provision(own);
    made.message = words(own, "message");
    return made;
}

void read_head(element head, VerdictDocument& into) {
    into.outcome = text(head, "outcome");
    into.scope = text(head, "scope");
    into.status = text(head, "status");
    into.proposal_sha256 = text(head, "proposal_sha256");
    into.engine = text(head, "engine");
    into.working_crs = text(head, "working_crs");
    into.missing_required = texts(head, "missing_required");
    into.not_judged = texts(head, "not_judged");
    each(head, "plans", [&](element plan) {
        into.plans.push_back({text(plan, "id"), text(plan, "version"), text(plan, "level"), text(plan, "status"),
                              text(plan, "instrument"), text(plan, "sha256"), words(plan, "title")});
    });
    each(head, "layers", [&](element layer) {
        into.layers.push_back(
            {text(layer, "id"), text(layer, "plan"), number(layer, "accuracy_m").value_or(0), truth(layer, "reaches")});
    });
    each(head, "repairs",
         [&](element repair) { into.repairs.emplace_back(text(repair, "feature"), text(repair, "reason")); });
    const auto counts = member(head, "counts");
    if (!counts) return;
    const auto count = [&](std::string_view name) { return static_cast<int>(number(*counts, name).value_or(0)); };
    into.counts = {count("complies"),     count("violates"),       count("conditional"),
                   count("undetermined"), count("not_applicable"), count("existing")};
}

geo::Problem unreadable() {
    return geo::problem("verdict-unreadable", {"Dokumen ini bukan hasil penilaian.", "This document is no verdict."});
}

}  // namespace

geo::Result<VerdictDocument> read_verdict_document(std::string_view bytes) {
    const auto document = JsonDocument::parse(bytes, "verdict.geojson");
    if (!document) return document.error();
    const auto crs = geojson_crs(document->root());
    const auto head = member(document->root(), "verdict");
    if (!crs || !head) return unreadable();
    VerdictDocument made;
    made.crs = crs->value_or(geo::wgs84);
    read_head(*head, made);
    const auto date = rules::Date::parse(text(*head, "date"));
    if (!date || made.outcome.empty()) return unreadable();
    made.date = *date;
    each(document->root(), "features", [&](element feature) { made.findings.push_back(finding(feature)); });
    return made;
}

}  // namespace sipejuang::data
