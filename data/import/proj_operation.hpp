// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: included by .cpp files only, because it names PROJ's types.
#include "geo/result.hpp"

#include <proj.h>

#include <memory>
#include <string>

namespace sipejuang::data {

struct DestroyProj {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
    void operator()(PJ* object) const { proj_destroy(object); }
    void operator()(PJ_OBJ_LIST* list) const { proj_list_destroy(list); }
    void operator()(PJ_OPERATION_FACTORY_CONTEXT* factory) const { proj_operation_factory_context_destroy(factory); }
};
using ProjContext = std::unique_ptr<PJ_CONTEXT, DestroyProj>;
using ProjObject = std::unique_ptr<PJ, DestroyProj>;

/// A context without network that prints nothing. PROJ's contexts belong to one thread at a time.
[[nodiscard]] ProjContext quiet_context();

/// A CRS of the EPSG database. Problem: unknown-crs.
[[nodiscard]] geo::Result<ProjObject> crs_object(PJ_CONTEXT* context, geo::Epsg epsg);

/// An operation together with the context that it lives in; for one thread at a time.
struct ProjOperation {
    ProjContext context;
    ProjObject operation;
    std::string text;  ///< its name and accuracy

    [[nodiscard]] std::unique_ptr<ProjOperation> cloned() const;
};

/// One operation for all points: the first that PROJ ranks for the area of use of the working CRS, without ballpark
/// operations and without grids that are not installed. `proj_create_crs_to_crs` would choose by point instead, so that a
/// plot at an edge might be torn. Problems: unknown-crs, crs-not-usable.
[[nodiscard]] geo::Result<std::unique_ptr<ProjOperation>> chosen_operation(geo::Epsg source, geo::Epsg working);

}  // namespace sipejuang::data
