// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/admin_token.hpp"
#include "data/store/store.hpp"
#include "server/desk/open_screen.hpp"
#include "server/edition.hpp"
#include "server/http/router.hpp"
#include "server/jobs/job_worker.hpp"
#include "server/metrics.hpp"

#include <chrono>
#include <functional>
#include <mutex>

namespace sipejuang::server {

/// What all routes share. The clock is given, so that a test can be tomorrow.
struct Application {
    data::Store store;
    CurrentEdition edition;
    std::mutex publishing{};  ///< held by who publishes
    Metrics metrics{};
    std::function<std::chrono::system_clock::time_point()> now = std::chrono::system_clock::now;
    std::function<std::size_t()> connections = [] { return std::size_t{0}; };
    std::chrono::days verdict_life{180};
    std::string contact{};  ///< whom people ask, with its hours, in the office's own words; empty: nobody has said
    std::optional<data::AdminToken> admin{};  ///< absent: nobody signs in here
    ScreenShelf screens{};
    std::unique_ptr<JobWorker> jobs{};  ///< null: jobs are stored, and done by a server

    /// What is published is a sample or a draft; false where nothing is.
    [[nodiscard]] bool is_sample() const {
        const auto published = edition.get();
        return published && published->is_sample();
    }
    [[nodiscard]] data::Instant instant() const { return std::chrono::floor<std::chrono::seconds>(now()); }
};

/// Today in the time zone of the most detailed plan.
[[nodiscard]] rules::Date today_of(const Application& app, const Edition& edition);

/// Each family of resources, in a file of its own under routes/.
void add_health(Router& router, Application& app);
void add_places(Router& router, Application& app);
void add_activities(Router& router, Application& app);
void add_guides(Router& router, Application& app);
void add_check(Router& router, Application& app);
void add_verdicts(Router& router, Application& app);
void add_verdict_deletion(Router& router, Application& app);
void add_assets(Router& router);
void add_map_page(Router& router, Application& app);
void add_features(Router& router, Application& app);
void add_tiles(Router& router, Application& app);
void add_rasters(Router& router, Application& app);
void add_tilesets(Router& router, Application& app);
void add_pictures(Router& router, Application& app);
void add_desk(Router& router, Application& app);
void add_desk_screen(Router& router, Application& app);
void add_sign_in(Router& router, Application& app);
void add_processes(Router& router, Application& app);
void add_jobs(Router& router, Application& app);
void add_local_screens(Router& router, Application& app);
void add_administration(Router& router, Application& app);

/// All of them.
[[nodiscard]] Router all_routes(Application& app);

}  // namespace sipejuang::server
