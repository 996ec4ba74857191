// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/plan_package.hpp"
#include "data/store/plan_versions.hpp"
#include "server/land_register.hpp"
#include "server/map/plan_map.hpp"

#include <memory>
#include <mutex>
#include <vector>

namespace sipejuang::server {

/// All published plan versions, loaded: what every answer of one moment is made from. Immutable; threads share it without locks, and
/// one that began with it ends with it.
struct Edition {
    std::vector<data::PlanVersion> versions;
    data::LoadedLaw law;
    LandRegister parcels;       ///< of the first plan that carries some
    std::string parcels_of;     ///< its id
    std::vector<PlanMap> maps;  ///< in the order of `law.law.plans()`

    /// A published plan is a sample or a draft.
    [[nodiscard]] bool is_sample() const;
    /// Null where this version is not published.
    [[nodiscard]] const PlanMap* map_of(std::string_view plan, std::string_view version) const;
    /// A later version of this plan that is in force on the date; null: there is none.
    [[nodiscard]] const data::PlanVersion* later_version(std::string_view plan, std::string_view version,
                                                         rules::Date on) const;
    /// Of the plans in force on the date, the least detailed first: the order in which they are drawn.
    [[nodiscard]] std::vector<const PlanMap*> maps_on(rules::Date date) const;
    /// Of the plans in force on any day of these, the most detailed first.
    [[nodiscard]] std::vector<const PlanMap*> maps_within(const rules::Validity& days) const;
};

[[nodiscard]] geo::Problem no_plan_in_force();

/// Loads what is published in the store; null where nothing is. The hash of each plan must be the one it was stored under. Problems:
/// those of `load_law`, plan-version-changed.
[[nodiscard]] geo::Result<std::shared_ptr<const Edition>> load_edition(data::Store& store);
/// The same as it would be with one version more: whether that can be law beside the others is known before it is. Problem besides:
/// plan-version-not-found.
[[nodiscard]] geo::Result<std::shared_ptr<const Edition>> load_edition_with(data::Store& store, const std::string& plan,
                                                                            const std::string& version);

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
