// SPDX-License-Identifier: Apache-2.0
#include "server/http/base_address.hpp"

#include <algorithm>

namespace sipejuang::server {

std::string base_address(const Request& request) {
    const auto host = request.head.field("host").value_or("");
    const bool plain = !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == ':' || c == '[' || c == ']';
    });
    return plain ? std::string{request.secure ? "https://" : "http://"} + std::string{host} : std::string{};
}

}  // namespace sipejuang::server
