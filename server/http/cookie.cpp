// SPDX-License-Identifier: Apache-2.0
#include "server/http/cookie.hpp"

#include <algorithm>

namespace sipejuang::server {

std::string cookie(const RequestHead& head, const std::string& name) {
    auto rest = head.field("cookie").value_or("");
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        auto own = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (own.starts_with(' ')) own.remove_prefix(1);
        if (own.starts_with(name + "=")) return std::string{own.substr(name.size() + 1)};
    }
    return {};
}

}  // namespace sipejuang::server
