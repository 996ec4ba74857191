// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: included by .cpp files only, because it names GDAL's types.
#include "data/import/raw_layer.hpp"

#include <ogr_api.h>

namespace sipejuang::data {

/// The coordinates as they stand, x and y only; nothing is judged or repaired. A null handle is kind none; curves,
/// collections and surfaces are kind other with their name.
[[nodiscard]] RawGeometry raw_geometry(OGRGeometryH geometry);

}  // namespace sipejuang::data
