// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_toml.hpp"

#include "data/import/csv_text.hpp"
#include "data/import/plan_airports.hpp"
#include "data/import/plan_identity.hpp"
#include "data/import/sha256.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = plan_toml_file.data();

std::string with_line_feeds(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') continue;
        text += bytes[i];
    }
    return text;
}

/// Codes may name rules that this engine does not know: kept, and said.
void read_regulates(TomlSection& section, PlanToml& plan, PlanReport& report) {
    if (const auto list = section.texts("regulates")) {
        plan.regulates = *list;
    } else if (!section.was_wrong("regulates")) {
        report.error("regulates-missing", file_name, "plan.regulates",
                     {"Tidak disebut ukuran apa yang diatur rencana ini.",
                      "It is not said which measures this plan regulates."});
    }
    for (const auto& code : plan.regulates) {
        if (rules::rule_from_code(code)) continue;
        report.error("rule-unknown", file_name, section.where("regulates"),
                     {"Kode ketentuan " + code + " tidak dikenal; tetap dicatat sebagai diatur.",
                      "Rule code " + code + " is not known; it is kept as regulated."});
    }
    plan.order = section.texts("order").value_or(std::vector<std::string>{});
}

void read_facts(TomlSection& root, PlanToml& plan) {
    auto facts = root.section("facts");
    if (!facts) return;
    for (const std::string key : {"zone_share", "footprint_in_plot", "footprint_overlap", "plan_extent"}) {
        if (const auto id = facts->text(key)) {
            plan.fact_provisions[key] = *id;
            plan.provision_keys["facts." + key] = *id;
        }
    }
    facts->report_unknown();
}

}  // namespace

geo::Result<PlanToml> read_plan_toml(std::string_view bytes, PlanReport& report) {
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
    const auto parsed = parse_toml(bytes, file_name);
    if (!parsed) return parsed.error();
    TomlSection root{*parsed, "", file_name, report};
    PlanToml plan;
    plan.sha256 = sha256_of(with_line_feeds(bytes));
    auto section = root.section("plan");
    if (!section) {
        return geo::problem("plan-key-missing", {"Tabel [plan] tidak ada.", "The table [plan] is missing."})
            .in_file(file_name);
    }
    auto identity = read_identity(*section, report);
    if (!identity) return std::move(identity).error();
    plan.identity = std::move(identity).value();
    read_regulates(*section, plan, report);
    section->report_unknown();
    read_layers(root, plan, report);
    read_policies(root, plan, report);
    read_tolerances(root, plan);
    read_facts(root, plan);
    read_airports(root, plan, report);
    root.report_unknown();
    return plan;
}

}  // namespace sipejuang::data
