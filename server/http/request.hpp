// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sipejuang::server {

/// What one HTTP/1.1 request says before its body (RFC 9112), after it passed `read_request_head`.
struct RequestHead {
    std::string method;                                       ///< "GET"; upper case
    std::string target;                                       ///< as sent, in origin form: "/plot?at=-10.2,123.6"
    std::vector<std::pair<std::string, std::string>> fields;  ///< names in lower case, values trimmed
    std::optional<std::uint64_t> content_length;
    bool chunked = false;
    bool keep_alive = true;
    bool expects_continue = false;

    /// The value of a field (its name in lower case); nothing where it was not sent.
    [[nodiscard]] std::optional<std::string_view> field(std::string_view name) const {
        for (const auto& [known, value] : fields) {
            if (known == name) return value;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool has_body() const { return chunked || content_length.value_or(0) > 0; }
};

/// A request that arrived whole.
struct Request {
    RequestHead head;
    std::string body;
    std::string peer;     ///< address of the connection; "" over the local socket
    std::string client;   ///< whose request it is: `peer`, or whom a trusted proxy names
    bool secure = false;  ///< the client speaks TLS with a proxy that we trust
    bool local = false;   ///< over the socket in the data directory, which only its owner can open
    std::string id;       ///< random, in the log and in the answer's `X-Request-Id`
};

}  // namespace sipejuang::server
