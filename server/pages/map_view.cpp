// SPDX-License-Identifier: Apache-2.0
#include "server/pages/map_view.hpp"

#include "server/http/target.hpp"

namespace sipejuang::server {

std::string compare_text(const Comparison& compared) { return compared.zoning ? "zoning" : compared.on.text(); }

std::string link_of(const MapView& view) {
    std::string link = "/map?date=" + view.on.text();
    if (!view.at.empty()) link += "&at=" + percent_encoded(view.at);
    if (view.compared) link += "&compare=" + compare_text(*view.compared);
    return link + "&lang=" + (view.english ? "en" : "id");
}

}  // namespace sipejuang::server
