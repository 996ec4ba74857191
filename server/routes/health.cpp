// SPDX-License-Identifier: Apache-2.0
// /health/live, /health/ready, /version, /metrics: for whoever keeps the server running.
#include "data/export/json_writer.hpp"
#include "server/application.hpp"
#include "server/http/problem_response.hpp"

namespace sipejuang::server {

namespace {

Response text(int status, std::string words) {
    auto response = document(status, "text/plain; charset=utf-8", std::move(words));
    response.field("Cache-Control", "no-store");
    return response;
}

/// Ready is: the store answers, and a law is loaded to judge by.
Response ready(Application& app) {
    if (!app.edition.get()) return text(503, "no plan is published yet\n");
    const auto versions = data::plan_versions(app.store);
    return versions ? text(200, "ready\n") : problem_response(versions.error());
}

/// What serves here and by which law.
std::string engine_json(Application& app) {
    const auto edition = app.edition.get();
    data::JsonWriter json;
    json.begin_object().member("engine", "sipejuang " SIPEJUANG_VERSION).key("plans").begin_array();
    for (const auto& version : edition ? edition->versions : std::vector<data::PlanVersion>{}) {
        json.begin_object().member("id", version.plan).member("version", version.version);
        json.words("title", version.title)
            .member("status", version.status)
            .member("sha256", version.sha256)
            .end_object();
    }
    json.end_array().end_object();
    return json.take() + "\n";
}

}  // namespace

void add_health(Router& router, Application& app) {
    router.add({"GET", "/health/live", {}, [](const Call&) { return text(200, "alive\n"); }});
    router.add({"GET", "/health/ready", {}, [&app](const Call&) { return ready(app); }});
    router.add({"GET", "/version", {}, [&app](const Call&) {
                    auto response = document(200, "application/json", engine_json(app));
                    response.field("Cache-Control", "no-cache");
                    return response;
                }});
    router.add({"GET", "/metrics", {}, [&app](const Call&) {
                    return document(200, "text/plain; version=0.0.4; charset=utf-8",
                                    app.metrics.text(app.connections()));
                }});
}

}  // namespace sipejuang::server
