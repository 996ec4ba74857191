// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_toml.hpp"

namespace sipejuang::data {

namespace {

/// A number of at least 0 and at most `most`. One that cannot be used becomes 0: the strictest tolerance never passes what
/// the plan would not.
template <class Quantity>
void read_tolerance(TomlSection& section, const std::string& key, double most, Quantity& target) {
    if (!section.has(key)) {
        (void)section.value(key);
        return;
    }
    auto number = section.number(key);
    if (number && (*number < 0.0 || *number > most)) {
        section.wrong(key,
                      {"bilangan dari 0 sampai " + std::to_string(most), "a number from 0 to " + std::to_string(most)});
        number.reset();
    }
    target = Quantity::of(number.value_or(0.0));
}

void read_slivers(TomlSection& root, PlanToml& plan) {
    plan.slivers.width = geo::Metres::of(plan.zones.accuracy_m.value_or(0.0));
    auto section = root.section("slivers");
    if (!section) return;
    read_tolerance(*section, "width_m", 1000.0, plan.slivers.width);
    if (section->has("min_area_m2")) {
        plan.slivers.min_area.emplace();
        read_tolerance(*section, "min_area_m2", 1e6, *plan.slivers.min_area);
    }
    if (section->has("min_share")) {
        plan.slivers.min_share.emplace();
        read_tolerance(*section, "min_share", 0.5, *plan.slivers.min_share);
    }
    section->report_unknown();
}

}  // namespace

void read_tolerances(TomlSection& root, PlanToml& plan) {
    read_slivers(root, plan);
    auto section = root.section("tolerances");
    if (!section) return;
    auto& tolerances = plan.tolerances;
    read_tolerance(*section, "length_m", 10.0, tolerances.length);
    read_tolerance(*section, "area_m2", 100.0, tolerances.area);
    read_tolerance(*section, "percent", 5.0, tolerances.percent);
    read_tolerance(*section, "klb", 1.0, tolerances.klb);
    read_tolerance(*section, "floors", 1.0, tolerances.floors);
    section->report_unknown();
}

}  // namespace sipejuang::data
