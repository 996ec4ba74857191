// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/collection.hpp"

#include <algorithm>
#include <map>

namespace sipejuang::server {

std::vector<std::pair<std::string, bool>> Collection::attributes() const {
    std::map<std::string, bool> found;
    for (const auto& part : parts) {
        for (const auto& feature : part.layer->features) {
            for (const auto& attribute : feature.attributes)
                found.emplace(attribute.name, std::holds_alternative<double>(attribute.value));
        }
    }
    return {found.begin(), found.end()};
}

std::size_t Collection::size() const {
    std::size_t sum = 0;
    for (const auto& part : parts) sum += part.layer->features.size();
    return sum;
}

std::vector<Collection> collections_within(const Edition& edition, const rules::Validity& days) {
    std::vector<Collection> made;
    for (const auto* map : edition.maps_within(days)) {
        for (const auto& layer : map->layers()) {
            const auto known = std::find_if(made.begin(), made.end(),
                                            [&](const Collection& own) { return own.id == layer.id; });
            auto& own = known != made.end() ? *known : made.emplace_back(Collection{layer.id, layer.title, {}});
            own.parts.push_back({map, &layer});
        }
    }
    return made;
}

std::optional<Collection> collection_within(const Edition& edition, const rules::Validity& days, std::string_view id) {
    for (auto& own : collections_within(edition, days)) {
        if (own.id == id) return std::move(own);
    }
    return std::nullopt;
}

std::string feature_id(const Collection::Part& part, const MapFeature& feature) {
    const auto& identity = part.map->plan().identity();
    return identity.id + ":" + identity.version + ":" + feature.id;
}

}  // namespace sipejuang::server
