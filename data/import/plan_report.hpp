// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_package.hpp"
#include "rules/law/plan.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// Gathers what is wrong with a plan package while it is read. A reader never fails because of a gap: it says so here and
/// leaves the value missing, which the rules read as undetermined.
class PlanReport {
public:
    void error(std::string code, std::string file, std::string where, geo::Bilingual text);
    void warning(std::string code, std::string file, std::string where, geo::Bilingual text);
    void note(std::string code, std::string file, std::string where, geo::Bilingual text);
    /// Something the plan lacks: an error, and a gap that rules find by `name` ("layer roads", "column class").
    void gap(std::string name, std::string code, std::string file, std::string where, geo::Bilingual text);

    [[nodiscard]] const std::vector<PlanIssue>& issues() const { return issues_; }
    [[nodiscard]] const std::vector<rules::Gap>& gaps() const { return gaps_; }
    [[nodiscard]] std::size_t count(PlanIssue::Severity severity) const;

private:
    void add(PlanIssue::Severity severity, std::string code, std::string file, std::string where, geo::Bilingual text);

    std::vector<PlanIssue> issues_;
    std::vector<rules::Gap> gaps_;
};

/// "file, where", whichever there is.
[[nodiscard]] std::string place_text(const std::string& file, const std::string& where);

}  // namespace sipejuang::data
