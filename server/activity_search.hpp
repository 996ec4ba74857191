// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/activity_matrix.hpp"
#include "rules/law/law.hpp"

#include <string_view>
#include <vector>

namespace sipejuang::server {

/// An activity and the plan in whose matrix it stands.
struct ListedActivity {
    const rules::Plan* plan = nullptr;
    const rules::Activity* activity = nullptr;
};

/// The activities of the plans in force on the date that regulate land use, each code once, from the most detailed plan that has it; by their names in one language, A to Z.
[[nodiscard]] std::vector<ListedActivity> activities_on(const rules::Law& law, rules::Date on, bool english);

/// Those of them that the words mean: every word begins a word of the name in either language (without regard to case), of its synonyms, a KBLI code (from four digits on), or the code of
/// the activity. None where there is no word.
[[nodiscard]] std::vector<ListedActivity> activities_meant(const rules::Law& law, rules::Date on, std::string_view text,
                                                           bool english);

/// Those of them that are called just so: the words are all of a name, a synonym or a KBLI code ("toko" is the shop; "toko obat", which is the pharmacy, only begins with it).
[[nodiscard]] std::vector<ListedActivity> activities_called(const std::vector<ListedActivity>& meant,
                                                            std::string_view text);

/// Of those plans each whose matrix has this activity, the most detailed first.
[[nodiscard]] std::vector<ListedActivity> activity_in_plans(const rules::Law& law, rules::Date on,
                                                            const std::string& code);

}  // namespace sipejuang::server
