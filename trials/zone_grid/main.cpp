// SPDX-License-Identifier: Apache-2.0
// make_zone_grid FOOTPRINTS[:LAYER] EPSG OUT_DIR [CELL_M [SEED]]: a seeded, cell-aligned zone grid under the footprints.
#include "data/import/foreign_reader.hpp"
#include "data/import/projection.hpp"
#include "data/import/vector_file.hpp"
#include "trials/zone_grid/grid_package.hpp"

#include <cmath>
#include <iostream>

namespace {

namespace geo = sipejuang::geo;
namespace data = sipejuang::data;

std::optional<geo::Box> extent_of(const std::string& footprints, geo::Epsg crs) {
    const auto layer = data::read_vector(data::LayerSource::parse(footprints));
    if (!layer || !layer->crs) return std::nullopt;
    const auto projection = data::projection(*layer->crs, crs);
    if (!projection) return std::nullopt;
    geo::Box box;
    for (const auto& feature : layer->features) {
        for (const auto& part : feature.geometry.polygons.parts) {
            for (const auto& p : part.shell) {
                const auto at = (*projection)->to_working(p);
                if (std::isfinite(at.x) && std::isfinite(at.y)) box.add(at);
            }
        }
    }
    return box.empty() ? std::nullopt : std::optional{box};
}

}  // namespace

int main(int argc, char** argv) {
    if (const auto served = sipejuang::data::serve_foreign_file(argc, argv)) return *served;
    if (argc < 4) {
        std::cerr << "make_zone_grid FOOTPRINTS[:LAYER] EPSG OUT_DIR [CELL_M [SEED]]\n";
        return 2;
    }
    sipejuang::trials::GridWish wish;
    wish.crs = geo::Epsg{static_cast<std::uint32_t>(std::stoul(argv[2]))};
    if (argc > 4) wish.cell = std::stod(argv[4]);
    if (argc > 5) wish.seed = std::stoull(argv[5]);
    const auto extent = extent_of(argv[1], wish.crs);
    if (!extent) {
        std::cerr << "make_zone_grid: no extent from " << argv[1] << '\n';
        return 3;
    }
    wish.extent = *extent;
    const auto zones = sipejuang::trials::write_grid_package(argv[3], wish);
    std::cout << zones << " zones of " << wish.cell << " m cells in " << argv[3] << '\n';
    return zones > 0 ? 0 : 4;
}
