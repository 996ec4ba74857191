// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_package.hpp"
#include "data/store/plan_versions.hpp"
#include "server/land_register.hpp"

#include <memory>
#include <mutex>
#include <vector>

namespace sipejuang::server {

/// All published plan versions, loaded: what every answer of one moment is made from. Immutable; threads share it without locks, and
/// one that began with it ends with it.
struct Edition {
    std::vector<data::PlanVersion> versions;
    data::LoadedLaw law;
    LandRegister parcels;    ///< of the first plan that carries some
    std::string parcels_of;  ///< its id
};

/// Loads what is published in the store; null where nothing is. The hash of each plan must be the one it was stored under. Problems:
/// those of `load_law`, plan-version-changed.
[[nodiscard]] geo::Result<std::shared_ptr<const Edition>> load_edition(data::Store& store);

/// The edition in force, swapped as a whole.
class CurrentEdition {
public:
    [[nodiscard]] std::shared_ptr<const Edition> get() const {
        const std::lock_guard guard{mutex_};
        return edition_;
    }
    void set(std::shared_ptr<const Edition> edition) {
        const std::lock_guard guard{mutex_};
        edition_ = std::move(edition);
    }

private:
    mutable std::mutex mutex_;
    std::shared_ptr<const Edition> edition_;
};

}  // namespace sipejuang::server
