// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to server/map, as cairo_canvas.hpp is.
#include "server/map/cairo_canvas.hpp"
#include "server/map/map_picture.hpp"

namespace sipejuang::server {

/// Ticks at the edges with their coordinates, eastings above and northings at the left, and a cross where two lines of the grid would meet. Under labels and marks.
void draw_grid(const Canvas& canvas, bool english);

/// What stands about a map: scale bar, north, the mark of a sample; on paper also the note.
void draw_frame(const Canvas& canvas, const MapPicture& picture);

/// Places of a sheet that the frame needs for itself.
[[nodiscard]] std::vector<geo::Box> taken_by_frame(const Canvas& canvas, const MapPicture& picture);

}  // namespace sipejuang::server
