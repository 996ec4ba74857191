// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box_index.hpp"
#include "geo/distance.hpp"
#include "rules/law/setback.hpp"

#include <map>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// A reference of a setback near a subject.
struct NearReference {
    const Reference* reference;
    geo::Nearest nearest;  ///< from the subject to the line or area as drawn
};

/// All layers from which setbacks run, indexed. Immutable; shared between threads.
class References {
public:
    References() = default;
    explicit References(std::map<std::string, ReferenceLayer> layers);

    /// Nothing when the plan has no such layer, or it could not be read.
    [[nodiscard]] const ReferenceLayer* layer(const std::string& id) const;
    [[nodiscard]] const std::map<std::string, ReferenceLayer>& layers() const { return layers_; }
    /// Those of a layer whose line or area comes within `within` of the subject, by id.
    [[nodiscard]] std::vector<NearReference> near(const std::string& layer, const geo::MultiPolygon& subject,
                                                  geo::Metres within) const;
    /// How far from what is drawn the line of a setback is looked for: half of the widest width that the layer states, and 25 m
    /// where one is unknown.
    [[nodiscard]] geo::Metres widest_half(const std::string& layer, SetbackLine line) const;

private:
    std::map<std::string, ReferenceLayer> layers_;
    std::map<std::string, geo::BoxIndex> boxes_;
    std::map<std::string, std::vector<geo::Metres>> widest_half_;  ///< by layer, in the order of all_setback_lines()
};

}  // namespace sipejuang::rules
