// SPDX-License-Identifier: Apache-2.0
#include "geo/side.hpp"

#include "geo/orientation.hpp"
#include "geo/segment.hpp"

#include <cstddef>
#include <limits>

namespace sipejuang::geo {

namespace {

/// The piece of a line nearest to a point.
struct Piece {
    const Line* line = nullptr;
    std::size_t end = 0;  ///< position of its second point
    double squared = std::numeric_limits<double>::infinity();
};

Piece nearest_piece(const MultiLine& lines, Point foot) {
    Piece best;
    for (const auto& line : lines.parts) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (line[i] == line[i - 1]) continue;
            const double squared = nearest(Segment{line[i - 1], line[i]}, Segment{foot, foot}).squared;
            if (squared < best.squared) best = {&line, i, squared};
        }
    }
    return best;
}

Side of_turn(int turn) { return turn > 0 ? Side::left : turn < 0 ? Side::right : Side::on; }

}  // namespace

Side side_of(const MultiLine& lines, Point p, Point foot) {
    const Piece piece = nearest_piece(lines, foot);
    if (piece.line == nullptr) return Side::on;
    const Line& line = *piece.line;
    const Point a = line[piece.end - 1], b = line[piece.end];
    if (foot == b) {
        // At a corner the nearest ground lies on its outer side, which the turn tells.
        for (std::size_t next = piece.end + 1; next < line.size(); ++next) {
            if (line[next] == b) continue;
            const int turn = orientation(a, b, line[next]);
            if (turn != 0) return of_turn(-turn);
            break;
        }
    }
    return of_turn(orientation(a, b, p));
}

}  // namespace sipejuang::geo
