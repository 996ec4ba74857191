// SPDX-License-Identifier: Apache-2.0
#include "rules/law/runway_frame.hpp"

#include <cmath>

namespace sipejuang::rules {

geo::Metres length_of(const Runway& runway) {
    return geo::Metres::of(std::hypot(runway.second.at.x - runway.first.at.x, runway.second.at.y - runway.first.at.y));
}

RunwayFrame::RunwayFrame(geo::Point strip_end, geo::Point outward, geo::Metres elevation)
    : end_{strip_end},
      outward_{outward},
      elevation_{elevation} {}

geo::Point RunwayFrame::at(geo::Metres outward, geo::Metres left) const {
    const double s = outward.value(), t = left.value();
    return {end_.x + outward_.x * s - outward_.y * t, end_.y + outward_.y * s + outward_.x * t};
}

geo::Plane RunwayFrame::plane(geo::Point through, geo::Metres height, geo::Ratio outward, geo::Ratio left) const {
    const double s = outward.value(), t = left.value();
    return {through, height, geo::Ratio::of(outward_.x * s - outward_.y * t),
            geo::Ratio::of(outward_.y * s + outward_.x * t)};
}

std::array<RunwayFrame, 2> frames_of(const Runway& runway, const SurfaceMeasures& measures) {
    const auto& a = runway.first.at;
    const auto& b = runway.second.at;
    const double length = length_of(runway).value(), beyond = measures.strip_beyond.value();
    const geo::Point forth{(b.x - a.x) / length, (b.y - a.y) / length}, back{-forth.x, -forth.y};
    const auto from = [&](const Runway::End& end, geo::Point outward) {
        return RunwayFrame{{end.at.x + outward.x * beyond, end.at.y + outward.y * beyond}, outward, end.elevation};
    };
    return {from(runway.first, back), from(runway.second, forth)};
}

geo::MultiLine strip_axis(const Runway& runway, const SurfaceMeasures& measures) {
    const auto frames = frames_of(runway, measures);
    return {{{frames[0].at({}, {}), frames[1].at({}, {})}}};
}

}  // namespace sipejuang::rules
