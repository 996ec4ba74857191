// SPDX-License-Identifier: Apache-2.0
#include "geo/box_index.hpp"

#define BOOST_ALLOW_DEPRECATED_HEADERS  // one that Boost.Geometry 1.74 includes itself
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/iterator/function_output_iterator.hpp>

#include <algorithm>
#include <utility>

namespace sipejuang::geo {
namespace bg = boost::geometry;
namespace {

using Corner = bg::model::d2::point_xy<double>;
using Entry = std::pair<bg::model::box<Corner>, std::uint32_t>;

bg::model::box<Corner> boost_box(const Box& b) { return {{b.min_x, b.min_y}, {b.max_x, b.max_y}}; }

std::vector<Entry> entries(const std::vector<Box>& boxes) {
    std::vector<Entry> out;
    out.reserve(boxes.size());
    std::uint32_t position = 0;
    for (const auto& box : boxes) {
        // An empty box touches nothing; in the tree it would spoil the boxes above it.
        if (!box.empty()) out.emplace_back(boost_box(box), position);
        ++position;
    }
    return out;
}

}  // namespace

struct BoxIndex::Tree {
    // Built from a range: Boost packs the tree, which is faster to build and to ask.
    bg::index::rtree<Entry, bg::index::rstar<16>> boxes;
};

BoxIndex::BoxIndex() = default;
BoxIndex::BoxIndex(const std::vector<Box>& boxes) : tree_{new Tree{decltype(Tree::boxes)(entries(boxes))}} {}
BoxIndex::BoxIndex(BoxIndex&&) noexcept = default;
BoxIndex& BoxIndex::operator=(BoxIndex&&) noexcept = default;
BoxIndex::~BoxIndex() = default;

std::vector<std::uint32_t> BoxIndex::touching(const Box& box) const {
    std::vector<std::uint32_t> hits;
    if (!tree_ || box.empty()) return hits;
    const auto keep = boost::make_function_output_iterator([&hits](const Entry& e) { hits.push_back(e.second); });
    tree_->boxes.query(bg::index::intersects(boost_box(box)), keep);
    std::sort(hits.begin(), hits.end());
    return hits;
}

}  // namespace sipejuang::geo
