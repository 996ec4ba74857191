// SPDX-License-Identifier: Apache-2.0
#include "server/edition.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

geo::Problem changed(const data::PlanVersion& version) {
    return geo::problem(
        "plan-version-changed",
        {"Isi versi " + version.version + " dari rencana " + version.plan + " tidak sama dengan yang diterbitkan.",
         "The content of version " + version.version + " of plan " + version.plan + " is not what was published."});
}

}  // namespace

geo::Result<std::shared_ptr<const Edition>> load_edition(data::Store& store) {
    auto versions = data::plan_versions(store);
    if (!versions) return std::move(versions).error();
    versions->erase(std::remove_if(versions->begin(), versions->end(),
                                   [](const data::PlanVersion& version) { return version.published_at.empty(); }),
                    versions->end());
    if (versions->empty()) return std::shared_ptr<const Edition>{};
    std::vector<std::string> folders;
    std::optional<geo::BoxIn<geo::Source>> place;
    for (const auto& version : *versions) {
        auto folder = data::plan_folder(store, version);
        if (!folder) return std::move(folder).error();
        const auto head = data::read_plan_head(*folder);
        if (!head) return head.error();
        if (!place || version.level == "detail") place = head->lon_lat_extent;
        folders.push_back(std::move(folder).value());
    }
    auto law = data::load_law(folders, *place);
    if (!law) return std::move(law).error();
    for (const auto& plan : law->law.plans()) {
        const auto& identity = plan->identity();
        const auto stored = std::find_if(versions->begin(), versions->end(), [&](const data::PlanVersion& version) {
            return version.plan == identity.id && version.version == identity.version;
        });
        if (stored == versions->end() || stored->sha256 != identity.sha256) return changed(*stored);
    }
    Edition edition{std::move(versions).value(), std::move(law).value(), {}, {}};
    for (std::size_t i = 0; i < folders.size() && edition.parcels.size() == 0; ++i) {
        auto parcels = data::read_parcels(folders[i], edition.law.working_crs);
        if (!parcels) return std::move(parcels).error();
        edition.parcels_of = edition.versions[i].plan;
        edition.parcels = LandRegister{std::move(parcels).value()};
    }
    return std::make_shared<const Edition>(std::move(edition));
}

}  // namespace sipejuang::server
