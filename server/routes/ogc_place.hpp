// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/base_address.hpp"
#include "server/http/router.hpp"
#include "server/ogc/ogc_documents.hpp"

namespace sipejuang::server {

/// Where the documents under /ogc stand for whoever asked, and in which language; of no day.
[[nodiscard]] inline OgcPlace ogc_place(const Call& call) {
    return {base_address(call.request) + "/ogc", {}, call.english};
}

}  // namespace sipejuang::server
