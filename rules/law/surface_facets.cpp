// SPDX-License-Identifier: Apache-2.0
#include "rules/law/surface_facets.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::rules {

namespace {

constexpr std::array sides{1.0, -1.0};

/// A stretch of the strip with even slope, outward from where it begins in the frame of the first end (so negative).
struct Stretch {
    geo::Metres from, to;   ///< outward; `to` < `from`
    geo::Metres low, high;  ///< elevations at `from` and `to`

    [[nodiscard]] geo::Ratio slope() const { return (high - low) / (to - from); }
};

std::vector<Stretch> stretches(const Runway& runway, const SurfaceMeasures& measures) {
    const auto a = runway.first.elevation, b = runway.second.elevation;
    const auto beyond = measures.strip_beyond, length = length_of(runway);
    std::vector<Stretch> all{
        {{}, -beyond, a, a}, {-beyond, -beyond - length, a, b}, {-beyond - length, -beyond * 2.0 - length, b, b}};
    std::erase_if(all, [](const Stretch& s) { return s.to >= s.from; });
    return all;
}

/// A piece of an approach with one slope.
struct ApproachPiece {
    geo::Metres from, to;  ///< outward
    geo::Metres height;    ///< at `from`
    geo::Ratio slope;
};

std::vector<ApproachPiece> pieces(const RunwayFrame& frame, const SurfaceMeasures& measures) {
    std::vector<ApproachPiece> all;
    geo::Metres from, height = frame.elevation();
    for (const auto& section : measures.approach) {
        all.push_back({from, from + section.length, height, section.slope});
        from += section.length;
        height += section.length * section.slope.value();
    }
    return all;
}

geo::Metres half_width(const SurfaceMeasures& measures, geo::Metres outward) {
    return measures.strip_width / 2.0 + outward * measures.approach_divergence.value();
}

/// A trapezoid across the centre line, with an even slope outward.
geo::Facet across(const RunwayFrame& frame, const ApproachPiece& piece, geo::Metres half_from, geo::Metres half_to) {
    return {{frame.at(piece.from, half_from), frame.at(piece.from, -half_from), frame.at(piece.to, -half_to),
             frame.at(piece.to, half_to)},
            frame.plane(frame.at(piece.from, {}), piece.height, piece.slope, {})};
}

/// What is beside the centre line between two distances, from an inner edge up to `top` at the transitional slope.
struct Flank {
    geo::Metres from, to, half_from, half_to, low, high;
};

void add_flanks(std::vector<geo::Facet>& facets, const RunwayFrame& frame, const Flank& f, geo::Ratio slope,
                geo::Metres top) {
    const auto reach = [&](geo::Metres height) { return geo::Metres::of((top - height).value() / slope.value()); };
    const auto out_from = f.half_from + reach(f.low), out_to = f.half_to + reach(f.high);
    const auto length = f.to - f.from;
    // Along the edge it rises with the edge, less what the edge's own divergence takes from it.
    const auto along = (f.high - f.low) / length;
    const auto spread = (f.half_to - f.half_from) / length;
    const auto outward = geo::Ratio::of(along.value() - slope.value() * spread.value());
    for (const double side : sides) {
        const auto left = [&](geo::Metres m) { return m * side; };
        facets.emplace_back(
            geo::Ring{frame.at(f.from, left(f.half_from)), frame.at(f.to, left(f.half_to)),
                      frame.at(f.to, left(out_to)), frame.at(f.from, left(out_from))},
            frame.plane(frame.at(f.from, left(f.half_from)), f.low, outward, geo::Ratio::of(slope.value() * side)));
    }
}

}  // namespace

std::vector<geo::Facet> strip_of(const Runway& runway, const SurfaceMeasures& measures) {
    const auto frame = frames_of(runway, measures)[0];
    const auto half = measures.strip_width / 2.0;
    std::vector<geo::Facet> facets;
    for (const auto& s : stretches(runway, measures))
        facets.push_back(across(frame, {s.from, s.to, s.low, s.slope()}, half, half));
    return facets;
}

std::vector<geo::Facet> approach_of(const RunwayFrame& frame, const SurfaceMeasures& measures) {
    std::vector<geo::Facet> facets;
    for (const auto& piece : pieces(frame, measures))
        facets.push_back(across(frame, piece, half_width(measures, piece.from), half_width(measures, piece.to)));
    return facets;
}

std::vector<geo::Facet> take_off_of(const RunwayFrame& frame, const SurfaceMeasures& measures) {
    const auto& own = measures.take_off;
    const auto inner = own.inner_width / 2.0, full = std::max(own.final_width / 2.0, inner);
    const double spread = own.divergence.value();
    const auto widening = spread > 0 ? std::min(own.length, geo::Metres::of((full - inner).value() / spread))
                                     : geo::Metres{};
    const auto half = spread > 0 ? inner + widening * spread : full;
    std::vector<geo::Facet> facets;
    if (widening > geo::Metres{})
        facets.push_back(across(frame, {{}, widening, frame.elevation(), own.slope}, inner, half));
    if (widening < own.length) {
        const auto height = frame.elevation() + widening * own.slope.value();
        facets.push_back(across(frame, {widening, own.length, height, own.slope}, half, half));
    }
    return facets;
}

std::vector<geo::Facet> transition_beside_strip(const Runway& runway, const SurfaceMeasures& measures,
                                                geo::Metres top) {
    const auto frame = frames_of(runway, measures)[0];
    const auto half = measures.strip_width / 2.0;
    std::vector<geo::Facet> facets;
    for (const auto& s : stretches(runway, measures)) {
        if (s.low >= top || s.high >= top) continue;
        add_flanks(facets, frame, {s.from, s.to, half, half, s.low, s.high}, measures.transitional_slope, top);
    }
    return facets;
}

std::vector<geo::Facet> transition_beside_approach(const RunwayFrame& frame, const SurfaceMeasures& measures,
                                                   geo::Metres top) {
    std::vector<geo::Facet> facets;
    for (const auto& piece : pieces(frame, measures)) {
        if (piece.height >= top) break;
        auto to = piece.to;
        if (piece.slope.value() > 0)
            to = std::min(to, piece.from + geo::Metres::of((top - piece.height).value() / piece.slope.value()));
        const auto high = piece.height + (to - piece.from) * piece.slope.value();
        add_flanks(facets, frame,
                   {piece.from, to, half_width(measures, piece.from), half_width(measures, to), piece.height, high},
                   measures.transitional_slope, top);
    }
    return facets;
}

}  // namespace sipejuang::rules
