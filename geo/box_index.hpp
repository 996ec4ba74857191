// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/box.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace sipejuang::geo {

/// An immutable R-tree over boxes. Built once in O(n log n); a query is O(log n + hits). Safe to share between threads.
class BoxIndex {
public:
    BoxIndex();
    explicit BoxIndex(const std::vector<Box>& boxes);
    BoxIndex(BoxIndex&& other) noexcept;
    BoxIndex& operator=(BoxIndex&& other) noexcept;
    ~BoxIndex();

    /// Positions of all boxes that touch `box` (closed), in ascending order.
    [[nodiscard]] std::vector<std::uint32_t> touching(const Box& box) const;

private:
    struct Tree;
    std::unique_ptr<const Tree> tree_;
};

}  // namespace sipejuang::geo
