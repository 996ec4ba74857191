// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to geo: included by its .cpp files only, so that no header carries a GEOS type.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <memory>
#include <string>

namespace sipejuang::geo {

/// One GEOS context for one operation. Not shared between threads.
class GeosContext {
public:
    GeosContext();
    GeosContext(const GeosContext&) = delete;
    GeosContext& operator=(const GeosContext&) = delete;
    ~GeosContext() { GEOS_finish_r(handle_); }

    [[nodiscard]] GEOSContextHandle_t handle() const { return handle_; }
    /// The last error GEOS reported; empty when none.
    [[nodiscard]] const std::string& message() const { return message_; }
    /// GEOS failed where it must not: prints what and why, and aborts. A bug, never a matter of the input.
    [[noreturn]] void give_up(const char* operation) const;

private:
    GEOSContextHandle_t handle_;
    std::string message_;
};

struct GeosDelete {
    GEOSContextHandle_t handle = nullptr;
    void operator()(GEOSGeometry* g) const { GEOSGeom_destroy_r(handle, g); }
};

/// A geometry of GEOS, destroyed with the context that made it, which must outlive it.
using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosDelete>;

/// Takes what an operation returned; gives up when it is null.
[[nodiscard]] GeosGeometry taken(const GeosContext& context, GEOSGeometry* result, const char* operation);

}  // namespace sipejuang::geo
