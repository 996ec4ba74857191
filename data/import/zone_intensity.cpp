// SPDX-License-Identifier: Apache-2.0
#include "data/import/zone_intensity.hpp"

#include "data/import/intensity_text.hpp"
#include "data/import/table_cell.hpp"

#include <set>
#include <utility>

namespace sipejuang::data {

namespace {

using State = rules::LimitCell::State;

/// How many polygons lack what.
struct Tally {
    std::size_t empty = 0, cut = 0, unreadable = 0;
};

void report_tally(const PlanLayer& layer, const IntensityColumn& column, const Tally& tally, PlanReport& report) {
    const std::string where = "column " + column.column;
    const auto say = [&](std::size_t count, const char* code, const char* id, const char* en) {
        if (count == 0) return;
        report.gap("column " + column.column, code, layer.entry.file, where,
                   {std::to_string(count) + " poligon: " + id, std::to_string(count) + " polygons: " + en});
    };
    say(tally.empty, "intensity-empty", "kolom ini kosong.", "this column is empty.");
    say(tally.cut, "intensity-text-cut",
        "teksnya terpotong oleh format berkas; yang tidak terbaca tidak dapat dinilai.",
        "the text is cut by the file format; what cannot be read is undetermined.");
    say(tally.unreadable, "intensity-text-unreadable", "teksnya tidak terbaca.", "the text cannot be read.");
}

rules::LimitCell scaled(rules::LimitCell limit, const IntensityColumn& column) {
    if (limit.state != State::value) return limit;
    limit.value *= column.factor;
    if (rules::facts_of(column.measure).unit != rules::Unit::percent || limit.value <= 100.0) return limit;
    return {State::missing, 0, both({"lebih dari 100 %", "more than 100 %"})};
}

std::string text_at(const PlanLayer& layer, std::size_t feature, std::size_t column) {
    const auto& values = layer.raw.features[feature].values;
    return column < values.size() ? text_of(values[column]) : "";
}

void count_faults(const IntensityText& text, Tally& tally) {
    const auto& first = text.clauses.front().limit;
    if (text.cut)
        ++tally.cut;
    else if (first.state == State::missing)
        ++(first.why.empty() ? tally.empty : tally.unreadable);
}

}  // namespace

std::vector<rules::IntensityRow> read_zone_intensity(const PlanLayer& layer, const std::vector<std::size_t>& kept,
                                                     const std::vector<rules::Zone>& zones,
                                                     const std::vector<IntensityColumn>& columns, PlanReport& report) {
    std::vector<rules::IntensityRow> rows;
    for (const auto& column : columns) {
        const auto position = layer.raw.column(column.column);
        if (!position) {
            report.gap("column " + column.column, "column-missing", layer.entry.file, "column " + column.column,
                       {"Kolom intensitas ini tidak ada di berkas.", "This intensity column is not in the file."});
        }
        Tally tally;
        std::set<std::pair<std::string, std::string>> seen;  // one polygon code may stand on several features
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const std::string raw = position ? text_at(layer, kept[i], *position) : "";
            if (!seen.emplace(zones[i].polygon + "\n" + zones[i].subzone, raw).second) continue;
            const auto text = parse_intensity_text(raw);
            if (position) count_faults(text, tally);
            for (const auto& clause : text.clauses) {
                rules::IntensityRow row;
                row.measure = column.measure;
                row.polygon = zones[i].polygon;
                row.subzone = zones[i].subzone;
                row.plot_area = clause.plot_area;
                row.alternative = clause.alternative;
                row.limit = scaled(clause.limit, column);
                row.provision = column.provision;
                row.origin = layer.entry.file + ", feature " + layer.feature(kept[i]) + ", column " + column.column;
                rows.push_back(std::move(row));
            }
        }
        report_tally(layer, column, tally, report);
    }
    return rows;
}

}  // namespace sipejuang::data
