// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/check/case.hpp"

#include <vector>

namespace sipejuang::rules {

using Judge = std::vector<Finding> (*)(const Case&);

/// A provision family and the function that judges it. The functions stand one per file in this folder.
struct RuleEntry {
    Rule rule;
    Judge judge;
};

/// All provisions in legal order. A new provision is one row here and one file beside it.
[[nodiscard]] const std::vector<RuleEntry>& rule_list();

// Where the plot lies.
[[nodiscard]] std::vector<Finding> judge_plan_extent(const Case& c);
[[nodiscard]] std::vector<Finding> judge_zone_share(const Case& c);
// What may be done there.
[[nodiscard]] std::vector<Finding> judge_land_use(const Case& c);
// How much.
[[nodiscard]] std::vector<Finding> judge_min_plot_area(const Case& c);
[[nodiscard]] std::vector<Finding> judge_kdb(const Case& c);
[[nodiscard]] std::vector<Finding> judge_klb(const Case& c);
[[nodiscard]] std::vector<Finding> judge_klb_min(const Case& c);
[[nodiscard]] std::vector<Finding> judge_kdh(const Case& c);
[[nodiscard]] std::vector<Finding> judge_ktb(const Case& c);
[[nodiscard]] std::vector<Finding> judge_height(const Case& c);
[[nodiscard]] std::vector<Finding> judge_floors(const Case& c);
// Where on the plot.
[[nodiscard]] std::vector<Finding> judge_gsb(const Case& c);
[[nodiscard]] std::vector<Finding> judge_jbs(const Case& c);
[[nodiscard]] std::vector<Finding> judge_jbb(const Case& c);
[[nodiscard]] std::vector<Finding> judge_building_distance(const Case& c);
[[nodiscard]] std::vector<Finding> judge_footprint_in_plot(const Case& c);
[[nodiscard]] std::vector<Finding> judge_footprint_overlap(const Case& c);
// How far from water and works.
[[nodiscard]] std::vector<Finding> judge_sempadan_sungai(const Case& c);
[[nodiscard]] std::vector<Finding> judge_sempadan_pantai(const Case& c);
[[nodiscard]] std::vector<Finding> judge_sempadan_danau(const Case& c);
[[nodiscard]] std::vector<Finding> judge_sempadan_mata_air(const Case& c);
[[nodiscard]] std::vector<Finding> judge_sutt(const Case& c);
[[nodiscard]] std::vector<Finding> judge_rel(const Case& c);
[[nodiscard]] std::vector<Finding> judge_ruwasja(const Case& c);
// What hazards and special provisions ask.
[[nodiscard]] std::vector<Finding> judge_kkop(const Case& c);
[[nodiscard]] std::vector<Finding> judge_hazards(const Case& c);
[[nodiscard]] std::vector<Finding> judge_overlays(const Case& c);

}  // namespace sipejuang::rules
