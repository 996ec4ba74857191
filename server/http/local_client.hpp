// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sipejuang::server {

struct LocalAnswer {
    int status = 0;
    std::string body;
};

/// Asks the server that holds a data folder, over the socket in it; waits as long as it takes. Nothing where no server listens there.
[[nodiscard]] std::optional<LocalAnswer> ask_local(const std::string& socket, std::string_view method,
                                                   std::string_view target, std::string_view body);

}  // namespace sipejuang::server
