// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/response.hpp"
#include "server/ogc/ogc_documents.hpp"

#include <string>

namespace sipejuang::server {

/// OGC API - Features as pages (requirements class "html"): what there is, and the features of a collection as a table.
[[nodiscard]] Response ogc_landing_page(const OgcPlace& at, const Edition& edition,
                                        const std::vector<Collection>& collections);
/// `query` is what was asked, without `f` and `after`: the links to the next page and to GeoJSON ask the same.
[[nodiscard]] Response ogc_items_page(const OgcPlace& at, const Edition& edition, const Collection& collection,
                                      const FeaturePage& found, const std::string& query = {});

}  // namespace sipejuang::server
