// SPDX-License-Identifier: Apache-2.0
// Terrain: heights of the sample on a regular grid - invented, but rising from the bay to the southern hills as there.
#pragma once
#include <vector>

#include "outline.hpp"
#include "rivers.hpp"

namespace kupang {

class Terrain {
public:
    static constexpr double cell = 30;
    static constexpr float nothing = -9999;
    Terrain(const Outline& outline, const std::vector<River>& rivers);
    double at(Pt p) const;  // height, 0 at sea
    Pt slope(Pt p) const;   // gradient
    double coast_distance(Pt p) const;
    double river_distance(Pt p) const;
    Pt corner() const { return corner_; }  // upper left
    int columns() const { return columns_; }
    int rows() const { return rows_; }
    const std::vector<float>& values() const { return z_; }

private:
    void raise(const Outline& outline);
    void carve(const std::vector<River>& rivers);
    float& z(int column, int row) { return z_[index(column, row)]; }
    std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
    }
    Pt corner_;
    int columns_, rows_;
    std::vector<float> z_;
    Prepared coast_, rivers_;
};

}  // namespace kupang
