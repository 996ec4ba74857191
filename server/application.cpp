// SPDX-License-Identifier: Apache-2.0
#include "server/application.hpp"

#include "data/import/civil_date.hpp"
#include "server/pages/problem_page.hpp"

namespace sipejuang::server {

rules::Date today_of(const Application& app, const Edition& edition) {
    return data::date_at(app.now(), edition.law.law.plans().front()->identity().time_zone);
}

Router all_routes(Application& app) {
    Router router;
    router.show_problems_by(
        [&app](const Response& problem, bool english) { return problem_page(problem, app.contact, english); });
    add_health(router, app);
    add_places(router, app);
    add_activities(router, app);
    add_guides(router, app);
    add_check(router, app);
    add_verdicts(router, app);
    add_verdict_deletion(router, app);
    add_features(router, app);
    add_tiles(router, app);
    add_rasters(router, app);
    add_tilesets(router, app);
    add_assets(router);
    add_map_page(router, app);
    add_pictures(router, app);
    add_sign_in(router, app);
    add_desk(router, app);
    add_processes(router, app);
    add_jobs(router, app);
    add_local_screens(router, app);
    add_administration(router, app);
    return router;
}

}  // namespace sipejuang::server
