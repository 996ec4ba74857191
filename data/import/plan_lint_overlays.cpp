// SPDX-License-Identifier: Apache-2.0
// overlays.csv against the map: fields that nothing carries, values that no row is about, limits of measures that are not judged.
#include "data/import/plan_lint.hpp"
#include "data/import/plan_overlays.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

constexpr const char* file_name = "overlays.csv";

bool listed(const rules::PlanContent& content, const std::string& code) {
    return std::find(content.regulates.begin(), content.regulates.end(), code) != content.regulates.end();
}

/// Every value of each field that stands on the map.
std::map<std::string, std::set<std::string>> values_on_the_map(const rules::PlanContent& content) {
    std::map<std::string, std::set<std::string>> values;
    for (const auto& zone : content.zones) {
        for (const auto& [field, value] : zone.overlays) values[field].insert(value);
    }
    for (const auto& layer : content.overlay_layers)
        values[layer.field].insert(layer.values.begin(), layer.values.end());
    return values;
}

bool carried(const rules::PlanContent& content, const std::string& field) {
    return content.zone_fields.contains(field) ||
           std::any_of(content.overlay_layers.begin(), content.overlay_layers.end(),
                       [&](const rules::OverlayLayer& layer) { return layer.field == field; });
}

void lint_listing(const rules::PlanContent& content, PlanReport& report) {
    const auto fields = overlay_fields(content);
    for (const auto& field : fields) {
        const auto code = "overlay:" + field;
        if (!listed(content, code))
            report.warning("measure-not-listed", file_name, field,
                           {code + " tidak ada dalam regulates; baris-barisnya tidak dipakai menilai.",
                            code + " is not in regulates; nothing is judged by its rows."});
        else if (!carried(content, field))
            report.gap("column " + field, "column-missing", file_name, field,
                       {"Tidak ada zona atau lapisan yang punya kolom " + field + ".",
                        "No zone and no layer has a column " + field + "."});
    }
    for (const auto& code : content.regulates) {
        if (rules::rule_from_code(code) != rules::Rule::overlay) continue;
        const std::string field{rules::topic_of_code(code)};
        if (fields.contains(field)) continue;
        report.gap("row for " + field, "row-missing", file_name, code,
                   {code + " diatur, tetapi tidak ada barisnya di overlays.csv.",
                    code + " is regulated, but overlays.csv has no row for it."});
    }
}

void lint_values(const rules::PlanContent& content, PlanReport& report) {
    for (const auto& [field, values] : values_on_the_map(content)) {
        for (const auto& value : values) {
            const bool known = std::any_of(content.overlays.begin(), content.overlays.end(),
                                           [&name = field, &value](const rules::OverlayRow& row) {
                                               return row.field == name && (row.value == value || row.value == "*");
                                           });
            if (known) continue;
            report.gap("row for " + field + "=" + value, "row-missing", file_name, field,
                       {"Nilai \"" + value + "\" ada di peta, tetapi tidak di overlays.csv.",
                        "Value \"" + value + "\" is on the map, but not in overlays.csv."});
        }
    }
}

void lint_measures(const rules::PlanContent& content, PlanReport& report) {
    for (const auto& row : content.overlays) {
        if (!row.measure || listed(content, rules::code_of(*row.measure))) continue;
        const auto code = rules::code_of(*row.measure);
        report.warning("measure-not-listed", "", row.origin,
                       {"Batas ini mengubah " + code + ", yang tidak ada dalam regulates rencana ini.",
                        "This limit changes " + code + ", which is not in regulates of this plan."});
    }
}

}  // namespace

void lint_overlays(const rules::PlanContent& content, PlanReport& report) {
    lint_listing(content, report);
    lint_values(content, report);
    lint_measures(content, report);
}

}  // namespace sipejuang::data
