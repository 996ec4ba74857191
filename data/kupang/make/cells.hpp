// SPDX-License-Identifier: Apache-2.0
// Cells: the pieces of the city between centrelines, rivers and borders; one cell becomes one block.
#pragma once
#include <string>
#include <vector>

#include "streets.hpp"

namespace kupang {

struct Cell {
    Geom area;
    Pt heart;
    double size = 0;
    std::size_t kelurahan = 0;
    std::string code, name;  // filled by zoning
    bool shops_on_arterial = false, shops_on_collector = false, hamlet = false;
};

std::vector<Cell> make_cells(const Geom& city, Geoms borders);
Geoms kelurahan_areas(const std::vector<Cell>& cells);  // one geometry each, in the order of kelurahans()

class CellFinder {
public:
    explicit CellFinder(const std::vector<Cell>& cells);
    std::size_t at(Pt p) const;  // cells.size() if none

private:
    static Geoms copies(const std::vector<Cell>& cells);
    Geoms copies_;
    Index index_;
    std::vector<Prepared> ready_;
};

}  // namespace kupang
