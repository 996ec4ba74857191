// SPDX-License-Identifier: Apache-2.0
// /local/screens: a screening ordered on the machine itself, also while no server runs; the next one does it.
#include "data/import/execute_request.hpp"
#include "data/store/package_files.hpp"
#include "server/application.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screen_job.hpp"
#include "server/ogc/process_documents.hpp"
#include "server/routes/asked_date.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_city = 256ULL * 1024 * 1024;

/// The files packed one behind the other, named "plots/NAME" and "buildings/NAME"; the rest stands in the query.
geo::Result<ScreenWish> wish_of(const Call& call) {
    ScreenWish wish;
    wish.date = std::string{call.parameter("date").value_or("")};
    wish.activity = std::string{call.parameter("activity").value_or("")};
    wish.all = call.parameter("all") == "true";
    if (const auto map = call.parameter("map"))
        wish.map = data::texts_of_json(std::string{*map}).value_or(std::vector<std::string>{});
    if (call.request.body.empty()) return wish;
    auto files = data::unpacked(call.request.body);
    if (!files) return geo::problem("request-malformed", {"Berkasnya tidak terbaca.", "The files cannot be read."});
    for (auto& file : *files) {
        const auto slash = file.path.find('/');
        auto& layer = file.path.substr(0, slash) == "plots" ? wish.plots : wish.buildings;
        layer = {data::ScreenRequest::Layer::file, std::move(file.bytes), file.path.substr(slash + 1)};
    }
    return wish;
}

Response order(Application& app, const Call& call) {
    auto edition = app.edition.get();
    if (!edition) {
        auto loaded = load_edition(app.store);
        if (!loaded) return problem_response(loaded.error());
        edition = *loaded;
    }
    if (!edition) return problem_response(no_plan_in_force());
    const auto wish = wish_of(call);
    if (!wish) return problem_response(wish.error());
    const auto wanted = screen_order(*wish, *edition, today_of(app, *edition));
    if (!wanted) return problem_response(wanted.error());
    const auto job = data::accept_job(app.store, *wanted, app.instant());
    if (!job) return problem_response(job.error());
    if (app.jobs) app.jobs->wake();
    return document(201, "application/json", job_json({"/ogc", {}, call.english}, *job, {}));
}

}  // namespace

void add_local_screens(Router& router, Application& app) {
    constexpr bool local = true;
    router.add({"POST",
                "/local/screens",
                {"date", "activity", "all", "map"},
                [&app](const Call& call) { return order(app, call); },
                largest_city,
                local});
}

}  // namespace sipejuang::server
