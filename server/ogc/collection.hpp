// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::server {

/// One layer of all plans in force on a day, or within some days, as OGC API - Features hands it out. The plans' order is theirs by level and id, the features' that of
/// their layer: it never changes for the same days.
struct Collection {
    struct Part {
        const PlanMap* map;
        const MapLayer* layer;
    };
    std::string id;
    geo::Bilingual title;
    std::vector<Part> parts;

    /// The names of attributes and whether they are numbers, in order of the name.
    [[nodiscard]] std::vector<std::pair<std::string, bool>> attributes() const;
    [[nodiscard]] std::size_t size() const;
};

[[nodiscard]] std::vector<Collection> collections_within(const Edition& edition, const rules::Validity& days);
[[nodiscard]] std::optional<Collection> collection_within(const Edition& edition, const rules::Validity& days,
                                                          std::string_view id);

/// "kupang-contoh:2026-1:ZN-17": unique among all versions of all plans.
[[nodiscard]] std::string feature_id(const Collection::Part& part, const MapFeature& feature);

}  // namespace sipejuang::server
