// SPDX-License-Identifier: Apache-2.0
#include "geo/edge_blocks.hpp"

#include "geo/box_clip.hpp"
#include "geo/ray.hpp"
#include "geo/segment.hpp"
#include "geo/shoelace.hpp"

#include <algorithm>
#include <utility>

namespace sipejuang::geo {
namespace {

constexpr std::size_t edges_a_block = 16;

Segment edge(const Ring& ring, std::size_t i) { return {ring[i], ring[i + 1 == ring.size() ? 0 : i + 1]}; }

}  // namespace

EdgeBlocks::EdgeBlocks(const std::vector<MultiPolygon>& regions) : regions_{&regions} {
    starts_.reserve(regions.size() + 1);
    for (const auto& region : regions) {
        starts_.push_back(blocks_.size());
        for (const auto& part : region.parts) {
            add(part.shell);
            for (const auto& hole : part.holes) add(hole);
        }
    }
    starts_.push_back(blocks_.size());
    blocks_.shrink_to_fit();
}

void EdgeBlocks::add(const Ring& ring) {
    const bool counter_clockwise = shoelace(ring) > 0.0;
    for (std::size_t first = 0; first < ring.size(); first += edges_a_block) {
        const std::size_t last = std::min(first + edges_a_block, ring.size());
        Box box;
        for (std::size_t i = first; i < last; ++i) box.add(edge(ring, i).box());
        blocks_.push_back(
            {box, &ring, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), counter_clockwise});
    }
}

bool EdgeBlocks::border_touches(std::uint32_t region, const Box& box) const {
    for (std::size_t b = starts_[region]; b < starts_[region + 1]; ++b) {
        const Block& block = blocks_[b];
        if (!block.box.touches(box)) continue;
        for (std::size_t i = block.first; i < block.last; ++i) {
            if (touches(edge(*block.ring, i), box)) return true;
        }
    }
    return false;
}

std::optional<MultiPolygon> EdgeBlocks::piece(std::uint32_t region, const Box& box) const {
    MultiPolygon out;
    std::size_t block = starts_[region];
    for (const auto& part : (*regions_)[region].parts) {
        const bool counter_clockwise = !part.shell.empty() && blocks_[block].counter_clockwise;
        Polygon cut{clipped_ring(block, part.shell, box), {}};
        for (const auto& hole : part.holes) {
            auto ring = clipped_ring(block, hole, box);
            if (ring.size() < 3) continue;
            if (box_of(ring).max_y >= box.max_y) return std::nullopt;
            cut.holes.push_back(std::move(ring));
        }
        if (cut.shell.size() < 3) continue;
        crown(cut.shell, counter_clockwise, box);
        out.parts.push_back(std::move(cut));
    }
    return out;
}

/// Reads the blocks of the ring from `block` on, and leaves `block` behind them.
Ring EdgeBlocks::near_ring(std::size_t& block, const Ring& ring, const Box& box) const {
    Ring near;
    auto last = Beyond::none;
    for (; block < blocks_.size() && blocks_[block].ring == &ring; ++block) {
        const Block& run = blocks_[block];
        const auto side = beyond(box, run.box, last);
        if (side == Beyond::none) {
            near.insert(near.end(), ring.begin() + run.first, ring.begin() + run.last);
        } else if (side != last) {
            near.push_back(ring[run.first]);
        }
        last = side;
    }
    return near;
}

Ring EdgeBlocks::clipped_ring(std::size_t& block, const Ring& ring, const Box& box) const {
    return clipped(near_ring(block, ring, box), box);
}

std::vector<NearRing> EdgeBlocks::near_rings(std::uint32_t region, const Box& box) const {
    std::vector<NearRing> out;
    std::size_t block = starts_[region];
    const auto add = [&](const Ring& ring, bool hole) {
        if (ring.empty()) return;
        const bool counter_clockwise = blocks_[block].counter_clockwise;
        auto near = near_ring(block, ring, box);
        if (near.size() >= 3) out.push_back({std::move(near), counter_clockwise != hole});
    };
    for (const auto& part : (*regions_)[region].parts) {
        add(part.shell, false);
        for (const auto& hole : part.holes) add(hole, true);
    }
    return out;
}

MultiPolygon EdgeBlocks::near_parts(std::uint32_t region, const Box& box) const {
    MultiPolygon out;
    for (const auto& part : (*regions_)[region].parts) {
        if (!box_of(part.shell).touches(box)) continue;
        Polygon near{part.shell, {}};
        for (const auto& hole : part.holes) {
            if (box_of(hole).touches(box)) near.holes.push_back(hole);
        }
        out.parts.push_back(std::move(near));
    }
    return out;
}

bool EdgeBlocks::covers(std::uint32_t region, Point p) const {
    Ray ray{p};
    // Parts of a valid region have no common interior, so all rings may be counted together.
    for (std::size_t b = starts_[region]; b < starts_[region + 1]; ++b) {
        const Block& block = blocks_[b];
        if (block.box.min_y > p.y || block.box.max_y < p.y || block.box.max_x < p.x) continue;
        for (std::size_t i = block.first; i < block.last; ++i) {
            const Segment e = edge(*block.ring, i);
            ray.meet(e.a, e.b);
        }
    }
    return ray.inside();
}

}  // namespace sipejuang::geo
