// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/polygon.hpp"
#include "geo/result.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sipejuang::server {

/// A value of a filter: text, number, truth.
using CqlValue = std::variant<std::string, double, bool>;
/// A property by its name, or a value.
struct CqlScalar {
    std::string property;  ///< empty: `value`
    CqlValue value;
};
/// A geometry of a filter in the CRS of `filter-crs`; a part of one vertex is a point.
struct CqlGeometry {
    geo::MultiPolygonIn<geo::Source> area;
    geo::MultiLineIn<geo::Source> line;
};

/// A filter as a tree.
struct CqlNode {
    enum class Kind {
        all,
        any,
        negation,
        truth,
        equal,
        unequal,
        less,
        at_most,
        greater,
        at_least,
        like,
        between,
        in,
        is_null,
        intersects
    };
    Kind kind = Kind::truth;
    std::vector<CqlNode> parts;       ///< of all, any, negation
    std::vector<CqlScalar> operands;  ///< first what is compared, then with what
    CqlGeometry geometry;             ///< of intersects
    bool holds = true;                ///< of truth
};

/// Reads a filter written as CQL2 text (OGC 21-065r2, annex B): Basic CQL2, the comparison operators LIKE, BETWEEN and IN, and S_INTERSECTS with any
/// literal geometry. At most 8 kB, nested at most 50 deep, geometries of at most 1,000 vertices. Problem: filter-invalid, with the place.
[[nodiscard]] geo::Result<CqlNode> read_cql2_text(std::string_view text);

/// The names of all properties that it speaks of.
[[nodiscard]] std::vector<std::string> properties_of(const CqlNode& filter);

}  // namespace sipejuang::server
