// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: included by .cpp files only, because it names simdjson's types.
#include "geo/result.hpp"

#include <simdjson.h>

#include <vector>

namespace sipejuang::data {

/// The features of a FeatureCollection, or the one Feature, each an object of type Feature. A bare geometry is no
/// feature: see `is_geometry`. Problem: file-not-geojson, with the path in `at`.
[[nodiscard]] geo::Result<std::vector<simdjson::dom::element>> geojson_features(simdjson::dom::element document);

/// The document is a geometry without a feature around it.
[[nodiscard]] bool is_geometry(simdjson::dom::element document);

}  // namespace sipejuang::data
