// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/rule.hpp"
#include "rules/law/zone.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sipejuang::rules {

/// A cell of a rule table. "In every table an empty cell is *missing* and `-` is *not regulated*."
struct LimitCell {
    enum class State { missing, not_regulated, value };
    State state = State::missing;
    double value = 0;  ///< in the unit of the measure
    std::string why;   ///< for missing: what is wrong (cut text, not a number); empty: the cell is empty
};

/// Closed below, open above, unless the table says otherwise; absent ends are without end.
struct Band {
    std::optional<double> from;
    std::optional<double> to;
    bool from_open = false;  ///< "lebih dari 120": 120 itself lies outside
    bool to_closed = false;  ///< "60 - 120": 120 itself lies inside

    [[nodiscard]] bool always() const { return !from && !to; }
    [[nodiscard]] bool holds(double v) const {
        return (!from || (from_open ? *from < v : *from <= v)) && (!to || (to_closed ? v <= *to : v < *to));
    }
};

/// One row of `intensity.csv`, or the same read from a zone polygon's own attributes.
struct IntensityRow {
    Rule measure = Rule::kdb;
    std::string polygon, block, swp, subzone;  ///< empty matches everything
    std::vector<std::string> road_classes;     ///< empty: any
    Band plot_area;                            ///< m2
    Band floors;
    std::string alternative;  ///< rows that differ only here are alternatives
    LimitCell limit;
    std::string provision;
    std::string origin;  ///< "intensity.csv, line 12"
};

/// What is known of the case when a row is chosen. Absent is unknown: every row that could match is a possibility.
struct RowFacts {
    std::optional<std::string> road_class;
    std::optional<double> plot_area;
    std::optional<double> floors;
};

/// One way the unknown could turn out: the rows that then apply. Several rows are alternatives, one that holds is enough.
struct RowWorld {
    std::vector<const IntensityRow*> rows;  ///< empty: no row for this case (a gap)
    bool contradiction = false;             ///< two rows equally specific: an error of the plan
};

/// The intensity rules of a plan. Row choice: the most specific key wins (polygon, block, SWP, sub-zone), then the
/// conditions (road class, plot area, floors) - semantics 2.
class IntensityTable {
public:
    IntensityTable() = default;
    explicit IntensityTable(std::vector<IntensityRow> rows);

    /// Every way the unknown facts could turn out, without repetition, in a stable order.
    /// Rows for which `applies` is false are left out first: "a provision not in force on the date: its rows do not apply".
    [[nodiscard]] std::vector<RowWorld> choose(Rule measure, const Zone& zone, const RowFacts& facts,
                                               const std::function<bool(const IntensityRow&)>& applies) const;
    /// How finely the rows of a measure distinguish within a sub-zone.
    enum class Grain { subzone, swp, block, polygon };
    [[nodiscard]] Grain grain(Rule measure, const std::string& subzone) const;
    [[nodiscard]] const std::vector<IntensityRow>& rows() const { return rows_; }
    [[nodiscard]] const std::vector<std::size_t>& rows_of(Rule measure) const;

private:
    /// Rows whose key fits the zone.
    [[nodiscard]] std::vector<const IntensityRow*> keyed(Rule measure, const Zone& zone,
                                                         const std::function<bool(const IntensityRow&)>& applies) const;

    std::vector<IntensityRow> rows_;
    /// The rows of one measure; under the empty sub-zone those that hold in each.
    struct OfMeasure {
        std::vector<std::size_t> all;
        std::unordered_map<std::string, std::vector<std::size_t>> by_subzone;
        bool finer = false;  ///< some row distinguishes within a sub-zone

        [[nodiscard]] const std::vector<std::size_t>& in(const std::string& subzone) const;
    };
    [[nodiscard]] const OfMeasure& of(Rule measure) const;
    std::map<Rule, OfMeasure> by_measure_;
};

}  // namespace sipejuang::rules
