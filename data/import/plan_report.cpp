// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_report.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

std::string place_text(const std::string& file, const std::string& where) {
    return where.empty() ? file : file.empty() ? where : file + ", " + where;
}

void PlanReport::add(PlanIssue::Severity severity, std::string code, std::string file, std::string where,
                     geo::Bilingual text) {
    issues_.push_back({severity, std::move(code), std::move(file), std::move(where), std::move(text)});
}

void PlanReport::error(std::string code, std::string file, std::string where, geo::Bilingual text) {
    add(PlanIssue::Severity::error, std::move(code), std::move(file), std::move(where), std::move(text));
}

void PlanReport::warning(std::string code, std::string file, std::string where, geo::Bilingual text) {
    add(PlanIssue::Severity::warning, std::move(code), std::move(file), std::move(where), std::move(text));
}

void PlanReport::note(std::string code, std::string file, std::string where, geo::Bilingual text) {
    add(PlanIssue::Severity::note, std::move(code), std::move(file), std::move(where), std::move(text));
}

void PlanReport::gap(std::string name, std::string code, std::string file, std::string where, geo::Bilingual text) {
    gaps_.push_back({std::move(name), place_text(file, where), text});
    error(std::move(code), std::move(file), std::move(where), std::move(text));
}

std::size_t PlanReport::count(PlanIssue::Severity severity) const {
    return static_cast<std::size_t>(std::count_if(
        issues_.begin(), issues_.end(), [severity](const PlanIssue& issue) { return issue.severity == severity; }));
}

}  // namespace sipejuang::data
