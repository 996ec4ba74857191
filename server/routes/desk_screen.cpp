// SPDX-License-Identifier: Apache-2.0
// /desk/screens/{id}: one screening: list, map, one land, tiles, files.
#include "data/import/sha256.hpp"
#include "data/screen/screen_request.hpp"
#include "server/application.hpp"
#include "server/desk/findings_csv.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/http/target.hpp"
#include "server/jobs/screen_job.hpp"
#include "server/jobs/screens.hpp"
#include "server/pages/desk_list_page.hpp"
#include "server/pages/desk_screen_page.hpp"
#include "server/pages/page.hpp"
#include "server/routes/asked_tile.hpp"

namespace sipejuang::server {

namespace {

const std::set<std::string> filter_parameters{"rule", "kelurahan", "outcome", "subject"};

/// A finished screening, open, with the order it came from.
struct Opened {
    data::StoredJob job;
    data::ScreenRequest request;
    std::shared_ptr<const Edition> edition;
    std::shared_ptr<const OpenScreen> screen;
    DeskWords words;
    DeskFilter filter;
};

DeskWords words_of(const Call& call) {
    const auto text = [&](const char* name) { return std::string{call.parameter(name).value_or("")}; };
    return {text("rule"), text("kelurahan"), text("outcome"), text("subject")};
}

geo::Problem unknown_word(const DeskWords& words, const data::ScreenedCity& city) {
    const geo::Bilingual why{"tidak ada di pemeriksaan ini", "not in this screening"};
    if (!filter_of({words.rule, {}, {}, {}}, city)) return parameter_invalid("rule", why);
    return parameter_invalid(filter_of({{}, words.kelurahan, {}, {}}, city) ? "outcome" : "kelurahan", why);
}

geo::Result<Opened> open(Application& app, const Call& call) {
    auto job = data::stored_job(app.store, call.path.at(0));
    if (!job) return std::move(job).error();
    if (job->state != data::JobState::successful)
        return geo::problem("job-not-finished", {"Pemeriksaan ini belum selesai.", "This screening is not finished."});
    const auto edition = app.edition.get();
    if (!edition) return no_plan_in_force();
    auto request = data::read_screen_request(job->order);
    if (!request) return std::move(request).error();
    auto screen = app.screens.get(screen_file(app.store, job->id), job->result_sha256, request->crs);
    if (!screen) {
        make_again(app, job->id, screen.error());
        return std::move(screen).error();
    }
    auto words = words_of(call);
    auto filter = filter_of(words, (*screen)->city());
    if (!filter) return unknown_word(words, (*screen)->city());
    return Opened{std::move(*job),    std::move(*request), edition,
                  std::move(*screen), std::move(words),    std::move(*filter)};
}

geo::Result<DeskLand> land_of(const Opened& opened, std::size_t number, bool english) {
    const auto& city = opened.screen->city();
    const auto& land = city.lands.at(number - 1);
    DeskLand shown{static_cast<std::uint32_t>(number - 1), {}, {}, {}};
    auto words = data::read_land_words(opened.screen->file(), land);
    if (!words) return std::move(words).error();
    shown.words = std::move(*words);
    if (land.count > 0) {
        auto findings = data::read_finding_words(opened.screen->file(), city.findings[land.first].row,
                                                 city.findings[land.first + land.count - 1].row);
        if (!findings) return std::move(findings).error();
        shown.findings = std::move(*findings);
    }
    if (land.is_plot && opened.edition->parcels.by_number(land.subject) != nullptr)
        shown.rules_at = "/plot/" + percent_encoded(opened.edition->parcels_of) + "/" + percent_encoded(land.subject) +
                         "?date=" + opened.request.date.text() + (english ? "&lang=en" : "");
    return shown;
}

Response unfinished(Application& app, data::StoredJob job, bool english) {
    const auto progress = progress_of(app, job.id);
    auto response = desk_job_page({std::move(job), progress}, english, app.is_sample());
    response.field("Cache-Control", "no-store");
    return response;
}

std::size_t problems_of(const OpenScreen& screen) {
    for (const auto& [key, value] : screen.city().run) {
        if (key == "problems") return whole_number(value).value_or(0);
    }
    return 0;
}

Response show(Application& app, const Call& call) {
    auto job = data::stored_job(app.store, call.path.at(0));
    if (!job) return problem_response(job.error());
    if (job->state != data::JobState::successful) return unfinished(app, std::move(*job), call.english);
    const auto opened = open(app, call);
    if (!opened) {
        job = data::stored_job(app.store, call.path.at(0));
        if (job && job->state != data::JobState::successful) return unfinished(app, std::move(*job), call.english);
        return problem_response(opened.error());
    }
    DeskScreen shown{opened->job.id, *opened->screen, opened->words, opened->filter};
    const auto page = call.parameter("page"), land = call.parameter("land");
    if (page) {
        shown.page = whole_number(*page).value_or(0);
        if (shown.page == 0) return problem_response(parameter_invalid("page", {"bukan nomor halaman", "not a page"}));
    }
    if (land) {
        const auto number = whole_number(*land).value_or(0);
        if (number == 0 || number > opened->screen->city().lands.size())
            return problem_response(
                parameter_invalid("land", {"tidak ada di pemeriksaan ini", "not in this screening"}));
        auto own = land_of(*opened, number, call.english);
        if (!own) return problem_response(own.error());
        shown.land = std::move(*own);
    }
    shown.date = opened->request.date;
    shown.problems = problems_of(*opened->screen);
    shown.english = call.english;
    shown.sample = opened->edition->is_sample();
    auto response = desk_screen_page(shown);
    response.field("Cache-Control", "no-store");
    return response;
}

Response tile(Application& app, const Call& call) {
    const auto opened = open(app, call);
    if (!opened) return problem_response(opened.error());
    const auto address = asked_tile(call, 1);
    if (!address) return problem_response(address.error());
    auto bytes = opened->screen->tile(*address, opened->filter);
    Response response;
    response.status = bytes.empty() ? 204 : 200;
    if (!bytes.empty()) response.field("Content-Type", "application/vnd.mapbox-vector-tile");
    response.field("ETag", "\"" + data::sha256_of(bytes).substr(0, 32) + "\"");
    response.field("Cache-Control", "private, max-age=600");
    response.body = std::make_shared<const std::string>(std::move(bytes));
    return response;
}

Response csv(Application& app, const Call& call) {
    const auto opened = open(app, call);
    if (!opened) return problem_response(opened.error());
    auto text = findings_csv(*opened->screen, opened->filter,
                             opened->edition->is_sample() ? sample_mark(call.english) : std::string{}, call.english);
    if (!text) return problem_response(text.error());
    auto response = document(200, "text/csv; charset=utf-8; header=present", std::move(*text));
    response.field("Content-Disposition", "attachment; filename=\"temuan-" + opened->request.date.text() + ".csv\"");
    response.field("Cache-Control", "no-store");
    return response;
}

}  // namespace

void add_desk_screen(Router& router, Application& app) {
    constexpr bool local = false, office = true;
    auto page_parameters = filter_parameters;
    page_parameters.insert({"page", "land"});
    router.add({"GET", "/desk/screens/{id}", page_parameters, [&app](const Call& call) { return show(app, call); }, 0,
                local, office});
    router.add({"GET", "/desk/screens/{id}/tiles/{z}/{y}/{x}", filter_parameters,
                [&app](const Call& call) { return tile(app, call); }, 0, local, office});
    router.add({"GET", "/desk/screens/{id}/findings.csv", filter_parameters,
                [&app](const Call& call) { return csv(app, call); }, 0, local, office});
    router.add({"GET",
                "/desk/screens/{id}/result.gpkg",
                {},
                [&app](const Call& call) { return screen_download(app, call.path.at(0)); },
                0,
                local,
                office});
}

}  // namespace sipejuang::server
