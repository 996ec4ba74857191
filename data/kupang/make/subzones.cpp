// SPDX-License-Identifier: Apache-2.0
#include "subzones.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace kupang {
namespace {
std::vector<Subzone>& table() {
    static std::vector<Subzone> t;
    return t;
}
}  // namespace

void read_subzones(const std::string& file) {
    std::ifstream in(file);
    std::string row;
    std::getline(in, row);
    while (std::getline(in, row)) {
        std::vector<std::string> cells;
        std::istringstream cut(row);
        for (std::string c; std::getline(cut, c, ',');) cells.push_back(c);
        if (cells.size() != 9) throw std::runtime_error("subzones.csv: a row without 9 cells: " + row);
        table().push_back({cells[0],
                           cells[1],
                           cells[2],
                           cells[3],
                           {std::stoi(cells[5]), std::stoi(cells[6]), std::stoi(cells[7])},
                           std::stoi(cells[8])});
    }
    if (table().empty()) throw std::runtime_error("cannot read " + file);
}

const std::vector<Subzone>& subzones() { return table(); }

const Subzone& subzone(const std::string& code) {
    for (const auto& s : table()) {
        if (s.code == code) return s;
    }
    throw std::runtime_error("subzones.csv has no row for " + code);
}

}  // namespace kupang
