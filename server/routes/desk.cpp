// SPDX-License-Identifier: Apache-2.0
// /desk: the officer orders a screening of the whole city and looks at its violations.
#include "server/application.hpp"
#include "server/http/multipart.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screen_job.hpp"
#include "server/jobs/screens.hpp"
#include "server/pages/desk_list_page.hpp"
#include "server/routes/asked_date.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_order = 64ULL * 1024 * 1024, largest_form = 4096;

bool is_sample(const std::shared_ptr<const Edition>& edition) { return edition && edition->is_sample(); }

DeskJob with_progress(Application& app, data::StoredJob job) {
    const auto progress = progress_of(app, job.id);
    return {std::move(job), progress};
}

Response list(Application& app, const geo::Problems& problems, bool english) {
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    auto jobs = data::stored_jobs(app.store);
    if (!jobs) return problem_response(jobs.error());
    DeskList shown{{},      today_of(app, *edition), edition->law.law.plans().front()->identity().time_zone, problems,
                   english, is_sample(edition)};
    for (auto& job : *jobs) shown.jobs.push_back(with_progress(app, std::move(job)));
    auto response = desk_list_page(shown);
    response.field("Cache-Control", "no-store");
    return response;
}

/// A file of one's own beats the choice beside it.
ScreenWish wish_of(const std::vector<FormPart>& parts) {
    ScreenWish wish;
    for (const auto& part : parts) {
        if (part.name == "date") wish.date = part.value;
        if (part.name == "activity") wish.activity = part.value;
        if (part.name == "plots" && wish.plots_file.empty()) wish.plots = part.value;
        if (part.name == "buildings" && wish.buildings_file.empty()) wish.buildings = part.value;
        if (part.file_name.empty() || part.value.empty()) continue;
        if (part.name == "plots_file") {
            wish.plots = part.value;
            wish.plots_file = part.file_name;
        }
        if (part.name == "buildings_file") {
            wish.buildings = part.value;
            wish.buildings_file = part.file_name;
        }
    }
    return wish;
}

Response see_other(const std::string& path, bool english) {
    Response response;
    response.status = 303;
    response.field("Location", path + (english ? "?lang=en" : "")).field("Cache-Control", "no-store");
    return response;
}

bool english_of(const std::vector<FormPart>& parts, const Call& call) {
    for (const auto& part : parts) {
        if (part.name == "lang") return part.value == "en";
    }
    return call.english;
}

std::vector<FormPart> form_of(const Call& call) {
    return read_form_parts(call.request.head.field("content-type").value_or(""), call.request.body)
        .value_or(std::vector<FormPart>{});
}

/// Stored before it is answered.
Response order(Application& app, const Call& call) {
    const auto parts = form_of(call);
    const bool english = english_of(parts, call);
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    const auto wanted = screen_order(wish_of(parts), *edition, today_of(app, *edition));
    if (!wanted) return list(app, wanted.error(), english);
    const auto job = data::accept_job(app.store, *wanted, app.instant());
    if (!job) return list(app, job.error(), english);
    if (app.jobs) app.jobs->wake();
    return see_other("/desk/screens/" + job->id, english);
}

Response dismiss(Application& app, const Call& call) {
    const auto& id = call.path.at(0);
    if (const auto gone = dismiss_screen(app, id); !gone) return problem_response(gone.error());
    return see_other("/desk", english_of(form_of(call), call));
}

}  // namespace

void add_desk(Router& router, Application& app) {
    constexpr bool local = false, office = true;
    router.add(
        {"GET", "/desk", {}, [&app](const Call& call) { return list(app, {}, call.english); }, 0, local, office});
    router.add({"POST",
                "/desk/screens",
                {},
                [&app](const Call& call) { return order(app, call); },
                largest_order,
                local,
                office});
    router.add({"POST",
                "/desk/screens/{id}/dismiss",
                {},
                [&app](const Call& call) { return dismiss(app, call); },
                largest_form,
                local,
                office});
    add_desk_screen(router, app);
}

}  // namespace sipejuang::server
