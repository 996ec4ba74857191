// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_lint.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

using rules::IntensityRow;
using rules::Rule;
using rules::RuleKind;

constexpr std::string_view file_name = "intensity.csv";

bool regulates(const rules::PlanContent& content, Rule measure) {
    return std::find(content.regulates.begin(), content.regulates.end(), rules::code_of(measure)) !=
           content.regulates.end();
}

/// Which zones have any row at all for a measure.
class RowFinder {
public:
    explicit RowFinder(const std::vector<IntensityRow>& rows) {
        for (const auto& row : rows) {
            if (!row.polygon.empty())
                polygons_.insert({row.measure, row.polygon});
            else
                general_[{row.measure, row.subzone}].push_back(&row);
        }
    }

    [[nodiscard]] bool any(Rule measure, const rules::Zone& zone) const {
        if (polygons_.contains({measure, zone.polygon})) return true;
        for (const auto& key : {zone.subzone, std::string{}}) {
            const auto it = general_.find({measure, key});
            if (it == general_.end()) continue;
            for (const auto* row : it->second) {
                if ((row->block.empty() || row->block == zone.block) && (row->swp.empty() || row->swp == zone.swp))
                    return true;
            }
        }
        return false;
    }

private:
    std::set<std::pair<Rule, std::string>> polygons_;
    std::map<std::pair<Rule, std::string>, std::vector<const IntensityRow*>> general_;
};

void lint_no_row(const rules::PlanContent& content, PlanReport& report) {
    const RowFinder finder{content.intensity};
    for (const auto measure : rules::rules_of({RuleKind::share, RuleKind::plot, RuleKind::building})) {
        if (!regulates(content, measure)) continue;
        std::set<std::string> without;
        for (const auto& zone : content.zones) {
            if (!zone.subzone.empty() && !finder.any(measure, zone)) without.insert(zone.subzone);
        }
        for (const auto& code : without) {
            report.gap(
                rules::code_of(measure) + " " + code, "no-row", std::string{file_name}, "",
                {"Tidak ada baris " + rules::code_of(measure) + " untuk sub-zona " + code + ", padahal diatur.",
                 "No row of " + rules::code_of(measure) + " for sub-zone " + code + ", though the plan regulates it."});
        }
    }
}

/// Rows with a value of a measure that the plan does not list: the engine would pass over them.
void lint_not_listed(const rules::PlanContent& content, PlanReport& report) {
    std::map<Rule, std::pair<std::size_t, std::string>> unlisted;
    for (const auto& row : content.intensity) {
        if (row.limit.state != rules::LimitCell::State::value || regulates(content, row.measure)) continue;
        auto& [count, first] = unlisted[row.measure];
        if (count++ == 0) first = row.origin;
    }
    for (const auto& [measure, tally] : unlisted) {
        const auto code = rules::code_of(measure);
        const auto count = std::to_string(tally.first);
        report.error("measure-not-listed", "plan.toml", "plan.regulates",
                     {count + " baris " + code + " bernilai (yang pertama: " + tally.second + "), padahal " + code +
                          " tidak ada dalam regulates; baris itu tidak dipakai menilai.",
                      count + " rows of " + code + " have a value (the first: " + tally.second + "), but " + code +
                          " is not in regulates; nothing is judged by them."});
    }
}

/// Rows without a value, told once a measure.
void lint_empty(const rules::PlanContent& content, PlanReport& report) {
    std::map<Rule, std::pair<std::size_t, std::string>> empty;
    for (const auto& row : content.intensity) {
        const bool own_table = row.origin.rfind(file_name, 0) == 0;
        if (!own_table || !regulates(content, row.measure)) continue;
        if (row.limit.state != rules::LimitCell::State::missing || !row.limit.why.empty()) continue;
        auto& [count, first] = empty[row.measure];
        if (count++ == 0) first = row.origin.substr(file_name.size() + 2);
    }
    for (const auto& [measure, tally] : empty) {
        const auto count = std::to_string(tally.first);
        report.gap(rules::code_of(measure), "value-empty", std::string{file_name}, tally.second,
                   {count + " baris " + rules::code_of(measure) + " belum punya nilai.",
                    count + " rows of " + rules::code_of(measure) + " have no value yet."});
    }
}

/// Keys of rows that no zone has.
void lint_keys(const rules::PlanContent& content, PlanReport& report) {
    std::set<std::string> polygons;
    std::set<std::string> blocks;
    std::set<std::string> swps;
    std::set<std::string> subzones;
    for (const auto& zone : content.zones) {
        polygons.insert(zone.polygon);
        blocks.insert(zone.block);
        swps.insert(zone.swp);
        subzones.insert(zone.subzone);
    }
    for (const auto& subzone : content.subzones) subzones.insert(subzone.code);
    using Key = std::pair<std::string IntensityRow::*, const std::set<std::string>*>;
    const std::array keys{Key{&IntensityRow::polygon, &polygons}, Key{&IntensityRow::block, &blocks},
                          Key{&IntensityRow::swp, &swps}, Key{&IntensityRow::subzone, &subzones}};
    std::set<std::string> told;
    for (const auto& row : content.intensity) {
        for (const auto& [key, known] : keys) {
            const auto& value = row.*key;
            if (value.empty() || known->contains(value) || !told.insert(value).second) continue;
            report.error("key-without-zone", std::string{file_name},
                         row.origin.rfind(file_name, 0) == 0 ? row.origin.substr(file_name.size() + 2) : row.origin,
                         {"Tidak ada zona dengan kunci " + value + ".", "No zone has the key " + value + "."});
        }
    }
}

}  // namespace

void lint_intensity(const rules::PlanContent& content, PlanReport& report) {
    lint_no_row(content, report);
    lint_not_listed(content, report);
    lint_empty(content, report);
    lint_keys(content, report);
}

}  // namespace sipejuang::data
