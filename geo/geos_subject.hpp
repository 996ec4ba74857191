// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/geos_context.hpp"
#include "geo/polygon.hpp"

#include <optional>

namespace sipejuang::geo {

/// Internal to geo: one subject as GEOS has it, to be overlaid with regions one after the other.
class GeosSubject {
public:
    explicit GeosSubject(const MultiPolygon& subject);

    /// The common ground. Nothing when the region is not valid and GEOS cannot cope with it.
    [[nodiscard]] std::optional<MultiPolygon> common_with(const MultiPolygon& region) const;
    /// The common ground with a region that is valid; a failure is our bug and aborts with what GEOS says.
    [[nodiscard]] MultiPolygon common_with_valid(const MultiPolygon& region) const;
    /// No point of the subject lies outside the region, which must be valid.
    [[nodiscard]] bool inside(const MultiPolygon& region) const;

private:
    GeosContext context_;
    GeosGeometry geometry_;
};

}  // namespace sipejuang::geo
