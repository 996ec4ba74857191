// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/facet.hpp"
#include "rules/law/airport.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::rules {

enum class SurfaceKind { strip, approach, take_off, transitional, inner_horizontal, conical, outer_horizontal };

/// Indonesian and English, as the national KKOP layer names them: "permukaan transisi".
[[nodiscard]] geo::Bilingual name_of(SurfaceKind kind);

/// The surface that is lowest over a subject. Where several lie over one place the lowest limits.
struct LowestSurface {
    SurfaceKind kind;
    std::string runway;  ///< the surface belongs to; empty for the outer horizontal
    geo::Metres height;  ///< elevation above the airport's vertical datum
    geo::Point at;       ///< the place of the lowest point over the subject
};

/// The obstacle limitation surfaces of one airport (ICAO Annex 14, volume I, chapter 4), built from its runway ends and measures:
/// strip, approach in its sections and take-off climb at both ends, transitional beside strip and approach up to the inner
/// horizontal, inner horizontal and conical about the strip's axis, outer horizontal about the reference point. Planar in the
/// working CRS. Neighbouring surfaces meet at one height, except where the standard itself steps: at the outer horizontal, at the
/// outer end of the approach, and between the take-off climb's sides and what lies beside it.
class ObstacleSurfaces {
public:
    explicit ObstacleSurfaces(Airport airport);

    [[nodiscard]] const Airport& airport() const { return airport_; }
    /// The lowest point over all of the subject, not over its centre. Nothing beyond all surfaces.
    [[nodiscard]] std::optional<LowestSurface> lowest_over(const geo::MultiPolygon& subject) const;

private:
    struct Piece {
        SurfaceKind kind;
        std::size_t runway;
        geo::Facet facet;
    };
    Airport airport_;
    std::vector<Piece> pieces_;
    std::vector<geo::MultiLine> strip_axes_;  ///< one per runway, from end to end of the strip
};

}  // namespace sipejuang::rules
