// SPDX-License-Identifier: Apache-2.0
#include "geo/geos_context.hpp"

#include <cstdio>
#include <cstdlib>

namespace sipejuang::geo {
namespace {

void remember(const char* message, void* where) { *static_cast<std::string*>(where) = message; }

}  // namespace

GeosContext::GeosContext() : handle_{GEOS_init_r()} {
    GEOSContext_setErrorMessageHandler_r(handle_, remember, &message_);
}

void GeosContext::give_up(const char* operation) const {
    (void)std::fprintf(stderr, "sipejuang: bug: GEOS %s failed: %s\n", operation, message_.c_str());
    std::abort();
}

GeosGeometry taken(const GeosContext& context, GEOSGeometry* result, const char* operation) {
    if (result == nullptr) context.give_up(operation);
    return GeosGeometry{result, GeosDelete{context.handle()}};
}

}  // namespace sipejuang::geo
