// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_lint.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sipejuang::data {

namespace {

/// How often a provision is named in a file without being defined, and where first.
class UndefinedProvisions {
public:
    UndefinedProvisions(const rules::Provisions& provisions, PlanReport& report)
        : provisions_{provisions},
          report_{report} {}

    /// `origin` is "file, where".
    void check(const std::string& id, const std::string& origin) {
        if (provisions_.find(id) != nullptr) return;
        const auto file = origin.substr(0, origin.find(", "));
        auto [it, fresh] = seen_.try_emplace({file, id}, origin, 0U);
        ++it->second.second;
    }

    void report() const {
        for (const auto& [key, first_and_count] : seen_) {
            const auto& [file, id] = key;
            const auto& [origin, count] = first_and_count;
            const std::string where = origin.size() > file.size() ? origin.substr(file.size() + 2) : "";
            const std::string times = std::to_string(count);
            report_.error("provision-undefined", file, where,
                          id.empty() ? geo::Bilingual{times + " baris tidak menunjuk ketentuan.",
                                                      times + " rows point to no provision."}
                                     : geo::Bilingual{std::string{"Ketentuan "}
                                                          .append(id)
                                                          .append(" tidak ada di provisions.csv (")
                                                          .append(times)
                                                          .append(" baris)."),
                                                      std::string{"Provision "}
                                                          .append(id)
                                                          .append(" is not in provisions.csv (")
                                                          .append(times)
                                                          .append(" rows).")});
        }
    }

private:
    const rules::Provisions& provisions_;
    PlanReport& report_;
    std::map<std::pair<std::string, std::string>, std::pair<std::string, std::size_t>> seen_;
};

void lint_identity(const rules::PlanContent& content, PlanReport& report) {
    for (const auto& code : content.order) {
        if (rules::rule_from_code(code)) continue;
        report.warning("rule-unknown", std::string{plan_toml_file}, "plan.order",
                       {"Kode ketentuan " + code + " tidak dikenal.", "Rule code " + code + " is not known."});
    }
    for (const char* key : {"zone_share", "footprint_in_plot", "footprint_overlap", "plan_extent"}) {
        if (content.fact_provisions.contains(key)) continue;
        report.warning(
            "fact-without-provision", std::string{plan_toml_file}, std::string{"facts."} + key,
            {"Fakta geometri ini tidak menunjuk ketentuan.", "This fact of geometry points to no provision."});
    }
}

}  // namespace

void lint_provisions(const PlanFiles& files, const rules::PlanContent& content, PlanReport& report) {
    UndefinedProvisions undefined{content.provisions, report};
    for (const auto& activity : content.activities.all()) undefined.check(activity.provision, activity.origin);
    for (const auto& [code, condition] : content.conditions) undefined.check(condition.provision, condition.origin);
    for (const auto& row : content.intensity) {
        if (row.origin.rfind("intensity.csv", 0) == 0) undefined.check(row.provision, row.origin);
    }
    for (const auto& row : content.hazards) undefined.check(row.provision, row.origin);
    for (const auto& row : content.overlays) undefined.check(row.provision, row.origin);
    for (const auto& row : content.setbacks) undefined.check(row.provision, row.origin);
    for (const auto& [key, id] : files.toml.provision_keys)
        undefined.check(id, std::string{plan_toml_file} + ", " + key);
    undefined.report();
}

void lint(PlanFiles& files, const rules::PlanContent& content) {
    auto& report = files.report;
    lint_identity(content, report);
    lint_provisions(files, content, report);
    lint_intensity(content, report);
    lint_rows(content, report);
    lint_contradictions(content, report);
    lint_activities(content, report);
    lint_layers(files.toml, content, report);
    lint_setbacks(files.toml, content, report);
    lint_overlays(content, report);
    lint_hazards(content, report);
    lint_airports(files.toml, content, report);
}

}  // namespace sipejuang::data
