// SPDX-License-Identifier: Apache-2.0
#include "data/import/csv_text.hpp"
#include "data/import/proposal_draft.hpp"
#include "data/import/sha256.hpp"
#include "data/import/typed_corners.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sipejuang::data {

namespace {

/// What the words of the first line say: "No;Lintang;Bujur", "x,y", "E\tN".
std::optional<CornerOrder> order_of_words(std::string_view text) {
    const auto line = lower_case(text.substr(0, text.find('\n')));
    const auto at = [&](std::initializer_list<std::string_view> words) {
        auto first = std::string::npos;
        for (const auto word : words) first = std::min(first, line.find(word));
        return first;
    };
    const auto latitude = at({"lat", "lintang"}), longitude = at({"lon", "bujur"});
    if (latitude == std::string::npos || longitude == std::string::npos) return std::nullopt;
    return latitude < longitude ? CornerOrder::lat_lon : CornerOrder::lon_lat;
}

bool is_latitude(double degrees) {
    constexpr double pole = 90;
    return std::abs(degrees) <= pole;
}

bool is_longitude(double degrees) {
    constexpr double half_circle = 180;
    return std::abs(degrees) <= half_circle;
}

/// Without words the numbers say it themselves: in Indonesia no latitude is beyond 11, and no longitude under 95.
CornerOrder order_of_numbers(const geo::RingIn<geo::Source>& x_y) {
    const auto all = [&](bool (*test)(geo::SourcePoint)) { return std::all_of(x_y.begin(), x_y.end(), test); };
    const auto latitude_first = [](geo::SourcePoint p) {
        return is_latitude(p.x) && !is_latitude(p.y) && is_longitude(p.y);
    };
    const auto longitude_first = [](geo::SourcePoint p) { return is_latitude(p.y) && is_longitude(p.x); };
    if (all(latitude_first)) return CornerOrder::lat_lon;
    return all(longitude_first) ? CornerOrder::lon_lat : CornerOrder::easting_northing;
}

geo::Bilingual note_of(CornerOrder order, std::size_t count, geo::Epsg crs) {
    const auto number = std::to_string(count);
    switch (order) {
        case CornerOrder::lat_lon:
            return {number + " titik sudut dibaca sebagai lintang, bujur.",
                    number + " corners were read as latitude, longitude."};
        case CornerOrder::lon_lat:
            return {number + " titik sudut dibaca sebagai bujur, lintang.",
                    number + " corners were read as longitude, latitude."};
        case CornerOrder::easting_northing:
            return {number + " titik sudut dibaca sebagai timur, utara dalam " + crs.text() + ".",
                    number + " corners were read as easting, northing in " + crs.text() + "."};
    }
    return {};
}

}  // namespace

geo::Result<ProposalDraft> draft_from_corners(std::string_view bytes, const std::string& file,
                                              const ProposalOptions& options) {
    const auto named = order_of_words(bytes);
    auto corners = typed_corners(bytes, named.value_or(CornerOrder::easting_northing));
    if (!corners) {
        auto problems = std::move(corners).error();
        for (auto& problem : problems) problem.file = file;
        return problems;
    }
    const auto order = named.value_or(order_of_numbers(*corners));
    if (!named && order == CornerOrder::lat_lon) {
        for (auto& p : *corners) std::swap(p.x, p.y);
    }
    const bool metres = order == CornerOrder::easting_northing;
    if (metres && !options.crs)
        return geo::problem("metres-without-crs",
                            {"Titik sudut dalam meter, tetapi sistem koordinatnya tidak disebut.",
                             "The corners are in metres, but their coordinate system is not named."})
            .in_file(file);
    ProposalDraft draft;
    draft.proposal.file = file;
    draft.proposal.crs = options.crs.value_or(geo::wgs84);
    draft.proposal.sha256 = sha256_of(bytes);
    draft.proposal.notes.push_back(note_of(order, corners->size(), draft.proposal.crs));
    DraftFeature plot;
    plot.position = "corners";
    plot.given_role = "plot";
    plot.file = file;
    plot.crs = draft.proposal.crs;
    plot.geometry.kind = RawGeometry::Kind::polygon;
    plot.geometry.type_name = "Polygon";
    plot.geometry.polygons.parts.push_back({std::move(corners).value(), {}});
    draft.features.push_back(std::move(plot));
    return draft;
}

}  // namespace sipejuang::data
