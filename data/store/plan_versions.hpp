// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_package.hpp"
#include "data/store/package_files.hpp"
#include "data/store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// A plan version in the store: its content never changes, and its hash is that of each verdict made by it.
struct PlanVersion {
    std::string plan, version, sha256;
    geo::Bilingual title;
    std::string level, status, valid_from, valid_until;
    std::string imported_at;   ///< UTC
    std::string published_at;  ///< UTC; empty: not published
};

/// Takes a plan package in. The same version with the same content again changes nothing. Problems: those of `load_plan`;
/// plan-version-changed when the store holds other content under this id and version; store-full, store-not-writable.
[[nodiscard]] geo::Result<PlanVersion> import_plan(Store& store, const std::vector<PackageFile>& files, Instant now);

/// By plan, then version.
[[nodiscard]] geo::Result<std::vector<PlanVersion>> plan_versions(Store& store);

/// From now on it is part of the law of its dates; there is no way back but a new version. Problem: plan-version-not-found.
[[nodiscard]] geo::Result<PlanVersion> publish_plan(Store& store, const std::string& plan, const std::string& version,
                                                    Instant now);

/// Where the package of a version stands unpacked; unpacks it where it does not.
[[nodiscard]] geo::Result<std::string> plan_folder(Store& store, const PlanVersion& version);

}  // namespace sipejuang::data
