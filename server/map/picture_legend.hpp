// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/map/map_picture.hpp"

namespace sipejuang::server {

/// A sub-zone of which something is seen.
struct DrawnZone {
    std::string subzone;
    std::string colour;  ///< "#ffe70a"
    geo::Bilingual name;
};

/// What a picture shows, and nothing that it does not show.
struct PictureLegend {
    std::vector<DrawnZone> zones;          ///< in the order of their plan, the most detailed plan first
    std::vector<const MapLayer*> layers;   ///< of other things than zones, each kind once, in drawing order
    std::vector<PictureMark::Kind> marks;  ///< each kind once, the plot first
};

/// A zone that lies wholly under a more detailed plan is not seen; nor is a pattern that would lie everywhere.
[[nodiscard]] PictureLegend legend_of(const MapPicture& picture);

}  // namespace sipejuang::server
