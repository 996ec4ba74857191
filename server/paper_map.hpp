// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edition.hpp"
#include "server/map/picture_legend.hpp"

namespace sipejuang::server {

/// A corner of a plot where the law measures and where a phone finds it.
struct PlotCorner {
    geo::Point working;
    geo::SourcePoint lon_lat;
};

/// What a sheet of paper has beside the picture of a place: there it cannot be asked for by a click.
struct PaperMap {
    std::string picture{};  ///< address of the picture for paper; empty: the one of the screen
    PictureLegend legend;
    std::string crs_name{};  ///< of the working CRS: "DGN95 / Indonesia TM-3 zone 51.1 (EPSG:23840)"
    std::vector<std::vector<PlotCorner>> rings{};  ///< of the plot: the shell of each part, then its holes
};

/// The picture's day and CRS: "24 November 2026, EPSG:23840".
[[nodiscard]] std::string picture_note(rules::Date on, geo::Epsg working, bool english);

/// Of a picture that shows a plot. Points into the edition. Problems: unknown-crs, crs-not-usable.
[[nodiscard]] geo::Result<PaperMap> paper_map(const Edition& edition, const MapPicture& picture);

}  // namespace sipejuang::server
