// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_issue_text.hpp"

#include "data/export/json_writer.hpp"
#include "data/import/plan_report.hpp"

namespace sipejuang::data {

namespace {

std::string chosen(const geo::Bilingual& text, const std::string& language) {
    if (language == "id") return text.id;
    return language == "en" || text.id == text.en ? text.en : text.id + " / " + text.en;
}

geo::Bilingual severity_text(PlanIssue::Severity severity) {
    switch (severity) {
        case PlanIssue::Severity::error: return {"galat", "error"};
        case PlanIssue::Severity::warning: return {"peringatan", "warning"};
        case PlanIssue::Severity::note: return {"catatan", "note"};
    }
    return {};
}

void write_issue(JsonWriter& json, const PlanIssue& issue) {
    json.begin_object().member("severity", severity_text(issue.severity).en).member("code", issue.code);
    json.text("file", issue.file).text("where", issue.where).words("text", issue.text).end_object();
}

}  // namespace

std::string issue_line(const PlanIssue& issue, const std::string& language) {
    const std::string place = place_text(issue.file, issue.where);
    return chosen(severity_text(issue.severity), language) + ": " + (place.empty() ? "" : place + ": ") +
           chosen(issue.text, language) + " [" + issue.code + "]";
}

std::string count_line(const PlanValidation& validation, const std::string& language) {
    const auto errors = std::to_string(validation.errors);
    const auto warnings = std::to_string(validation.warnings);
    return chosen({errors + " galat, " + warnings + " peringatan",
                   errors + (validation.errors == 1 ? " error, " : " errors, ") + warnings +
                       (validation.warnings == 1 ? " warning" : " warnings")},
                  language);
}

std::string validation_json(const PlanValidation& validation) {
    const auto& plan = validation.identity;
    JsonWriter json;
    json.begin_object().key("plan").begin_object().member("id", plan.id).member("version", plan.version);
    json.member("status", rules::text_of(plan.status)).member("sha256", plan.sha256).end_object();
    json.key("errors").integer(static_cast<std::int64_t>(validation.errors));
    json.key("warnings").integer(static_cast<std::int64_t>(validation.warnings));
    json.key("issues").begin_array();
    for (const auto& issue : validation.issues) write_issue(json.new_line(), issue);
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace sipejuang::data
