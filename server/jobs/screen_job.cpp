// SPDX-License-Identifier: Apache-2.0
#include "server/jobs/screen_job.hpp"

#include "data/export/json_writer.hpp"
#include "data/import/sha256.hpp"
#include "data/import/temporary_folder.hpp"
#include "data/screen/plan_screen_layer.hpp"
#include "data/screen/screen_run.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <thread>

namespace sipejuang::server {

namespace {

namespace fs = std::filesystem;
using Layer = data::ScreenRequest::Layer;

/// The law of the order, whatever was published since.
geo::Result<rules::Law> law_of(const data::ScreenRequest& request, const Edition& edition) {
    std::vector<std::shared_ptr<const rules::Plan>> plans;
    for (const auto& plan : edition.law.law.plans()) {
        const std::pair own{plan->identity().id, plan->identity().version};
        if (std::find(request.plans.begin(), request.plans.end(), own) != request.plans.end()) plans.push_back(plan);
    }
    if (plans.size() == request.plans.size()) return rules::Law::of(std::move(plans));
    return geo::problem("plan-version-not-found", {"Versi rencana yang dipesan tidak ada lagi di sini.",
                                                   "A plan version of the order is no longer here."});
}

/// The layer of the first plan of the order that carries one; nothing where none does.
geo::Result<std::optional<data::ScreenLayer>> plan_layer(data::Store& store, const Edition& edition,
                                                         const data::ScreenRequest& request, data::CityLayer kind) {
    for (const auto& version : edition.versions) {
        const std::pair own{version.plan, version.version};
        if (std::find(request.plans.begin(), request.plans.end(), own) == request.plans.end()) continue;
        const auto folder = data::plan_folder(store, version);
        if (!folder) return folder.error();
        auto layer = data::read_plan_screen_layer(kind, *folder);
        if (!layer) return std::move(layer).error();
        if (*layer) return layer;
    }
    return std::optional<data::ScreenLayer>{};
}

geo::Problem no_plan_layer(data::CityLayer kind) {
    return geo::problem("layer-not-found", kind == data::CityLayer::plots
                                               ? geo::Bilingual{"Rencana ini tidak memuat lapisan bidang tanah; kirim "
                                                                "lapisannya.",
                                                                "The plan carries no layer of parcels; send one."}
                                               : geo::Bilingual{"Rencana ini tidak memuat lapisan bangunan; kirim "
                                                                "lapisannya.",
                                                                "The plan carries no layer of buildings; send one."});
}

/// What stands behind the last dot tells a zipped shapefile from a GeoPackage; the rest of the name is not used as one.
std::string extension_of(const std::string& name) {
    const auto extension = fs::path{name}.extension().string();
    const bool plain = extension.size() <= 9 && std::all_of(extension.begin(), extension.end(), [](unsigned char c) {
                           return c == '.' || std::isalnum(c) != 0;
                       });
    return plain ? extension : std::string{};
}

geo::Result<data::ScreenLayer> file_layer(const std::vector<data::JobFile>& files, const char* name,
                                          data::CityLayer kind) {
    const auto own = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
    if (own == files.end())
        return geo::problem("file-not-found", {"Berkas pesanan ini hilang.", "The file of this order is missing."});
    const auto folder = data::TemporaryFolder::make();
    if (!folder) return folder.error();
    const auto path = folder->path() + "/" + name + extension_of(own->file);
    {
        std::ofstream out{path, std::ios::binary};
        out << own->bytes;
        if (!out.flush())
            return geo::problem("store-full", {"Tidak ada ruang untuk membaca berkas.", "No room to read the file."});
    }
    auto layer = data::read_screen_layer(kind, path, std::nullopt);
    if (!layer) {
        auto problems = layer.error();
        for (auto& problem : problems) problem.file = own->file;
        return problems;
    }
    layer->source = own->file;
    layer->layer.file = own->file;
    return layer;
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
            auto layer = file_layer(*files, name, kind);
            if (!layer) return std::move(layer).error();
            order.layers.push_back(std::move(*layer));
            continue;
        }
        auto layer = plan_layer(store, edition, request, kind);
        if (!layer) return std::move(layer).error();
        if (*layer) order.layers.push_back(std::move(**layer));
        if (!*layer && wanted == Layer::plan) return no_plan_layer(kind);
    }
    if (order.layers.empty()) return no_plan_layer(data::CityLayer::plots);
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
    order.output_crs = edition.law.working_crs;
    return order;
}

std::string figures_json(const data::ScreenFigures& figures, const data::ScreenOrder& order) {
    data::JsonWriter json;
    json.begin_object().member("date", order.date.text());
    json.key("plots").integer(static_cast<std::int64_t>(figures.plots));
    json.key("buildings").integer(static_cast<std::int64_t>(figures.buildings));
    json.key("judged").integer(static_cast<std::int64_t>(figures.judged));
    json.key("problems").integer(static_cast<std::int64_t>(figures.problems));
    json.key("outcomes").begin_object();
    for (const auto& [outcome, count] : figures.outcomes) json.key(outcome).integer(count);
    json.end_object().texts("not_asked", figures.not_asked).end_object();
    return json.take();
}

geo::Result<std::string> hash_of_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    data::Sha256 hash;
    std::string piece(std::size_t{1} << 20U, '\0');
    while (file) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.bytes({piece.data(), static_cast<std::size_t>(file.gcount())});
    }
    if (file.bad() || !file.eof())
        return geo::problem("screen-unreadable",
                            {"Hasilnya tidak dapat dibaca kembali.", "The result cannot be read back."});
    return hash.hex();
}

}  // namespace

std::string screen_file(const data::Store& store, const std::string& id) {
    return store.folder() + "/screens/" + id + ".gpkg";
}

geo::Result<int> reopen_lost_screens(data::Store& store) {
    const auto jobs = data::stored_jobs(store);
    if (!jobs) return jobs.error();
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
    const auto law = law_of(*request, *edition);
    if (!law) return law.error();
    std::error_code ignored;
    fs::create_directories(store.folder() + "/screens", ignored);
    fs::permissions(store.folder() + "/screens", fs::perms::owner_all, ignored);
    const auto order = order_of(store, *edition, job, *request);
    if (!order) return order.error();
    const auto figures = data::run_screen(*order, *law, edition->law.working_crs, tell);
    if (!figures) return figures.error();
    ::chmod(order->output.c_str(), S_IRUSR | S_IWUSR);
    const auto hash = hash_of_file(order->output);
    if (!hash) return hash.error();
    return data::JobEnd{figures_json(*figures, *order), *hash, {}};
}

}  // namespace sipejuang::server
