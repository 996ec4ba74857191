// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_issue_text.hpp"

#include "data/import/plan_report.hpp"

#include <cstdio>

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

std::string quoted(const std::string& text) {
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            json += escape;
        } else {
            json += c;
        }
    }
    return json + "\"";
}

std::string issue_json(const PlanIssue& issue) {
    std::string json = "{\"severity\":" + quoted(severity_text(issue.severity).en) + ",\"code\":" + quoted(issue.code);
    if (!issue.file.empty()) json += ",\"file\":" + quoted(issue.file);
    if (!issue.where.empty()) json += ",\"where\":" + quoted(issue.where);
    return json + ",\"text\":{\"id\":" + quoted(issue.text.id) + ",\"en\":" + quoted(issue.text.en) + "}}";
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
    std::string json = "{\"plan\":{\"id\":" + quoted(plan.id) + ",\"version\":" + quoted(plan.version) +
                       ",\"status\":" + quoted(rules::text_of(plan.status)) + ",\"sha256\":" + quoted(plan.sha256) +
                       "}";
    json += ",\"errors\":" + std::to_string(validation.errors) +
            ",\"warnings\":" + std::to_string(validation.warnings) + ",\"issues\":[";
    for (std::size_t i = 0; i < validation.issues.size(); ++i)
        json += (i == 0 ? "\n" : ",\n") + issue_json(validation.issues[i]);
    return json + "\n]}\n";
}

}  // namespace sipejuang::data
