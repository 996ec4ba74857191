// SPDX-License-Identifier: Apache-2.0
#include "cells.hpp"

#include <algorithm>

#include "kelurahan.hpp"

namespace kupang {
namespace {

// Cells next to each other in the list of a kelurahan that do not touch its main part go to the neighbour around them.
void join_strays(std::vector<Cell>& cells) {
    for (int round = 0; round < 3; ++round) {
        const Geoms areas = kelurahan_areas(cells);
        std::vector<Prepared> main;
        for (const auto& a : areas) main.emplace_back(buffer(largest(a), 0.05, 1));
        for (auto& c : cells) {
            if (main[c.kelurahan].covers(inner_point(c.area))) continue;
            double least = 1e18;
            std::size_t best = c.kelurahan;
            for (std::size_t k = 0; k < main.size(); ++k) {
                const double d = length(c.heart - kelurahans()[k].centre);
                if (k != c.kelurahan && d < least && main[k].meets(c.area)) {
                    least = d;
                    best = k;
                }
            }
            c.kelurahan = best;
        }
    }
}

}  // namespace

std::vector<Cell> make_cells(const Geom& city, Geoms borders) {
    const Prepared ready(city.clone());
    std::vector<Cell> cells;
    for (auto& piece : polygonize(node(std::move(borders)))) {
        if (!ready.covers(inner_point(piece))) continue;
        Cell c;
        c.heart = centroid(piece);
        c.size = area(piece);
        c.kelurahan = kelurahan_at(c.heart);
        c.area = std::move(piece);
        cells.push_back(std::move(c));
    }
    for (std::size_t k = 0; k < kelurahans().size(); ++k) {  // even the smallest kelurahan gets the cell at its centre
        auto nearest = std::min_element(cells.begin(), cells.end(), [&](const Cell& a, const Cell& b) {
            return length(a.heart - kelurahans()[k].centre) < length(b.heart - kelurahans()[k].centre);
        });
        nearest->kelurahan = k;
    }
    join_strays(cells);
    return cells;
}

Geoms kelurahan_areas(const std::vector<Cell>& cells) {
    std::vector<Geoms> groups(kelurahans().size());
    for (const auto& c : cells) groups[c.kelurahan].push_back(c.area.clone());
    Geoms out;
    for (auto& g : groups) out.push_back(unite_exact(std::move(g)));
    return out;
}

Geoms CellFinder::copies(const std::vector<Cell>& cells) {
    Geoms out;
    for (const auto& c : cells) out.push_back(c.area.clone());
    return out;
}

CellFinder::CellFinder(const std::vector<Cell>& cells) : copies_(copies(cells)), index_(copies_) {
    for (const auto& c : cells) ready_.emplace_back(c.area.clone());
}

std::size_t CellFinder::at(Pt p) const {
    for (std::size_t i : index_.near(p, 0.01)) {
        if (ready_[i].covers(p)) return i;
    }
    std::size_t best = ready_.size();  // on a border that was noded a little differently: the nearest within a metre
    double least = 1;
    for (std::size_t i : index_.near(p, 1)) {
        const double d = ready_[i].distance_to(p);
        if (d < least) {
            least = d;
            best = i;
        }
    }
    return best;
}

}  // namespace kupang
