// SPDX-License-Identifier: Apache-2.0
#include "server/http/response.hpp"

#include <array>

namespace sipejuang::server {

std::string_view reason_of(int status) {
    struct Known {
        int status;
        std::string_view reason;
    };
    constexpr std::array known{
        Known{200, "OK"},
        Known{201, "Created"},
        Known{204, "No Content"},
        Known{303, "See Other"},
        Known{304, "Not Modified"},
        Known{308, "Permanent Redirect"},
        Known{400, "Bad Request"},
        Known{401, "Unauthorized"},
        Known{403, "Forbidden"},
        Known{404, "Not Found"},
        Known{405, "Method Not Allowed"},
        Known{406, "Not Acceptable"},
        Known{408, "Request Timeout"},
        Known{409, "Conflict"},
        Known{410, "Gone"},
        Known{412, "Precondition Failed"},
        Known{413, "Content Too Large"},
        Known{415, "Unsupported Media Type"},
        Known{422, "Unprocessable Content"},
        Known{429, "Too Many Requests"},
        Known{431, "Request Header Fields Too Large"},
        Known{500, "Internal Server Error"},
        Known{503, "Service Unavailable"},
        Known{507, "Insufficient Storage"},
    };
    for (const auto& entry : known) {
        if (entry.status == status) return entry.reason;
    }
    return {};
}

}  // namespace sipejuang::server
