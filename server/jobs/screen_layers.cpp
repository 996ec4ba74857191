// SPDX-License-Identifier: Apache-2.0
#include "server/jobs/screen_layers.hpp"

#include "data/import/temporary_folder.hpp"
#include "data/screen/plan_screen_layer.hpp"

#include <algorithm>

namespace sipejuang::server {

bool ordered(const data::ScreenRequest& request, const std::string& plan, const std::string& version) {
    return std::find(request.plans.begin(), request.plans.end(), std::pair{plan, version}) != request.plans.end();
}

geo::Result<std::optional<data::ScreenLayer>> plan_layer(data::Store& store, const Edition& edition,
                                                         const data::ScreenRequest& request, data::CityLayer kind) {
    for (const auto& version : edition.versions) {
        if (!ordered(request, version.plan, version.version)) continue;
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

geo::Result<data::ScreenLayer> handed_in_layer(const std::vector<data::JobFile>& files, const char* name,
                                               data::CityLayer kind) {
    const auto own = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
    if (own == files.end())
        return geo::problem("file-not-found", {"Berkas pesanan ini hilang.", "The file of this order is missing."});
    const auto folder = data::TemporaryFolder::make();
    if (!folder) return folder.error();
    const auto path = folder->keep(name, own->file, own->bytes);
    if (!path) return path.error();
    auto layer = data::read_screen_layer(kind, *path, std::nullopt);
    if (!layer) {
        auto problems = layer.error();
        for (auto& problem : problems) problem.file = own->file;
        return problems;
    }
    layer->source = own->file;
    layer->layer.file = own->file;
    return layer;
}

}  // namespace sipejuang::server
