// SPDX-License-Identifier: Apache-2.0
// /desk: the officer orders a screening of the whole city and looks at its violations.
#include "server/application.hpp"
#include "server/http/multipart.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screens.hpp"
#include "server/pages/desk_list_page.hpp"
#include "server/routes/asked_date.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_order = 64ULL * 1024 * 1024, largest_form = 4096;

DeskJob with_progress(Application& app, data::StoredJob job) {
    const auto progress = progress_of(app, job.id);
    auto files = data::job_file_names(app.store, job.id);
    return {std::move(job), progress, files ? std::move(*files) : std::vector<data::JobFile>{}};
}

Response list(Application& app, const geo::Problems& problems, bool english, const std::string& date = {}) {
    const auto edition = app.edition.get();
    if (!edition) return problem_response(no_plan_in_force());
    auto jobs = data::stored_jobs(app.store);
    if (!jobs) return problem_response(jobs.error());
    DeskList shown{{},      today_of(app, *edition), edition->law.law.plans().front()->identity().time_zone, problems,
                   english, edition->is_sample()};
    for (auto& job : *jobs) {
        if (job.state != data::JobState::dismissed) shown.jobs.push_back(with_progress(app, std::move(job)));
    }
    if (const auto asked = rules::Date::parse(date)) shown.today = *asked;
    auto response = desk_list_page(shown);
    response.field("Cache-Control", "no-store");
    return response;
}

/// A choice of the form, or a file of one's own, which beats it; nothing where it is neither.
bool take_layer(const FormPart& part, const std::string& name, WishedLayer& layer) {
    using Layer = data::ScreenRequest::Layer;
    if (part.name == name + "_file") {
        if (part.file_name.empty() && part.value.empty()) return true;  // a browser sends what was not chosen, too
        layer = {Layer::file, part.value, part.file_name.empty() ? name : part.file_name};
        return true;
    }
    if (part.name != name || !part.file_name.empty()) return false;
    if (layer.from == Layer::file) return part.value.empty() || part.value == "none" || part.value == "plan";
    if (part.value.empty()) layer.from = Layer::plan_if_any;
    if (part.value == "plan") layer.from = Layer::plan;
    if (part.value == "none") layer.from = Layer::none;
    return part.value.empty() || part.value == "plan" || part.value == "none";
}

/// What the form does not have is a mistake, not something to overlook.
geo::Result<ScreenWish> wish_of(const std::vector<FormPart>& parts) {
    ScreenWish wish;
    for (const auto& part : parts) {
        if (part.name == "date")
            wish.date = part.value;
        else if (part.name == "activity")
            wish.activity = part.value;
        else if (part.name != "lang" && !take_layer(part, "plots", wish.plots) &&
                 !take_layer(part, "buildings", wish.buildings))
            return parameter_invalid(part.name, {"tidak dikenal di sini", "not known here"});
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

std::optional<std::vector<FormPart>> form_of(const Call& call) {
    return read_form_parts(call.request.head.field("content-type").value_or(""), call.request.body);
}

/// Stored before it is answered.
Response order(Application& app, const Call& call) {
    const auto parts = form_of(call);
    if (!parts)
        return list(app,
                    {geo::problem("request-malformed", {"Isian ini tidak dapat dibaca.", "The form cannot be read."})},
                    call.english);
    const bool english = english_of(*parts, call);
    const auto wish = wish_of(*parts);
    if (!wish) return list(app, wish.error(), english);
    const auto job = order_screen(app, *wish);
    if (!job) return list(app, job.error(), english, wish->date);
    return see_other("/desk/screens/" + job->id, english);
}

Response dismiss(Application& app, const Call& call) {
    const auto& id = call.path.at(0);
    if (const auto gone = dismiss_screen(app, id); !gone) return problem_response(gone.error());
    return see_other("/desk", english_of(form_of(call).value_or(std::vector<FormPart>{}), call));
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
