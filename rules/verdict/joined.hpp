// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace sipejuang::rules {

/// The pieces one after the other, in one allocation: a verdict is made of many sentences.
[[nodiscard]] inline std::string joined(std::initializer_list<std::string_view> pieces) {
    std::size_t size = 0;
    for (const auto piece : pieces) size += piece.size();
    std::string text;
    text.reserve(size);
    for (const auto piece : pieces) text += piece;
    return text;
}

}  // namespace sipejuang::rules
