// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/request.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace sipejuang::server {

/// Why a head is refused; the connection is closed then, as nobody knows any more where the next request begins.
struct HeadFault {
    std::string why;  ///< for the log and the developer of a client, in English
};

/// Reads the head of a request, up to and including the empty line. Strict where two readers could read two requests in one
/// (request smuggling): lines end with CR LF alone; one space between method, target and version; no folded lines; no space before a
/// colon; one Host, at most one Content-Length of digits, at most one Transfer-Encoding, which is `chunked`, never both, never in
/// HTTP/1.0; only the origin form of a target. RFC 9112 sections 2.2, 3, 5 and 6 allow a server to be so strict, except that it asks
/// for the absolute form of a target, which no client of ours sends.
[[nodiscard]] std::variant<RequestHead, HeadFault> read_request_head(std::string_view bytes);

}  // namespace sipejuang::server
