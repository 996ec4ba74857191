// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/border_paths.hpp"
#include "geo/edge_blocks.hpp"
#include "geo/polygon.hpp"

#include <optional>
#include <vector>

namespace sipejuang::geo {

/// What a subject has in common with a region, seen through the window that the subject is.
struct WindowView {
    enum class Border {
        none,     ///< no border of the region runs inside: all of the subject is in the region, or nothing
        crosses,  ///< `common` is the common ground
        unclear   ///< touching borders: overlay must tell
    };
    Border border = Border::unclear;
    MultiPolygon common;
};

/// Internal to geo: overlay for the everyday case, a subject of one short ring. The runs of the region's border inside the
/// subject are joined along the subject's ring (Weiler and Atherton 1977), which keeps the region on their left. They
/// must come in and go out by turns; where they do not, and where results are not simple, overlay must tell.
class RingWindow {
public:
    /// Nothing unless the subject is one ring of at most 64 vertices. The subject must be valid.
    [[nodiscard]] static std::optional<RingWindow> of(const MultiPolygon& subject);
    [[nodiscard]] WindowView see(const std::vector<NearRing>& rings) const;
    /// A point well inside the subject.
    [[nodiscard]] Point inside() const;

private:
    RingWindow(Point origin, Ring ring) : origin_{origin}, window_{std::move(ring)} {}

    Point origin_;  ///< all is done relative to this point: differences of near coordinates are exact
    Window window_;
};

}  // namespace sipejuang::geo
