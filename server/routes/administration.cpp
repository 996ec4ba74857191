// SPDX-License-Identifier: Apache-2.0
// What the commands of the machine ask a running server, over the socket in its data folder: /local/...
#include "data/export/json_writer.hpp"
#include "data/store/package_files.hpp"
#include "server/application.hpp"
#include "server/http/problem_response.hpp"
#include "server/version_json.hpp"

#include <filesystem>

namespace sipejuang::server {

namespace {

constexpr std::uint64_t largest_package = 1ULL << 30U;

Response import(Application& app, const Call& call) {
    const auto files = data::unpacked(call.request.body);
    if (!files) return apology(400);
    const auto version = data::import_plan(app.store, *files, app.instant());
    return version ? document(201, "application/json", version_json(*version)) : problem_response(version.error());
}

Response list(Application& app) {
    const auto versions = data::plan_versions(app.store);
    return versions ? document(200, "application/json", versions_json(*versions)) : problem_response(versions.error());
}

/// Where the packages that are published stand unpacked, for commands that judge by them.
Response folders(Application& app) {
    const auto versions = data::plan_versions(app.store);
    if (!versions) return problem_response(versions.error());
    data::JsonWriter json;
    json.begin_array();
    for (const auto& version : *versions) {
        if (version.published_at.empty()) continue;
        const auto folder = data::plan_folder(app.store, version);
        if (!folder) return problem_response(folder.error());
        std::error_code ignored;
        json.string(std::filesystem::absolute(*folder, ignored).string());
    }
    json.end_array();
    return document(200, "application/json", json.take() + "\n");
}

/// Loaded as if it were law already, then published in the store, then swapped: what cannot stand beside the others leaves nothing behind, and whoever asks
/// meanwhile gets the law of before, whole.
Response publish(Application& app, const Call& call) {
    const std::lock_guard one_at_a_time{app.publishing};
    auto edition = load_edition_with(app.store, call.path.at(0), call.path.at(1));
    if (!edition) return problem_response(edition.error());
    const auto version = data::publish_plan(app.store, call.path.at(0), call.path.at(1), app.instant());
    if (!version) return problem_response(version.error());
    app.edition.set(std::move(edition).value());
    return document(200, "application/json", version_json(*version));
}

Response backup(Application& app, const Call& call) {
    const std::string file{call.parameter("file").value_or("")};
    if (!file.starts_with('/'))
        return problem_response(geo::problem("parameter-invalid", {"Parameter file harus jalur mutlak.",
                                                                   "The parameter file must be an absolute path."}));
    const auto done = app.store.backup(file);
    if (!done) return problem_response(done.error());
    data::JsonWriter json;
    json.begin_object().member("backup", file).end_object();
    return document(200, "application/json", json.take() + "\n");
}

}  // namespace

void add_administration(Router& router, Application& app) {
    constexpr bool local = true;
    router.add(
        {"POST", "/local/plans", {}, [&app](const Call& call) { return import(app, call); }, largest_package, local});
    router.add({"GET", "/local/plans", {}, [&app](const Call&) { return list(app); }, 0, local});
    router.add({"GET", "/local/plans/folders", {}, [&app](const Call&) { return folders(app); }, 0, local});
    router.add({"POST",
                "/local/plans/{plan}/{version}/publish",
                {},
                [&app](const Call& call) { return publish(app, call); },
                0,
                local});
    router.add({"POST", "/local/backup", {"file"}, [&app](const Call& call) { return backup(app, call); }, 0, local});
}

}  // namespace sipejuang::server
