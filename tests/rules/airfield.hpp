// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/obstacle_surfaces.hpp"
#include "small_town.hpp"

namespace sipejuang::rules {

/// The measures that Annex 14 gives for a precision approach runway of code number 4.
inline SurfaceMeasures annex_14_code_4() {
    const auto ratio = [](double v) { return geo::Ratio::of(v); };
    SurfaceMeasures measures;
    measures.strip_beyond = m(60);
    measures.strip_width = m(280);
    measures.approach_divergence = ratio(0.15);
    measures.approach = {{m(3000), ratio(0.02)}, {m(3600), ratio(0.025)}, {m(8400), ratio(0)}};
    measures.take_off = {m(180), m(1800), m(15000), ratio(0.125), ratio(0.02)};
    measures.transitional_slope = ratio(0.143);
    measures.inner_height = m(45);
    measures.inner_radius = m(4000);
    measures.conical_slope = ratio(0.05);
    measures.conical_height = m(100);
    measures.outer_height = m(150);
    measures.outer_radius = m(15000);
    return measures;
}

/// A runway of 2,500 m at 100 m above the datum, from `from` to `to`; the reference point lies in its middle.
inline Airport airfield(geo::Point from = {0, 0}, geo::Point to = {2500, 0}) {
    Airport airport;
    airport.id = "WATT";
    airport.name = "Bandara";
    airport.vertical_datum = "EPSG:5773";
    airport.elevation = m(100);
    airport.reference_point = {(from.x + to.x) / 2, (from.y + to.y) / 2};
    airport.runways = {{"07/25", {from, m(100)}, {to, m(100)}}};
    airport.measures = annex_14_code_4();
    airport.authority = "Otoritas Bandar Udara";
    airport.text = {"teks", "text"};
    airport.provision = "p";
    airport.origin = "plan.toml, airports.WATT";
    return airport;
}

}  // namespace sipejuang::rules
