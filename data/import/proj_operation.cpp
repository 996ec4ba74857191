// SPDX-License-Identifier: Apache-2.0
#include "data/import/proj_operation.hpp"

#include "geo/crs.hpp"
#include "rules/verdict/number_text.hpp"

namespace sipejuang::data {

namespace {

void say_nothing(void* /*data*/, int /*level*/, const char* /*message*/) {}

geo::Problem not_usable(geo::Epsg source, geo::Epsg working) {
    const std::string pair = source.text() + " -> " + working.text();
    return geo::problem("crs-not-usable",
                        {"Tidak ada transformasi yang teliti dari sistem koordinat ini (" + pair + ").",
                         "There is no accurate transformation from this coordinate system (" + pair + ")."});
}

using Factory = std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, DestroyProj>;

Factory strict_factory(PJ_CONTEXT* context, const PJ* working) {
    Factory factory{proj_create_operation_factory_context(context, nullptr)};
    proj_operation_factory_context_set_allow_ballpark_transformations(context, factory.get(), 0);
    proj_operation_factory_context_set_grid_availability_use(context, factory.get(),
                                                             PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID);
    proj_operation_factory_context_set_spatial_criterion(context, factory.get(),
                                                         PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION);
    double west = 0, south = 0, east = 0, north = 0;
    if (proj_get_area_of_use(context, working, &west, &south, &east, &north, nullptr) != 0 && west > -1000) {
        proj_operation_factory_context_set_area_of_interest(context, factory.get(), west, south, east, north);
    }
    return factory;
}

std::string described(PJ_CONTEXT* context, const PJ* operation) {
    const char* name = proj_get_name(operation);
    const double accuracy = proj_coordoperation_get_accuracy(context, operation);
    std::string text = name == nullptr ? "" : name;
    if (accuracy >= 0) text += " (accuracy " + rules::decimal(accuracy, 3) + " m)";
    return text + "; PROJ " + proj_info().version;
}

}  // namespace

ProjContext quiet_context() {
    ProjContext context{proj_context_create()};
    proj_log_func(context.get(), nullptr, say_nothing);
    proj_context_set_enable_network(context.get(), 0);
    return context;
}

geo::Result<ProjObject> crs_object(PJ_CONTEXT* context, geo::Epsg epsg) {
    ProjObject object{
        proj_create_from_database(context, "EPSG", std::to_string(epsg.code).c_str(), PJ_CATEGORY_CRS, 0, nullptr)};
    if (object) return object;
    return geo::problem("unknown-crs", {"Kode " + epsg.text() + " tidak ada dalam daftar EPSG.",
                                        "The code " + epsg.text() + " is not in the EPSG list."});
}

std::unique_ptr<ProjOperation> ProjOperation::cloned() const {
    auto copy = std::make_unique<ProjOperation>();
    copy->context = quiet_context();
    copy->operation.reset(proj_clone(copy->context.get(), operation.get()));
    copy->text = text;
    return copy;
}

geo::Result<std::unique_ptr<ProjOperation>> chosen_operation(geo::Epsg source, geo::Epsg working) {
    auto made = std::make_unique<ProjOperation>();
    made->context = quiet_context();
    PJ_CONTEXT* context = made->context.get();
    const auto from = crs_object(context, source);
    if (!from) return from.error();
    const auto to = crs_object(context, working);
    if (!to) return to.error();

    const Factory factory = strict_factory(context, to->get());
    const std::unique_ptr<PJ_OBJ_LIST, DestroyProj> found{
        proj_create_operations(context, from->get(), to->get(), factory.get())};
    if (!found) return not_usable(source, working);
    for (int i = 0; i < proj_list_get_count(found.get()); ++i) {
        const ProjObject candidate{proj_list_get(context, found.get(), i)};
        if (!candidate || proj_coordoperation_has_ballpark_transformation(context, candidate.get()) != 0) continue;
        if (proj_coordoperation_is_instantiable(context, candidate.get()) == 0) continue;
        made->operation.reset(proj_normalize_for_visualization(context, candidate.get()));
        if (!made->operation) continue;
        made->text = described(context, candidate.get());
        return made;
    }
    return not_usable(source, working);
}

}  // namespace sipejuang::data
