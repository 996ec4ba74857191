// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"

#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::Condition;

template <class Choice>
std::optional<Choice> choice(const CsvTable& table, const CsvRow& row, const char* column,
                             std::initializer_list<std::pair<const char*, Choice>> known, PlanReport& report) {
    std::string all;
    for (const auto& [name, value] : known) {
        if (table.cell(row, column) == name) return value;
        all += std::string{all.empty() ? "" : ", "} + name;
    }
    report.error("condition-wrong", table.file(), at_cell(row, column),
                 {"Harus salah satu dari: " + all + ".", "Must be one of: " + all + "."});
    return std::nullopt;
}

rules::Unit unit_of(Condition::QuantityKind quantity) {
    switch (quantity) {
        case Condition::QuantityKind::floors: return rules::Unit::floors;
        case Condition::QuantityKind::height: return rules::Unit::metres;
        case Condition::QuantityKind::plot_area:
        case Condition::QuantityKind::footprint_area:
        case Condition::QuantityKind::floor_area: return rules::Unit::square_metres;
    }
    return rules::Unit::square_metres;
}

bool read_number(const CsvTable& table, const CsvRow& row, Condition& condition, PlanReport& report) {
    using Quantity = Condition::QuantityKind;
    const auto quantity = choice<Quantity>(table, row, "quantity",
                                           {{"plot_area_m2", Quantity::plot_area},
                                            {"footprint_area_m2", Quantity::footprint_area},
                                            {"floor_area_m2", Quantity::floor_area},
                                            {"floors", Quantity::floors},
                                            {"height_m", Quantity::height}},
                                           report);
    const auto relation = choice<rules::Relation>(
        table, row, "relation", {{"<=", rules::Relation::at_most}, {">=", rules::Relation::at_least}}, report);
    if (!quantity || !relation) return false;
    condition.quantity = *quantity;
    condition.relation = *relation;
    bool ok = true;
    if (const auto limit = key_number(table, row, "limit", ok, report))
        condition.limit = rules::Amount{*limit, unit_of(*quantity)};
    else if (ok)
        report.error("condition-wrong", table.file(), at_cell(row, "limit"),
                     {"Syarat bilangan tanpa batas.", "A condition that is a number, without its limit."});
    return ok;
}

bool read_row(const CsvTable& table, const CsvRow& row, Condition& condition, PlanReport& report) {
    using Kind = Condition::Kind;
    condition.code = table.cell(row, "code");
    condition.text = {table.cell(row, "text_id"), table.cell(row, "text_en")};
    if (condition.text.id.empty()) condition.text.id = condition.text.en;
    if (condition.text.en.empty()) condition.text.en = condition.text.id;
    condition.issuer = table.cell(row, "issuer");
    condition.provision = table.cell(row, "provision");
    condition.origin = table.origin(row);
    if (condition.text.id.empty()) {
        report.error(
            "condition-without-text", table.file(), at_cell(row, "text_id"),
            {"Syarat " + condition.code + " tidak punya teks.", "Condition " + condition.code + " has no text."});
    }
    const auto kind = choice<Kind>(table, row, "kind",
                                   {{"words", Kind::words},
                                    {"document", Kind::document},
                                    {"authority", Kind::authority},
                                    {"number", Kind::number}},
                                   report);
    if (!kind) return false;
    condition.kind = *kind;
    return *kind != Kind::number || read_number(table, row, condition, report);
}

}  // namespace

rules::Conditions read_conditions(const CsvTable& table, PlanReport& report) {
    require_columns(table, {"code", "kind", "text_id", "provision"}, report);
    rules::Conditions conditions;
    std::set<std::string> unusable;
    for (const auto& row : table.rows()) {
        Condition condition;
        if (!read_row(table, row, condition, report)) unusable.insert(condition.code);
        if (condition.code.empty()) {
            report.error("condition-wrong", table.file(), at_cell(row, "code"),
                         {"Syarat tanpa kode.", "A condition without a code."});
            continue;
        }
        const std::string code = condition.code;
        if (conditions.emplace(code, std::move(condition)).second) continue;
        unusable.insert(code);
        report.error("condition-twice", table.file(), at_cell(row, "code"),
                     {"Syarat " + code + " ada dua kali; tidak satu pun dipakai.",
                      "Condition " + code + " stands twice; neither is used."});
    }
    for (const auto& code : unusable) conditions.erase(code);
    return conditions;
}

}  // namespace sipejuang::data
