// SPDX-License-Identifier: Apache-2.0
#include "server/edition.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

geo::Problem changed(const std::string& plan, const std::string& version) {
    return geo::problem("plan-version-changed",
                        {"Isi versi " + version + " dari rencana " + plan + " tidak sama dengan yang diterbitkan.",
                         "The content of version " + version + " of plan " + plan + " is not what was published."});
}

}  // namespace

geo::Problem no_plan_in_force() {
    return geo::problem("no-plan-in-force", {"Belum ada rencana yang diterbitkan di peladen ini.",
                                             "No plan is published on this server yet."});
}

bool Edition::is_sample() const {
    return std::any_of(versions.begin(), versions.end(),
                       [](const data::PlanVersion& version) { return version.status != "in_force"; });
}

const PlanMap* Edition::map_of(std::string_view plan, std::string_view version) const {
    const auto found = std::find_if(maps.begin(), maps.end(), [&](const PlanMap& map) {
        return map.plan().identity().id == plan && map.plan().identity().version == version;
    });
    return found == maps.end() ? nullptr : &*found;
}

const data::PlanVersion* Edition::later_version(std::string_view plan, std::string_view version, rules::Date on) const {
    const auto find = [&](auto&& wanted) -> const data::PlanVersion* {
        const auto found = std::find_if(versions.begin(), versions.end(), wanted);
        return found == versions.end() ? nullptr : &*found;
    };
    const auto* own = find(
        [&](const data::PlanVersion& other) { return other.plan == plan && other.version == version; });
    return find([&](const data::PlanVersion& other) {
        const bool in_force = other.valid_from <= on.text() &&
                              (other.valid_until.empty() || on.text() <= other.valid_until);
        return other.plan == plan && other.version != version && in_force &&
               (own == nullptr || other.valid_from > own->valid_from);
    });
}

std::vector<const PlanMap*> Edition::maps_on(rules::Date date) const {
    auto plans = law.law.on(date);
    std::reverse(plans.begin(), plans.end());
    std::vector<const PlanMap*> found;
    found.reserve(plans.size());
    for (const auto* plan : plans) found.push_back(map_of(plan->identity().id, plan->identity().version));
    return found;
}

std::vector<const PlanMap*> Edition::maps_within(const rules::Validity& days) const {
    std::vector<const PlanMap*> found;
    for (const auto& map : maps) {
        const auto& own = map.plan().identity().valid;
        const bool after = days.until && own.from && *days.until < *own.from;
        const bool before = days.from && own.until && *own.until < *days.from;
        if (!after && !before) found.push_back(&map);
    }
    return found;
}

namespace {

geo::Result<std::shared_ptr<const Edition>> edition_of(data::Store& store, std::vector<data::PlanVersion> versions) {
    versions.erase(std::remove_if(versions.begin(), versions.end(),
                                  [](const data::PlanVersion& version) { return version.published_at.empty(); }),
                   versions.end());
    if (versions.empty()) return std::shared_ptr<const Edition>{};
    std::vector<std::string> folders;
    for (const auto& version : versions) {
        auto folder = data::plan_folder(store, version);
        if (!folder) return std::move(folder).error();
        folders.push_back(std::move(folder).value());
    }
    auto law = data::load_law(folders);
    if (!law) return std::move(law).error();
    for (const auto& plan : law->law.plans()) {
        const auto& identity = plan->identity();
        const auto stored = std::find_if(versions.begin(), versions.end(), [&](const data::PlanVersion& version) {
            return version.plan == identity.id && version.version == identity.version;
        });
        if (stored == versions.end() || stored->sha256 != identity.sha256)
            return changed(identity.id, identity.version);
    }
    Edition edition{std::move(versions), std::move(law).value(), {}, {}, {}};
    for (std::size_t i = 0; i < folders.size() && edition.parcels.size() == 0; ++i) {
        auto parcels = data::read_parcels(folders[i], edition.law.working_crs);
        if (!parcels) return std::move(parcels).error();
        edition.parcels_of = edition.versions[i].plan;
        edition.parcels = LandRegister{std::move(parcels).value()};
    }
    auto made = std::make_shared<Edition>(std::move(edition));
    for (const auto& plan : made->law.law.plans())
        made->maps.emplace_back(plan, made->law.working_crs,
                                plan->identity().id == made->parcels_of ? &made->parcels : nullptr);
    return std::shared_ptr<const Edition>{std::move(made)};
}

}  // namespace

geo::Result<std::shared_ptr<const Edition>> load_edition(data::Store& store) {
    auto versions = data::plan_versions(store);
    if (!versions) return std::move(versions).error();
    return edition_of(store, std::move(*versions));
}

geo::Result<std::shared_ptr<const Edition>> load_edition_with(data::Store& store, const std::string& plan,
                                                              const std::string& version) {
    auto versions = data::plan_versions(store);
    if (!versions) return std::move(versions).error();
    const auto wanted = std::find_if(versions->begin(), versions->end(), [&](const data::PlanVersion& own) {
        return own.plan == plan && own.version == version;
    });
    if (wanted == versions->end()) {
        return geo::problem("plan-version-not-found",
                            {"Tidak ada versi " + version + " dari rencana " + plan + " di folder data ini.",
                             "There is no version " + version + " of plan " + plan + " in this data folder."});
    }
    if (wanted->published_at.empty()) wanted->published_at = "now";
    return edition_of(store, std::move(*versions));
}

}  // namespace sipejuang::server
