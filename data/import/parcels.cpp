// SPDX-License-Identifier: Apache-2.0
#include "data/import/parcels.hpp"

#include "data/import/layer_columns.hpp"
#include "data/import/plan_files.hpp"
#include "data/import/plan_report.hpp"
#include "data/import/projection.hpp"

namespace sipejuang::data {

geo::Result<std::vector<Parcel>> read_parcels(const std::string& package, geo::Epsg working) {
    const auto plan = open_plan(package);
    if (!plan) return plan.error();
    const auto entry = plan->toml.layers.find("parcels");
    if (entry == plan->toml.layers.end()) return std::vector<Parcel>{};
    auto raw = read_plan_layer(plan->folder, entry->second);
    if (!raw) return std::move(raw).error();
    const auto transformation = projection(*raw->crs, working);
    if (!transformation) return transformation.error();
    const PlanLayer layer{entry->second, std::move(raw).value(), *transformation};
    PlanReport unread;  // what is wrong with the layer, `plan validate` says
    auto shapes = region_shapes(layer, unread);
    LayerColumns columns{layer, unread};
    const auto id = columns.find("id", {"id", "NIB", "OBJECTID"});
    const auto kelurahan = columns.find("kelurahan", {"kelurahan", "WADMKD"});
    std::vector<Parcel> parcels;
    for (std::size_t i = 0; i < shapes.kept.size(); ++i) {
        Parcel parcel{columns.text(shapes.kept[i], id), columns.text(shapes.kept[i], kelurahan),
                      std::move(shapes.regions[i])};
        if (!parcel.id.empty()) parcels.push_back(std::move(parcel));
    }
    return parcels;
}

}  // namespace sipejuang::data
