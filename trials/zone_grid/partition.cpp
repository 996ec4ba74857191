// SPDX-License-Identifier: Apache-2.0
#include "trials/zone_grid/partition.hpp"

namespace sipejuang::trials {

namespace {

/// splitmix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
class Seeded {
public:
    explicit Seeded(std::uint64_t seed) : state_{seed} {}
    std::int32_t below(std::int32_t n) {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<std::int32_t>((z ^ (z >> 31)) % static_cast<std::uint64_t>(n));
    }

private:
    std::uint64_t state_;
};

}  // namespace

std::vector<CellBlock> partition(std::int32_t columns, std::int32_t rows, std::int32_t largest, int zones,
                                 std::uint64_t seed) {
    Seeded random{seed};
    std::vector<CellBlock> open{{0, 0, columns, rows, 0}};
    std::vector<CellBlock> blocks;
    while (!open.empty()) {
        CellBlock block = open.back();
        open.pop_back();
        const std::int32_t width = block.right - block.left;
        const std::int32_t height = block.bottom - block.top;
        if (width <= largest && height <= largest) {
            block.zone = random.below(zones);
            blocks.push_back(block);
            continue;
        }
        CellBlock rest = block;
        // Cut the longer side somewhere in its middle half.
        if (width >= height) {
            block.right = rest.left = block.left + width / 4 + random.below(width / 2) + 1;
        } else {
            block.bottom = rest.top = block.top + height / 4 + random.below(height / 2) + 1;
        }
        open.push_back(block);
        open.push_back(rest);
    }
    return blocks;
}

}  // namespace sipejuang::trials
