// SPDX-License-Identifier: Apache-2.0
// setbacks.csv against the layers it is about: layers that are missing, references of which nobody knows what is asked, references
// that no row or two contradicting rows are about.
#include "data/import/plan_lint.hpp"
#include "data/import/plan_references.hpp"
#include "rules/check/setback_rows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = "setbacks.csv";

bool listed(const rules::PlanContent& content, rules::Rule rule) {
    const auto& list = content.regulates;
    return std::find(list.begin(), list.end(), rules::code_of(rule)) != list.end();
}

void lint_measures(const rules::PlanContent& content, PlanReport& report) {
    std::set<rules::Rule> with_rows;
    for (const auto& row : content.setbacks) {
        if (!with_rows.insert(row.measure).second || listed(content, row.measure)) continue;
        const auto code = rules::code_of(row.measure);
        report.warning("measure-not-listed", "", row.origin,
                       {code + " tidak ada dalam regulates; baris-barisnya tidak dipakai menilai.",
                        code + " is not in regulates; nothing is judged by its rows."});
    }
    for (const auto& facts : rules::rule_table()) {
        if (!rules::limited_by_setbacks(facts.rule) || !listed(content, facts.rule)) continue;
        if (with_rows.contains(facts.rule)) continue;
        const std::string code{facts.code};
        report.gap("row for " + code, "row-missing", file_name, code,
                   {code + " diatur, tetapi tidak ada barisnya di setbacks.csv.",
                    code + " is regulated, but setbacks.csv has no row for it."});
    }
}

void lint_layer_names(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report) {
    std::set<std::string> seen;
    for (const auto& row : content.setbacks) {
        if (toml.layers.contains(row.layer) || !seen.insert(row.layer).second) continue;
        report.gap("layer " + row.layer, "layer-missing", "", row.origin,
                   {"Lapisan \"" + row.layer + "\" tidak ada di plan.toml.",
                    "Layer \"" + row.layer + "\" is not in plan.toml."});
    }
}

/// "S-01, S-02, S-03 and 12 more"
std::string some_of(const std::vector<std::string>& ids, const char* more) {
    constexpr std::size_t shown = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(ids.size(), shown); ++i) text += (i == 0 ? "" : ", ") + ids[i];
    if (ids.size() > shown) text += " + " + std::to_string(ids.size() - shown) + more;
    return text;
}

/// Whether a row that may be about the reference asks for an attribute of which it says nothing.
bool matters(const rules::PlanContent& content, const std::string& layer, const rules::Reference& reference,
             const std::string& attribute) {
    const auto it = reference.attributes.find(attribute);
    if (it == reference.attributes.end() || !it->second.empty()) return false;
    return std::any_of(content.setbacks.begin(), content.setbacks.end(), [&](const rules::SetbackRow& row) {
        if (row.layer != layer || rules::hold(row.when, reference.attributes) == rules::Truth::no) return false;
        return rules::width_attribute(row.line) == attribute ||
               std::any_of(row.when.begin(), row.when.end(),
                           [&](const rules::AttributeTest& test) { return test.attribute == attribute; });
    });
}

void lint_attributes(const rules::PlanContent& content, PlanReport& report) {
    for (const auto& [id, layer] : content.references) {
        for (const auto& attribute : wanted_attributes(content, id)) {
            std::vector<std::string> unknown;
            for (const auto& reference : layer.references) {
                if (matters(content, id, reference, attribute)) unknown.push_back(reference.id);
            }
            if (unknown.empty()) continue;
            report.warning("attribute-unknown", "layers." + id, attribute,
                           {attribute + " tidak diketahui pada: " + some_of(unknown, " lagi") + ".",
                            attribute + " is unknown for: " + some_of(unknown, " more") + "."});
        }
    }
}

/// What the rows say of each reference on the first day of the plan.
void lint_references(const rules::PlanContent& content, PlanReport& report) {
    std::map<std::pair<rules::Rule, std::string>, std::vector<const rules::SetbackRow*>> groups;
    for (const auto& row : content.setbacks) {
        const auto* provision = content.provisions.find(row.provision);
        const auto& first = content.identity.valid.from;
        if (provision != nullptr && first && !provision->valid.covers(*first)) continue;
        groups[{row.measure, row.layer}].push_back(&row);
    }
    for (const auto& [key, rows] : groups) {
        const auto layer = content.references.find(key.second);
        if (layer == content.references.end()) continue;
        std::vector<std::string> without, contradicting;
        for (const auto& reference : layer->second.references) {
            const auto found = rules::rows_for(reference, rows);
            if (found.possible.empty()) without.push_back(reference.id);
            const bool two = std::any_of(found.missing.begin(), found.missing.end(), [](const std::string& text) {
                return text.find("contradicting") != std::string::npos;
            });
            if (two) contradicting.push_back(reference.id);
        }
        const auto code = rules::code_of(key.first);
        if (!without.empty())
            report.gap("row for " + code, "row-missing", file_name, code + ", " + key.second,
                       {"Tidak ada baris untuk: " + some_of(without, " lagi") + ".",
                        "No row is about: " + some_of(without, " more") + "."});
        if (!contradicting.empty())
            report.error("rows-contradict", file_name, code + ", " + key.second,
                         {"Dua baris yang berbeda berlaku untuk: " + some_of(contradicting, " lagi") + ".",
                          "Two rows that differ hold for: " + some_of(contradicting, " more") + "."});
    }
}

}  // namespace

void lint_setbacks(const PlanToml& toml, const rules::PlanContent& content, PlanReport& report) {
    lint_measures(content, report);
    lint_layer_names(toml, content, report);
    lint_attributes(content, report);
    lint_references(content, report);
}

}  // namespace sipejuang::data
