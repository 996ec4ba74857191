// SPDX-License-Identifier: Apache-2.0
#include "server/jobs/screens.hpp"

#include "data/import/sha256.hpp"
#include "data/screen/screened_city.hpp"
#include "server/application.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screen_job.hpp"

#include <filesystem>
#include <fstream>

namespace sipejuang::server {

namespace {

geo::Result<std::string> screen_bytes(Application& app, const std::string& id) {
    const auto job = data::stored_job(app.store, id);
    if (!job) return job.error();
    if (job->state != data::JobState::successful)
        return geo::problem("job-not-finished", {"Pekerjaan ini belum selesai.", "This job is not finished."});
    std::ifstream file{screen_file(app.store, id), std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    if (file.bad() || data::sha256_of(bytes) != job->result_sha256) {
        const geo::Problems problems{data::screen_unreadable(screen_file(app.store, id))};
        make_again(app, id, problems);
        return problems;
    }
    return bytes;
}

}  // namespace

geo::Result<data::StoredJob> order_screen(Application& app, const ScreenWish& wish) {
    auto edition = app.edition.get();
    if (!edition) {  // a command beside no server has loaded none
        auto loaded = load_edition(app.store);
        if (!loaded) return std::move(loaded).error();
        edition = std::move(loaded).value();
    }
    if (!edition) return no_plan_in_force();
    const auto order = screen_order(wish, *edition, today_of(app, *edition));
    if (!order) return order.error();
    auto job = data::accept_job(app.store, *order, app.instant());
    if (job && app.jobs) app.jobs->wake();
    return job;
}

void make_again(Application& app, const std::string& id, const geo::Problems& problems) {
    if (problems.front().code != "screen-unreadable" || !app.jobs) return;
    app.screens.forget(screen_file(app.store, id));
    if (data::reopen_job(app.store, id)) app.jobs->wake();
}

std::optional<JobProgress> progress_of(const Application& app, const std::string& id) {
    return app.jobs ? app.jobs->progress(id) : std::nullopt;
}

Response screen_download(Application& app, const std::string& id) {
    auto bytes = screen_bytes(app, id);
    if (!bytes) return problem_response(bytes.error());
    const auto hash = data::sha256_of(*bytes);
    auto response = document(200, "application/geopackage+sqlite3", std::move(*bytes));
    response.field("Content-Disposition", "attachment; filename=\"pemeriksaan-" + id.substr(0, 8) + ".gpkg\"");
    response.field("ETag", "\"" + hash + "\"").field("Cache-Control", "private, no-cache");
    return response;
}

geo::Result<geo::Done> dismiss_screen(Application& app, const std::string& id) {
    if (auto gone = data::dismiss_job(app.store, id, app.instant()); !gone) return gone;
    if (app.jobs) app.jobs->cancel(id);
    const auto file = screen_file(app.store, id);
    app.screens.forget(file);
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    return geo::Done{};
}

}  // namespace sipejuang::server
