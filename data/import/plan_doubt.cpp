// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_doubt.hpp"

#include "data/import/table_cell.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

namespace {

bool rests_on(const UnusableKey& key, const rules::IntensityRow& row) {
    if (key.only_with_road_class) return !row.road_classes.empty();
    return std::find(key.measures.begin(), key.measures.end(), row.measure) != key.measures.end();
}

rules::ActivityMatrix without_cells(const rules::ActivityMatrix& matrix) {
    auto activities = matrix.all();
    for (auto& activity : activities) {
        for (auto& [subzone, cell] : activity.cells) cell = {};
    }
    return rules::ActivityMatrix{std::move(activities)};
}

}  // namespace

void leave_undetermined(const std::vector<UnusableKey>& keys, rules::PlanContent& content) {
    for (const auto& key : keys) {
        const std::string why = both(
            {key.key + " di plan.toml tidak dapat dipakai", key.key + " in plan.toml cannot be used"});
        for (auto& row : content.intensity) {
            if (rests_on(key, row)) row.limit = {rules::LimitCell::State::missing, 0, why};
        }
        const bool land_use = std::find(key.measures.begin(), key.measures.end(), rules::Rule::land_use) !=
                              key.measures.end();
        if (land_use) content.activities = without_cells(content.activities);
    }
}

}  // namespace sipejuang::data
