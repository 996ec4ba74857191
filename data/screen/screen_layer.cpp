// SPDX-License-Identifier: Apache-2.0
#include "data/import/projection.hpp"
#include "data/import/vector_file.hpp"
#include "data/screen/screen_run.hpp"

#include <cmath>

namespace sipejuang::data {

geo::Result<ScreenLayer> read_screen_layer(CityLayer kind, const std::string& source, std::optional<geo::Epsg> crs) {
    auto layer = read_vector(LayerSource::parse(source));
    if (!layer) return std::move(layer).error();
    const auto own = crs ? crs : layer->crs;
    if (!own) {
        return geo::problem("metres-without-crs", {"Berkas tidak menyebut sistem koordinatnya; tambahkan --crs KODE.",
                                                   "The file names no CRS; add --crs CODE."})
            .in_file(layer->file);
    }
    return ScreenLayer{kind, std::move(*layer), *own, source};
}

geo::Result<geo::BoxIn<geo::Source>> lon_lat_of(const ScreenLayer& layer) {
    geo::BoxIn<geo::Source> box;
    for (const auto& feature : layer.layer.features) {
        const auto own = geo::box_of(feature.geometry.polygons);
        const bool finite = std::isfinite(own.min_x) && std::isfinite(own.max_x) && std::isfinite(own.min_y) &&
                            std::isfinite(own.max_y);
        if (finite) box.add(own);
    }
    const auto facts = crs_facts(layer.crs);
    if (!facts) return facts.error();
    if (facts->geographic || box.empty()) return box;
    const auto degrees_of = projection(geo::wgs84, layer.crs);
    if (!degrees_of) return degrees_of.error();
    geo::BoxIn<geo::Source> degrees;
    for (const double x : {box.min_x, box.max_x}) {
        for (const double y : {box.min_y, box.max_y}) degrees.add((*degrees_of)->to_source({x, y}));
    }
    return degrees;
}

}  // namespace sipejuang::data
