// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/router.hpp"
#include "server/ogc/collection.hpp"
#include "server/ogc/cql2_match.hpp"
#include "server/ogc/ogc_crs.hpp"

#include <optional>

namespace sipejuang::server {

/// What is asked of the features of a collection.
struct FeatureQuery {
    std::size_t limit = 100;
    std::size_t after =
        0;  ///< how many features of the collection come before this page: stable, because a date's collection never changes
    std::optional<QueryShape> box;
    std::optional<CqlFilter> filter;
    OgcCrs crs;  ///< of the answer
};

inline constexpr std::size_t most_features_a_page = 10'000;

/// The parameters limit, after, bbox, bbox-crs, crs, filter, filter-lang, filter-crs. Problems: parameter-invalid, filter-invalid.
[[nodiscard]] geo::Result<FeatureQuery> read_feature_query(const Call& call, const Collection& collection,
                                                           geo::Epsg working);

/// What it finds: one page of it, how many match in all, and where the next page begins.
struct FeaturePage {
    struct Item {
        Collection::Part part;
        const MapFeature* feature;
    };
    std::vector<Item> items;
    std::size_t matched = 0;
    std::optional<std::size_t> next;
};
[[nodiscard]] FeaturePage found(const Collection& collection, const FeatureQuery& query);

}  // namespace sipejuang::server
