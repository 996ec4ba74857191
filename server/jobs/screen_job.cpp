// SPDX-License-Identifier: Apache-2.0
#include "server/jobs/screen_job.hpp"

#include "data/import/plan_package.hpp"
#include "data/import/sha256.hpp"
#include "data/screen/screen_figures_json.hpp"
#include "data/screen/screen_run.hpp"
#include "data/screen/screened_city.hpp"
#include "server/jobs/screen_layers.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <thread>

namespace sipejuang::server {

namespace {

namespace fs = std::filesystem;
using Layer = data::ScreenRequest::Layer;

/// The law of the order in the CRS of the order, whatever was published since.
geo::Result<rules::Law> law_of(data::Store& store, const data::ScreenRequest& request, const Edition& edition) {
    std::vector<std::shared_ptr<const rules::Plan>> plans;
    for (const auto& plan : edition.law.law.plans()) {
        if (!ordered(request, plan->identity().id, plan->identity().version)) continue;
        if (edition.law.working_crs == request.crs) {
            plans.push_back(plan);
            continue;
        }
        for (const auto& version : edition.versions) {
            if (version.plan != plan->identity().id || version.version != plan->identity().version) continue;
            const auto folder = data::plan_folder(store, version);
            if (!folder) return folder.error();
            auto loaded = data::load_plan(*folder, request.crs);
            if (!loaded) return std::move(loaded).error();
            plans.push_back(loaded->plan);
        }
    }
    if (plans.size() == request.plans.size()) return rules::Law::of(std::move(plans));
    return geo::problem("plan-version-not-found", {"Versi rencana yang dipesan tidak ada lagi di sini.",
                                                   "A plan version of the order is no longer here."});
}

geo::Result<data::ScreenOrder> order_of(data::Store& store, const Edition& edition, const data::StoredJob& job,
                                        const data::ScreenRequest& request) {
    const auto files = data::job_files(store, job.id);
    if (!files) return files.error();
    data::ScreenOrder order;
    for (const auto& [kind, wanted, name] : {std::tuple{data::CityLayer::plots, request.plots, "plots"},
                                             {data::CityLayer::buildings, request.buildings, "buildings"}}) {
        if (wanted == Layer::none) continue;
        if (wanted == Layer::file) {
            auto layer = handed_in_layer(*files, name, kind);
            if (!layer) return std::move(layer).error();
            order.layers.push_back(std::move(*layer));
            continue;
        }
        auto layer = plan_layer(store, edition, request, kind);
        if (!layer) return std::move(layer).error();
        if (*layer) order.layers.push_back(std::move(**layer));
        if (!*layer && wanted == Layer::plan) return no_plan_layer(kind);
    }
    if (order.layers.empty())
        return no_plan_layer(request.plots == Layer::none ? data::CityLayer::buildings : data::CityLayer::plots);
    auto map = data::ColumnMap::of(request.map);
    if (!map) return map.error();
    std::vector<const data::RawLayer*> layers;
    for (const auto& own : order.layers) layers.push_back(&own.layer);
    if (auto problem = map->unmatched(layers)) return *problem;
    order.map = std::move(*map);
    order.date = request.date;
    order.options.activity = request.activity;
    order.options.all = request.all;
    order.options.threads = std::max(2U, std::thread::hardware_concurrency()) - 1;
    order.engine = "sipejuang " SIPEJUANG_VERSION;
    order.output = screen_file(store, job.id);
    order.output_crs = request.crs;
    return order;
}

/// What no job stands for: of one that was dismissed in the last moment, or that the power cut short.
void remove_strays(const data::Store& store, const std::vector<data::StoredJob>& jobs) {
    std::set<fs::path> wanted;
    for (const auto& job : jobs) {
        if (job.state == data::JobState::successful) wanted.insert(screen_file(store, job.id));
    }
    std::error_code error;
    for (const auto& file : fs::directory_iterator{store.folder() + "/screens", error}) {
        if (!wanted.contains(file.path())) fs::remove(file.path(), error);
    }
}

}  // namespace

std::string screen_file(const data::Store& store, const std::string& id) {
    return store.folder() + "/screens/" + id + ".gpkg";
}

geo::Result<int> reopen_lost_screens(data::Store& store) {
    const auto jobs = data::stored_jobs(store);
    if (!jobs) return jobs.error();
    remove_strays(store, *jobs);
    int reopened = 0;
    for (const auto& job : *jobs) {
        std::error_code ignored;
        if (job.state != data::JobState::successful || fs::exists(screen_file(store, job.id), ignored)) continue;
        if (auto done = data::reopen_job(store, job.id); !done) return std::move(done).error();
        ++reopened;
    }
    return reopened;
}

geo::Result<data::JobEnd> do_screen_job(data::Store& store, const std::shared_ptr<const Edition>& edition,
                                        const data::StoredJob& job, const data::TellProgress& tell) {
    if (!edition) return no_plan_in_force();
    const auto request = data::read_screen_request(job.order);
    if (!request) return request.error();
    const auto law = law_of(store, *request, *edition);
    if (!law) return law.error();
    std::error_code ignored;
    fs::create_directories(store.folder() + "/screens", ignored);
    fs::permissions(store.folder() + "/screens", fs::perms::owner_all, ignored);
    const auto order = order_of(store, *edition, job, *request);
    if (!order) return order.error();
    const auto figures = data::run_screen(*order, *law, request->crs, tell);
    if (!figures) return figures.error();
    ::chmod(order->output.c_str(), S_IRUSR | S_IWUSR);
    const auto hash = data::sha256_of_file(order->output);
    if (hash.empty()) return data::screen_unreadable(order->output);
    return data::JobEnd{data::figures_json(*figures), hash, {}};
}

}  // namespace sipejuang::server
