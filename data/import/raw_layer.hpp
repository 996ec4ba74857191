// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/crs.hpp"
#include "geo/polygon.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sipejuang::data {

/// A cell of an attribute table as it was read: nothing, a number, or text (UTF-8).
using RawValue = std::variant<std::monostate, double, std::string>;

/// A geometry as it was read: coordinates of the source CRS, x then y, nothing judged or repaired. Rings may be
/// unclosed, crossing, not finite. `closed` says per ring whether its last vertex repeated the first (it is then dropped).
struct RawGeometry {
    enum class Kind { none, point, line, polygon, other };
    Kind kind = Kind::none;
    std::string type_name;                      ///< as the file calls it, for messages
    std::vector<geo::SourcePoint> points;       ///< kind point (one or many)
    geo::MultiLineIn<geo::Source> lines;        ///< kind line
    geo::MultiPolygonIn<geo::Source> polygons;  ///< kind polygon
    bool unreadable = false;                    ///< its coordinates were malformed, which is told elsewhere
    std::optional<std::string> unclosed_ring;   ///< "part 0, ring 1" where a ring's ends differ
};

struct RawFeature {
    std::int64_t fid = 0;
    std::vector<RawValue> values;  ///< one per column
    RawGeometry geometry;
};

/// A vector layer as plain values: what the reader of foreign files hands over, and nothing more. Importers work on
/// this alone, so that the reader can move into a process of its own.
struct RawLayer {
    std::string file;  ///< as the user named it
    std::string name;
    std::optional<geo::Epsg> crs;  ///< absent: the file names none, or none with an EPSG code
    std::string crs_text;          ///< what the file says, for messages
    std::vector<std::string> columns;
    std::vector<RawFeature> features;

    /// Position of a column, compared without case.
    [[nodiscard]] std::optional<std::size_t> column(const std::string& wanted) const;
};

/// The value as text: numbers without trailing zeros (32103300), nothing as "".
[[nodiscard]] std::string text_of(const RawValue& value);
/// The value as a number, if it is one or a text that is one wholly (decimal point).
[[nodiscard]] std::optional<double> number_of(const RawValue& value);

}  // namespace sipejuang::data
