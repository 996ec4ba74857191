// SPDX-License-Identifier: Apache-2.0
#include "server/routes/asked_raster.hpp"

#include "server/http/problem_response.hpp"

namespace sipejuang::server {

std::function<Response(const Call&)> of_raster(Application& app, AnswerOfRaster answer) {
    return of_plan(app, [answer = std::move(answer)](const PlanMap& map, const Call& call) {
        const auto* raster = map.raster(call.path.at(2));
        if (raster != nullptr) return answer(map, *raster, call);
        return problem_response(geo::problem(
            "not-found", {"Versi rencana ini tidak punya raster itu.", "This plan version has no such raster."}));
    });
}

}  // namespace sipejuang::server
