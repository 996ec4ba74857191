// SPDX-License-Identifier: Apache-2.0
#include "server/pages/activity_list.hpp"

#include "server/http/target.hpp"

namespace sipejuang::server {

Markup activity_list(const std::vector<ListedActivity>& activities, rules::Date on, const Speaker& say) {
    Markup rows;
    for (const auto& [plan, activity] : activities) {
        std::string kbli;
        for (const auto& code : activity->kbli) kbli += (kbli.empty() ? "KBLI " : ", ") + code;
        std::vector<Markup> line{
            link_to("/activities/" + percent_encoded(activity->code) + "?date=" + on.text() + say.text("", "&lang=en"),
                    say.of(activity->name))};
        if (!kbli.empty()) line.push_back(tag("span", "note", {words(" " + kbli)}));
        rows += tag("li", "row", line);
    }
    return tag("ul", "rows", {rows});
}

}  // namespace sipejuang::server
