// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/problem.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sipejuang::server {

/// What goes back. The adapter adds `Content-Length`, `Date`, `Connection` and `X-Request-Id`, and leaves the body out for HEAD.
struct Response {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> fields;
    std::shared_ptr<const std::string> body = std::make_shared<const std::string>();
    std::shared_ptr<const std::string> packed{};    ///< the body in gzip, where it was packed before
    std::shared_ptr<const geo::Problems> problems;  ///< what a problem document says, for whoever shows it otherwise
    std::string route;  ///< the pattern that matched, "/verdict/{id}": what the log says instead of the path

    Response& field(std::string name, std::string value) {
        fields.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    [[nodiscard]] std::string_view value_of(std::string_view name) const {
        for (const auto& [known, value] : fields) {
            if (known == name) return value;
        }
        return {};
    }
};

/// A document of this media type.
[[nodiscard]] inline Response document(int status, std::string type, std::string text) {
    Response response;
    response.status = status;
    response.field("Content-Type", std::move(type));
    response.body = std::make_shared<const std::string>(std::move(text));
    return response;
}

/// "Not Found" of 404 (RFC 9110 section 15); "" of a status that this server never sends.
[[nodiscard]] std::string_view reason_of(int status);

}  // namespace sipejuang::server
