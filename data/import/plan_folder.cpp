// SPDX-License-Identifier: Apache-2.0
#include "data/import/plan_folder.hpp"

#include "data/import/zip_archive.hpp"

#include <filesystem>
#include <utility>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

geo::Problem not_a_plan(const std::string& path, geo::Bilingual detail) {
    return geo::problem("plan-not-found", std::move(detail)).in_file(path);
}

/// The folder of plan.toml: `folder` itself or its only subfolder that has one.
std::optional<fs::path> package_root(const fs::path& folder) {
    std::error_code error;
    if (fs::is_regular_file(folder / "plan.toml", error)) return folder;
    std::optional<fs::path> found;
    for (fs::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
        if (!fs::is_regular_file(it->path() / "plan.toml", error)) continue;
        if (found) return std::nullopt;
        found = it->path();
    }
    return found;
}

}  // namespace

PlanFolder::PlanFolder(std::string name, std::string root, std::string outside, std::optional<TemporaryFolder> unpacked)
    : name_{std::move(name)},
      root_{std::move(root)},
      outside_{std::move(outside)},
      unpacked_{std::move(unpacked)} {}

geo::Result<PlanFolder> PlanFolder::open(const std::string& path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        return not_a_plan(path, {"Tidak ada folder atau berkas zip dengan nama ini.",
                                 "There is no folder or zip file of this name."});
    }
    if (fs::is_directory(path, error)) {
        if (fs::is_regular_file(fs::path{path} / "plan.toml", error)) return PlanFolder{path, path, path, std::nullopt};
        return not_a_plan(path, {"Folder ini tidak memuat plan.toml.", "This folder has no plan.toml."});
    }
    auto unpacked = unpack_zip(path);
    if (!unpacked) return std::move(unpacked).error();
    const auto root = package_root(unpacked->path());
    if (!root) return not_a_plan(path, {"Berkas zip ini tidak memuat plan.toml.", "This zip file has no plan.toml."});
    const auto outside = fs::path{path}.replace_extension().string();
    return PlanFolder{path, root->string(), outside, std::move(unpacked).value()};
}

std::string PlanFolder::resolve(const std::string& file) const {
    const fs::path wanted{file};
    if (wanted.is_absolute()) return wanted.lexically_normal().string();
    const auto normal = wanted.lexically_normal();
    const bool leads_out = !normal.empty() && *normal.begin() == "..";
    return (fs::path{leads_out ? outside_ : root_} / normal).lexically_normal().string();
}

bool PlanFolder::has(const std::string& file) const {
    std::error_code error;
    return fs::is_regular_file(resolve(file), error);
}

}  // namespace sipejuang::data
