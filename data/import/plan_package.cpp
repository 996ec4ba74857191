// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_package.hpp"

#include "data/import/plan_assembly.hpp"
#include "data/import/plan_files.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace sipejuang::data {

namespace {

/// How far from its extent a plan still counts as near a place, in degrees (about 1 km).
constexpr double near_degrees = 0.01;

struct OpenedPlan {
    PlanFiles files;
    geo::BoxIn<geo::Source> extent;
};

geo::Problems in_package(geo::Problems problems, const std::string& path) {
    for (auto& problem : problems) {
        if (problem.file.empty())
            problem.file = path;
        else if (problem.file != path)
            problem.file = path + ": " + problem.file;
    }
    return problems;
}

geo::Result<OpenedPlan> open(const std::string& path) {
    auto files = open_plan(path);
    if (!files) return in_package(std::move(files).error(), path);
    auto extent = lon_lat_extent(files->zones);
    if (!extent) return in_package(std::move(extent).error(), path);
    return OpenedPlan{std::move(files).value(), *extent};
}

bool near(const geo::BoxIn<geo::Source>& extent, const geo::BoxIn<geo::Source>& place) {
    const geo::BoxIn<geo::Source> wide{extent.min_x - near_degrees, extent.min_y - near_degrees,
                                       extent.max_x + near_degrees, extent.max_y + near_degrees};
    return place.empty() || wide.touches(place);
}

/// No plan: no place.
geo::BoxIn<geo::Source> city_of(const std::vector<OpenedPlan>& opened) {
    const auto detail = std::find_if(opened.rbegin(), opened.rend(), [](const OpenedPlan& plan) {
        return plan.files.toml.identity.level == rules::Level::detail;
    });
    if (detail != opened.rend()) return detail->extent;
    return opened.empty() ? geo::BoxIn<geo::Source>{} : opened.front().extent;
}

bool before(const OpenedPlan& a, const OpenedPlan& b) {
    const auto& x = a.files.toml.identity;
    const auto& y = b.files.toml.identity;
    return std::tie(x.level, x.id, x.version) < std::tie(y.level, y.id, y.version);
}

}  // namespace

geo::Result<LoadedPlan> load_plan(const std::string& path, std::optional<geo::Epsg> working) {
    auto opened = open(path);
    if (!opened) return std::move(opened).error();
    const auto crs = working.value_or(opened->files.toml.identity.working_crs);
    auto plan = assemble(std::move(opened->files), crs);
    if (!plan) return in_package(std::move(plan).error(), path);
    return plan;
}

geo::Result<LoadedLaw> load_law(const std::vector<std::string>& paths, std::optional<geo::BoxIn<geo::Source>> place) {
    std::vector<OpenedPlan> opened;
    geo::Problems problems;
    for (const auto& path : paths) {
        auto plan = open(path);
        if (plan)
            opened.push_back(std::move(plan).value());
        else
            problems.insert(problems.end(), plan.error().begin(), plan.error().end());
    }
    if (!problems.empty()) return problems;
    if (!place) place = city_of(opened);
    std::stable_sort(opened.begin(), opened.end(), before);
    const auto first = std::find_if(opened.begin(), opened.end(),
                                    [&](const OpenedPlan& plan) { return near(plan.extent, *place); });
    geo::Epsg working;
    if (first != opened.end())
        working = first->files.toml.identity.working_crs;
    else if (!opened.empty())
        working = opened.front().files.toml.identity.working_crs;
    std::vector<std::shared_ptr<const rules::Plan>> plans;
    std::vector<PlanIssue> issues;
    for (auto& plan : opened) {
        const std::string name = plan.files.folder.name();
        auto loaded = assemble(std::move(plan.files), working);
        if (!loaded) {
            const auto named = in_package(std::move(loaded).error(), name);
            problems.insert(problems.end(), named.begin(), named.end());
            continue;
        }
        plans.push_back(loaded->plan);
        issues.insert(issues.end(), loaded->issues.begin(), loaded->issues.end());
    }
    if (!problems.empty()) return problems;
    auto law = rules::Law::of(std::move(plans));
    if (!law) return std::move(law).error();
    return LoadedLaw{std::move(law).value(), working, std::move(issues)};
}

}  // namespace sipejuang::data
