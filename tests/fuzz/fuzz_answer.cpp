// SPDX-License-Identifier: Apache-2.0
// The bytes with which the process in the cage answers, should a file have taken it over.
#include "data/import/foreign_answer.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    const auto layer = data::layer_in(text);
    if (layer) {
        for (const auto& feature : layer->features) {
            if (feature.values.size() != layer->columns.size()) std::abort();
        }
    }
    const auto raster = data::raster_in(text);
    if (raster) {
        const auto& placement = raster->raster.placement;
        const auto cells = static_cast<std::size_t>(placement.columns) * static_cast<std::size_t>(placement.rows);
        if (raster->raster.cells.size() != cells) std::abort();
    }
    static_cast<void>(data::names_in(text));
    static_cast<void>(data::done_in(text));
    return 0;
}
