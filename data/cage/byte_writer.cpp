// SPDX-License-Identifier: Apache-2.0
#include "data/cage/byte_writer.hpp"

#include <algorithm>

namespace sipejuang::data {

namespace {

constexpr std::size_t piece = std::size_t{1} << 16U;

}  // namespace

void ByteWriter::text(std::string_view value) {
    u64(value.size());
    raw(value.data(), value.size());
}

void ByteWriter::raw(const void* bytes, std::size_t size) {
    const auto* next = static_cast<const char*>(bytes);
    while (size > 0) {
        const auto taken = std::min(size, piece - held_.size());
        held_.append(next, taken);
        next += taken;
        size -= taken;
        if (held_.size() == piece) flush();
    }
}

void ByteWriter::flush() {
    if (held_.empty()) return;
    sink_(held_);
    held_.clear();
}

}  // namespace sipejuang::data
