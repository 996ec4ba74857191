// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sipejuang::server {

/// The description of everything under `base` ("http://localhost:8080/ogc") in OpenAPI 3.0: `server/ogc/openapi.json`, which is taken in when the build is
/// configured.
[[nodiscard]] std::string openapi_json(const std::string& base);

}  // namespace sipejuang::server
