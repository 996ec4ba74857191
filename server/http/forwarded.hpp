// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/request.hpp"

#include <optional>
#include <string>

namespace sipejuang::server {

/// What a proxy says of the client behind it.
struct Forwarded {
    std::string client;   ///< its address, without port; empty: not said
    bool secure = false;  ///< it speaks TLS with the proxy
    std::string host;     ///< as the client named the server; empty: not said
};

/// The last element of `Forwarded` (RFC 7239), or of `X-Forwarded-For`, `-Proto` and `-Host` where that is not there: what the nearest proxy added. Elements
/// before it were written by others, and are not believed.
[[nodiscard]] Forwarded read_forwarded(const RequestHead& head);

/// Takes it into a request that came from a trusted proxy: client, TLS, and `Host`.
void apply(const Forwarded& forwarded, Request& request);

}  // namespace sipejuang::server
