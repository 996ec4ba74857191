// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/export/json_writer.hpp"
#include "geo/transformation.hpp"
#include "rules/verdict/finding.hpp"

namespace sipejuang::data {

/// How coordinates go out: back in the CRS that was sent, lon/lat with 9 decimals, metres with 5.
struct OutputFrame {
    const geo::Transformation* transformation = nullptr;  ///< null: they stand as they are
    int decimals = 9;
};

/// A GeoJSON geometry (RFC 7946: shells counter-clockwise, holes clockwise, rings closed), one part as the single type;
/// null when empty.
void write_region(JsonWriter& json, const geo::MultiPolygon& region, const OutputFrame& frame);
/// The place of a finding: region, lines, or a collection of both; null when it has none.
void write_place(JsonWriter& json, const rules::Place& place, const OutputFrame& frame);

}  // namespace sipejuang::data
