// SPDX-License-Identifier: Apache-2.0
#include "rules/law/references.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

/// A reference whose width is unknown is looked for at least this far.
constexpr auto unknown_half = geo::Metres::of(25.0);

geo::Box box_of(const Reference& reference) {
    geo::Box box = geo::box_of(reference.line);
    box.add(geo::box_of(reference.area));
    return box;
}

/// Of the line and the area, if a reference has both, the nearer.
std::optional<geo::Nearest> nearest_of(const Reference& reference, const geo::MultiPolygon& subject,
                                       geo::Metres within) {
    std::optional<geo::Nearest> found;
    if (!reference.line.empty()) found = geo::nearest_within(within, subject, reference.line);
    if (reference.area.empty()) return found;
    const auto to_area = geo::nearest(subject, reference.area);
    if (to_area.distance <= within && (!found || to_area.distance < found->distance)) found = to_area;
    return found;
}

}  // namespace

References::References(std::map<std::string, ReferenceLayer> layers) : layers_{std::move(layers)} {
    for (const auto& [id, layer] : layers_) {
        std::vector<geo::Box> boxes;
        boxes.reserve(layer.references.size());
        for (const auto& reference : layer.references) boxes.push_back(box_of(reference));
        boxes_.emplace(id, geo::BoxIndex{boxes});
        auto& widest = widest_half_[id];
        for (const auto line : all_setback_lines()) {
            auto& own = widest.emplace_back();
            if (width_attribute(line).empty()) continue;
            for (const auto& reference : layer.references) {
                const auto width = reference.width(line);
                own = std::max(own, width ? *width / 2.0 : unknown_half);
            }
        }
    }
}

const ReferenceLayer* References::layer(const std::string& id) const {
    const auto it = layers_.find(id);
    return it == layers_.end() ? nullptr : &it->second;
}

std::vector<NearReference> References::near(const std::string& layer, const geo::MultiPolygon& subject,
                                            geo::Metres within) const {
    std::vector<NearReference> found;
    const auto it = layers_.find(layer);
    if (it == layers_.end()) return found;
    for (const auto i : boxes_.at(layer).touching(geo::grown(geo::box_of(subject), within))) {
        const auto& reference = it->second.references[i];
        if (const auto nearest = nearest_of(reference, subject, within)) found.push_back({&reference, *nearest});
    }
    std::sort(found.begin(), found.end(),
              [](const NearReference& a, const NearReference& b) { return a.reference->id < b.reference->id; });
    return found;
}

geo::Metres References::widest_half(const std::string& layer, SetbackLine line) const {
    const auto it = widest_half_.find(layer);
    return it == widest_half_.end() ? geo::Metres{} : it->second[static_cast<std::size_t>(line)];
}

}  // namespace sipejuang::rules
