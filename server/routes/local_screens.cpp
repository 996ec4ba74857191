// SPDX-License-Identifier: Apache-2.0
// /local/screens: a screening ordered on the machine itself, also while no server runs; the next one does it.
#include "data/import/execute_request.hpp"
#include "data/store/package_files.hpp"
#include "server/application.hpp"
#include "server/http/parameter.hpp"
#include "server/http/problem_response.hpp"
#include "server/jobs/screens.hpp"
#include "server/ogc/process_documents.hpp"

namespace sipejuang::server {

namespace {

/// The files packed one behind the other, named "plots/NAME" and "buildings/NAME"; the rest stands in the query.
geo::Result<ScreenWish> wish_of(const Call& call) {
    ScreenWish wish;
    wish.date = std::string{call.parameter("date").value_or("")};
    wish.activity = std::string{call.parameter("activity").value_or("")};
    wish.all = call.parameter("all") == "true";
    if (const auto map = call.parameter("map")) {
        auto assignments = data::texts_of_json(std::string{*map});
        if (!assignments) return parameter_invalid("map", {"harus larik teks", "must be an array of texts"});
        wish.map = std::move(*assignments);
    }
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
    const auto wish = wish_of(call);
    if (!wish) return problem_response(wish.error());
    const auto job = order_screen(app, *wish);
    if (!job) return problem_response(job.error());
    return document(201, "application/json", job_json({"/ogc", {}, call.english}, *job, {}));
}

}  // namespace

void add_local_screens(Router& router, Application& app) {
    constexpr bool local = true;
    router.add({"POST",
                "/local/screens",
                {"date", "activity", "all", "map"},
                [&app](const Call& call) { return order(app, call); },
                largest_local_order,
                local});
}

}  // namespace sipejuang::server
