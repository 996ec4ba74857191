// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/ogc/collection.hpp"
#include "server/ogc/feature_query.hpp"

#include <string>

namespace sipejuang::server {

/// What the documents of OGC API need to write whole links and the right date.
struct OgcPlace {
    std::string base;  ///< "http://localhost:8080/ogc"
    std::string date;  ///< "2026-11-24"
    bool english = false;
    [[nodiscard]] const std::string& say(const geo::Bilingual& text) const { return english ? text.en : text.id; }
};

/// OGC API - Common and Features: landing page, conformance, collections, one of them, queryables and schema (JSON Schema 2020-12).
[[nodiscard]] std::string landing_json(const OgcPlace& at, const Edition& edition);
[[nodiscard]] std::string conformance_json();
[[nodiscard]] std::string collections_json(const OgcPlace& at, const std::vector<Collection>& collections,
                                           geo::Epsg working);
[[nodiscard]] std::string collection_json(const OgcPlace& at, const Collection& collection, geo::Epsg working);
[[nodiscard]] std::string properties_schema_json(const OgcPlace& at, const Collection& collection, bool queryables);

/// One page of features, and one feature. `query` is the query of the request without `after`, for the links.
[[nodiscard]] geo::Result<std::string> page_json(const OgcPlace& at, const Collection& collection,
                                                 const FeatureQuery& query, const FeaturePage& page,
                                                 const std::string& own_query, const std::string& time);
[[nodiscard]] geo::Result<std::string> feature_json(const OgcPlace& at, const Collection& collection,
                                                    const FeaturePage::Item& item, const OgcCrs& crs);

/// What `/conformance` claims; `tests/http/features.py` and `tests/http/tilesets.py` have a check for each.
[[nodiscard]] const std::vector<std::string>& conformance_classes();

}  // namespace sipejuang::server
