// SPDX-License-Identifier: Apache-2.0
// /activities: from what one wants to do to where it may be done.
#include "server/application.hpp"
#include "server/http/problem_response.hpp"
#include "server/pages/activity_page.hpp"
#include "server/routes/asked_date.hpp"

namespace sipejuang::server {

namespace {

Response activities(const Application& app, const Call& call) {
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    const auto date = asked_date(app, *edition, call);
    if (!date) return problem_response(date.error());
    if (call.path.empty()) return activities_page(*edition, *date, call.english);
    const auto& code = call.path.front();
    const auto in_plans = activity_in_plans(edition->law.law, *date, code);
    if (!in_plans.empty()) return activity_page(*edition, in_plans, *date, call.english);
    return problem_response(geo::problem(
        "not-found", {"Tidak ada kegiatan " + code + " dalam rencana yang berlaku pada " + date->text() + ".",
                      "There is no activity " + code + " in the plans in force on " + date->text() + "."}));
}

}  // namespace

void add_activities(Router& router, Application& app) {
    for (const auto* pattern : {"/activities", "/activities/{code}"})
        router.add({"GET", pattern, {"date"}, [&app](const Call& call) { return activities(app, call); }});
}

}  // namespace sipejuang::server
