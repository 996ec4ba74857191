// SPDX-License-Identifier: Apache-2.0
// The three hazard rasters, from the terrain; classes 0 none, 1 low, 2 medium, 3 high.
#include "overlays.hpp"
#include "rasters.hpp"
#include "tiff.hpp"

namespace kupang {

void write_hazards(const std::string& folder, const Terrain& t, const Geom& city) {
    constexpr unsigned char nothing = 255;
    const auto n = static_cast<std::size_t>(t.columns()) * static_cast<std::size_t>(t.rows());
    std::vector<unsigned char> flood(n, nothing), slide(n, nothing), wave(n, nothing);
    const Prepared near(buffer(city, 60));
    for (int row = 0; row < t.rows(); ++row) {
        for (int column = 0; column < t.columns(); ++column) {
            const Pt p{t.corner().x + (column + 0.5) * Terrain::cell, t.corner().y - (row + 0.5) * Terrain::cell};
            if (!near.covers(p)) continue;
            const Hazard h = hazard_at(p, t);
            const auto i = static_cast<std::size_t>(row) * static_cast<std::size_t>(t.columns()) +
                           static_cast<std::size_t>(column);
            flood[i] = static_cast<unsigned char>(h.flood);
            slide[i] = static_cast<unsigned char>(h.landslide);
            wave[i] = static_cast<unsigned char>(h.tsunami);
        }
    }
    const auto write = [&](const char* name, std::vector<unsigned char>& values) {
        Tiff out(folder + "/hazard_" + name + ".tif", t.corner(), Terrain::cell, t.columns(), t.rows(), GDT_Byte,
                 nothing, "1");
        out.write(values.data());
    };
    write("flood", flood);
    write("landslide", slide);
    write("tsunami", wave);
}

}  // namespace kupang
