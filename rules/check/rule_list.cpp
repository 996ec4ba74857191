// SPDX-License-Identifier: Apache-2.0
#include "rules/check/rule_list.hpp"

namespace sipejuang::rules {

const std::vector<RuleEntry>& rule_list() {
    static const std::vector<RuleEntry> list{
        {Rule::plan_extent, judge_plan_extent},
        {Rule::zone_share, judge_zone_share},
        {Rule::land_use, judge_land_use},
        {Rule::min_plot_area, judge_min_plot_area},
        {Rule::kdb, judge_kdb},
        {Rule::klb, judge_klb},
        {Rule::klb_min, judge_klb_min},
        {Rule::kdh, judge_kdh},
        {Rule::ktb, judge_ktb},
        {Rule::height, judge_height},
        {Rule::floors, judge_floors},
        {Rule::gsb, judge_gsb},
        {Rule::jbs, judge_jbs},
        {Rule::jbb, judge_jbb},
        {Rule::building_distance, judge_building_distance},
        {Rule::footprint_in_plot, judge_footprint_in_plot},
        {Rule::footprint_overlap, judge_footprint_overlap},
        {Rule::sempadan_sungai, judge_sempadan_sungai},
        {Rule::sempadan_pantai, judge_sempadan_pantai},
        {Rule::sempadan_danau, judge_sempadan_danau},
        {Rule::sempadan_mata_air, judge_sempadan_mata_air},
        {Rule::sutt, judge_sutt},
        {Rule::rel, judge_rel},
        {Rule::ruwasja, judge_ruwasja},
        {Rule::kkop, judge_kkop},
        {Rule::hazard, judge_hazards},
        {Rule::overlay, judge_overlays},
    };
    return list;
}

}  // namespace sipejuang::rules
