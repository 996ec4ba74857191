// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/point.hpp"
#include "geo/units.hpp"

#include <string>
#include <vector>

namespace sipejuang::rules {

/// What becomes of a building that reaches above a surface: the airport's authority decides, or it is forbidden.
enum class SurfaceEffect { authority, forbid };

/// The two ends of a runway on the ground in the working CRS, with their elevations above the airport's vertical datum.
struct Runway {
    struct End {
        geo::Point at;
        geo::Metres elevation;
    };
    std::string id;  ///< "07/25"
    End first, second;
};

/// Measures of the obstacle limitation surfaces (ICAO Annex 14, volume I, chapter 4; in Indonesia KKOP). No value stands in the
/// engine: all come from the plan. Slopes are rise over run, divergences are widening to each side over length.
struct SurfaceMeasures {
    geo::Metres strip_beyond;  ///< from the end of the runway to the end of the strip
    geo::Metres strip_width;   ///< also the inner edge of the approach

    struct Section {
        geo::Metres length;
        geo::Ratio slope;
    };
    geo::Ratio approach_divergence;
    std::vector<Section> approach;  ///< outward from the end of the strip

    struct TakeOff {
        geo::Metres inner_width, final_width, length;
        geo::Ratio divergence, slope;
    } take_off;

    geo::Ratio transitional_slope;
    geo::Metres inner_height, inner_radius;  ///< above the airport's elevation; from the ends of the strip
    geo::Ratio conical_slope;
    geo::Metres conical_height;              ///< above the inner horizontal surface
    geo::Metres outer_height, outer_radius;  ///< above the airport's elevation; from the reference point
};

/// An airport whose surfaces limit what is built about it: one table `[airports.ID]` of plan.toml.
struct Airport {
    std::string id;
    std::string name;
    std::string vertical_datum;  ///< of its elevations; empty: unknown
    geo::Metres elevation;       ///< from which the horizontal surfaces count
    geo::Point reference_point;  ///< in the working CRS
    std::vector<Runway> runways;
    SurfaceMeasures measures;
    SurfaceEffect effect = SurfaceEffect::authority;
    std::string authority;
    geo::Bilingual text;  ///< what is asked of somebody who builds higher
    std::string provision;
    std::string origin;                ///< "plan.toml, airports.WATT"
    std::vector<std::string> missing;  ///< keys that are absent or unusable: its surfaces are unknown
};

}  // namespace sipejuang::rules
