// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_shapes.hpp"

#include <initializer_list>
#include <optional>
#include <set>
#include <string>

namespace sipejuang::data {

/// The attributes of a layer under our names: a mapping in plan.toml, else the national names and their aliases, in any
/// case. "Tidak Ada", "null", "-" and empty all mean none.
class LayerColumns {
public:
    LayerColumns(const PlanLayer& layer, PlanReport& report) : layer_{layer}, report_{report} {}

    /// Where `name` stands. A mapping to a column that the file lacks is an error and a gap "column <name>".
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name, std::initializer_list<const char*> aliases);

    /// The value as text; "" for none.
    [[nodiscard]] std::string text(std::size_t feature, std::optional<std::size_t> column) const;
    [[nodiscard]] std::optional<double> number(std::size_t feature, std::optional<std::size_t> column) const;

    /// Warns about mapped names that no reader asked for.
    void report_unknown(const std::set<std::string>& known) const;

private:
    const PlanLayer& layer_;
    PlanReport& report_;
};

/// Whether an attribute says that there is none.
[[nodiscard]] bool means_none(const std::string& text);

}  // namespace sipejuang::data
