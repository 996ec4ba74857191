// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_validation.hpp"

#include "data/import/plan_assembly.hpp"
#include "data/import/plan_files.hpp"
#include "data/import/projection.hpp"
#include "data/import/zone_coverage.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::data {

namespace {

/// Parcels are no law: what is wrong with them is a warning, and no plan's gap.
void check_parcels(const PlanFolder& folder, const LayerEntry& entry, geo::Epsg working, PlanReport& report) {
    auto raw = read_plan_layer(folder, entry);
    const auto warn = [&](const geo::Problem& problem) {
        report.warning("layer-unreadable", entry.file, "",
                       {"Lapisan parcels: " + problem.detail.id, "Layer parcels: " + problem.detail.en});
    };
    if (!raw) return warn(raw.error().front());
    const auto t = projection(*raw->crs, working);
    if (!t) return warn(t.error().front());
    PlanReport own;
    const auto shapes = region_shapes({entry, std::move(raw).value(), *t}, own);
    const auto unusable = own.gaps().size();
    if (unusable == 0) return;
    report.warning(
        "parcels-unusable", entry.file, own.issues().front().where,
        {std::to_string(unusable) + " bidang tanah tidak dapat dipakai; yang pertama: " + own.gaps().front().text.id,
         std::to_string(unusable) + " parcels cannot be used; the first: " + own.gaps().front().text.en});
}

std::size_t count(const std::vector<PlanIssue>& issues, PlanIssue::Severity severity) {
    return static_cast<std::size_t>(std::count_if(
        issues.begin(), issues.end(), [severity](const auto& issue) { return issue.severity == severity; }));
}

}  // namespace

geo::Result<PlanValidation> validate_plan(const std::string& path) {
    auto loaded = load_plan(path);
    if (!loaded) return std::move(loaded).error();
    PlanReport more;
    check_zone_coverage(*loaded->plan, more);
    const auto files = open_plan(path);
    if (!files) return files.error();
    const auto parcels = files->toml.layers.find("parcels");
    if (parcels != files->toml.layers.end())
        check_parcels(files->folder, parcels->second, loaded->plan->identity().working_crs, more);
    PlanValidation validation{loaded->plan->identity(), std::move(loaded->issues), 0, 0};
    validation.issues.insert(validation.issues.end(), more.issues().begin(), more.issues().end());
    validation.errors = count(validation.issues, PlanIssue::Severity::error);
    validation.warnings = count(validation.issues, PlanIssue::Severity::warning);
    return validation;
}

}  // namespace sipejuang::data
