// SPDX-License-Identifier: Apache-2.0
// /ogc/processes, /ogc/jobs: OGC API - Processes 1.0. `check` answers at once; `screen` is a job, stored before the reply, for the office alone.
#include "data/import/execute_request.hpp"
#include "server/application.hpp"
#include "server/check_service.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screens.hpp"
#include "server/ogc/ogc_exception.hpp"
#include "server/ogc/process_documents.hpp"
#include "server/routes/ogc_place.hpp"

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_proposal = 8ULL * 1024 * 1024, largest_city = 64ULL * 1024 * 1024;

Response not_stored(Response response) {
    response.field("Cache-Control", "no-store");
    return response;
}

Response describe(const Call& call) {
    auto text = process_json(ogc_place(call), call.path.at(0));
    if (!text)
        return ogc_exception({geo::problem("not-found", {"Tidak ada proses ini.", "There is no such process."})},
                             "no-such-process");
    return document(200, "application/json", std::move(*text));
}

/// An input that no process has is a mistake of the caller, not something to overlook.
std::optional<geo::Problem> unknown_input(const data::ExecuteRequest& request, const std::set<std::string>& known) {
    for (const auto& [name, input] : request.inputs) {
        if (!known.contains(name))
            return parameter_invalid(name, {"tidak dikenal proses ini", "not known to this process"});
    }
    return std::nullopt;
}

geo::Result<CheckQuestion> question_of(const data::ExecuteRequest& request) {
    if (auto problem = unknown_input(request, {"proposal", "date", "activity", "kbli"})) return *problem;
    const auto* proposal = request.input("proposal");
    if (proposal == nullptr || proposal->kind != data::ExecuteInput::Kind::object)
        return parameter_invalid("proposal", {"harus objek GeoJSON", "must be an object of GeoJSON"});
    CheckQuestion question;
    question.bytes = proposal->value;
    if (!request.text("date").empty()) {
        question.date = rules::Date::parse(request.text("date"));
        if (!question.date) return not_a_date("date");
    }
    question.options.activity = request.text("activity");
    if (!request.text("kbli").empty()) question.options.kbli = {request.text("kbli")};
    return question;
}

Response execute_check(Application& app, const Call& call) {
    const auto request = data::read_execute_request(call.request.body);
    if (!request) return problem_response(request.error());
    const auto question = question_of(*request);
    if (!question) return problem_response(question.error());
    const auto answer = judge(app.edition.get(), *question, app.now());
    if (!answer) return problem_response(answer.error());
    const bool whole = request->response == "document";
    return not_stored(whole ? document(200, "application/json", "{\"verdict\":" + answer->json() + "}\n")
                            : document(200, "application/geo+json", answer->json()));
}

geo::Result<ScreenWish> wish_of(const data::ExecuteRequest& request) {
    if (auto problem = unknown_input(request, {"plots", "buildings", "date", "activity", "map", "all"}))
        return *problem;
    ScreenWish wish;
    for (const auto& [name, into] : {std::pair{"plots", &wish.plots}, {"buildings", &wish.buildings}}) {
        const auto* own = request.input(name);
        if (own == nullptr) continue;
        using Layer = data::ScreenRequest::Layer;
        if (own->kind == data::ExecuteInput::Kind::object)
            *into = {Layer::file, own->value, std::string{name} + ".geojson"};
        else if (own->kind == data::ExecuteInput::Kind::text && (own->value == "plan" || own->value == "none"))
            into->from = own->value == "plan" ? Layer::plan : Layer::none;
        else
            return parameter_invalid(name, {"plan, none, atau objek GeoJSON", "plan, none, or an object of GeoJSON"});
    }
    wish.date = request.text("date");
    wish.activity = request.text("activity");
    if (const auto* all = request.input("all"); all != nullptr) {
        if (all->kind != data::ExecuteInput::Kind::other || (all->value != "true" && all->value != "false"))
            return parameter_invalid("all", {"true atau false", "true or false"});
        wish.all = all->value == "true";
    }
    if (const auto map = request.text("map"); !map.empty()) {
        auto assignments = data::texts_of_json(map);
        if (!assignments) return parameter_invalid("map", {"harus larik teks", "must be an array of texts"});
        wish.map = std::move(*assignments);
    }
    return wish;
}

Response execute_screen(Application& app, const Call& call) {
    const auto request = data::read_execute_request(call.request.body);
    if (!request) return problem_response(request.error());
    const auto wish = wish_of(*request);
    if (!wish) return problem_response(wish.error());
    const auto job = order_screen(app, *wish);
    if (!job) return problem_response(job.error());
    auto response = document(201, "application/json", job_json(ogc_place(call), *job, {}));
    response.field("Location", ogc_place(call).base + "/jobs/" + job->id);
    if (call.request.head.field("prefer").value_or("").find("respond-async") != std::string_view::npos)
        response.field("Preference-Applied", "respond-async");
    return not_stored(std::move(response));
}

}  // namespace

void add_processes(Router& router, Application& app) {
    constexpr bool local = false, office = true;
    router.add({"GET", "/ogc/processes", {}, [](const Call& call) {
                    return document(200, "application/json", processes_json(ogc_place(call)));
                }});
    router.add({"GET", "/ogc/processes/{process}", {}, describe});
    router.add({"POST",
                "/ogc/processes/check/execution",
                {},
                [&app](const Call& call) { return execute_check(app, call); },
                largest_proposal});
    router.add({"POST",
                "/ogc/processes/screen/execution",
                {},
                [&app](const Call& call) { return execute_screen(app, call); },
                largest_city,
                local,
                office});
    router.add({"POST", "/ogc/processes/{process}/execution", {}, describe, largest_proposal});
}

}  // namespace sipejuang::server
