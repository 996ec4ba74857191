// SPDX-License-Identifier: Apache-2.0
// /ogc/jobs: how far the jobs are, their results, their end (OGC API - Processes 1.0). For the office.
#include "server/application.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screens.hpp"
#include "server/ogc/job_query.hpp"
#include "server/ogc/ogc_exception.hpp"
#include "server/ogc/process_documents.hpp"
#include "server/routes/ogc_place.hpp"

namespace sipejuang::server {

namespace {

Response json(std::string text) {
    auto response = document(200, "application/json", std::move(text));
    response.field("Cache-Control", "no-store");
    return response;
}

Response list(Application& app, const Call& call) {
    const auto query = job_query_of(call);
    if (!query) return problem_response(query.error());
    auto jobs = data::stored_jobs(app.store);
    if (!jobs) return problem_response(jobs.error());
    return json(jobs_json(ogc_place(call), chosen(*query, std::move(*jobs), app.instant()),
                          [&app](const std::string& id) { return progress_of(app, id); }));
}

Response status(Application& app, const Call& call) {
    const auto job = data::stored_job(app.store, call.path.at(0));
    if (!job) return ogc_exception(job.error(), "no-such-job");
    return json(job_json(ogc_place(call), *job, progress_of(app, job->id)));
}

/// Of a failed job the results are why it failed.
Response results(Application& app, const Call& call) {
    const auto job = data::stored_job(app.store, call.path.at(0));
    if (!job) return ogc_exception(job.error(), "no-such-job");
    if (job->state == data::JobState::failed) {
        constexpr int fault_of_the_content = 422;
        auto response = document(fault_of_the_content, "application/problem+json", job->problem);
        response.field("Cache-Control", "no-store");
        return response;
    }
    if (job->state != data::JobState::successful)
        return ogc_exception(
            {geo::problem("job-not-finished", {"Pekerjaan ini belum selesai.", "This job is not finished."})},
            "result-not-ready");
    return json(results_json(ogc_place(call), *job));
}

Response dismiss(Application& app, const Call& call) {
    const auto& id = call.path.at(0);
    if (const auto gone = dismiss_screen(app, id); !gone) return ogc_exception(gone.error(), "no-such-job");
    const auto job = data::stored_job(app.store, id);
    return job ? json(job_json(ogc_place(call), *job, {})) : problem_response(job.error());
}

}  // namespace

void add_jobs(Router& router, Application& app) {
    constexpr bool local = false, office = true;
    router.add({"GET", "/ogc/jobs", job_query_parameters(), [&app](const Call& call) { return list(app, call); }, 0,
                local, office});
    router.add({"GET", "/ogc/jobs/{id}", {}, [&app](const Call& call) { return status(app, call); }, 0, local, office});
    router.add(
        {"DELETE", "/ogc/jobs/{id}", {}, [&app](const Call& call) { return dismiss(app, call); }, 0, local, office});
    router.add({"GET",
                "/ogc/jobs/{id}/results",
                {},
                [&app](const Call& call) { return results(app, call); },
                0,
                local,
                office});
    router.add({"GET",
                "/ogc/jobs/{id}/results/screen.gpkg",
                {},
                [&app](const Call& call) { return screen_download(app, call.path.at(0)); },
                0,
                local,
                office});
}

}  // namespace sipejuang::server
