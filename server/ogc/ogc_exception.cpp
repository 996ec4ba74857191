// SPDX-License-Identifier: Apache-2.0
#include "server/ogc/ogc_exception.hpp"

#include "server/http/problem_response.hpp"

namespace sipejuang::server {

Response ogc_exception(const geo::Problems& problems, std::string_view kind) {
    auto response = problem_response(problems);
    constexpr std::string_view after = "\",\"code\"";
    const auto rest = response.body->find(after);
    response.body = std::make_shared<const std::string>(
        "{\"type\":\"http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/" + std::string{kind} +
        response.body->substr(rest));
    return response;
}

}  // namespace sipejuang::server
