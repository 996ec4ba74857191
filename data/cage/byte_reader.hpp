// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sipejuang::data {

/// Reads what ByteWriter wrote, and trusts none of it: what would lie beyond the end is zero or empty, and from then on `failed`.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : rest_{bytes} {}

    [[nodiscard]] std::uint8_t u8() { return get<std::uint8_t>(); }
    [[nodiscard]] std::uint64_t u64() { return get<std::uint64_t>(); }
    [[nodiscard]] std::int64_t i64() { return get<std::int64_t>(); }
    [[nodiscard]] double f64() { return get<double>(); }
    [[nodiscard]] std::string text();
    [[nodiscard]] std::string_view raw(std::uint64_t size);
    /// A number of things of at least `least` bytes each, so that nobody can claim more than there is room for.
    [[nodiscard]] std::size_t count(std::size_t least);
    void fail();

    [[nodiscard]] bool failed() const { return failed_; }
    /// All was read, and nothing was missing.
    [[nodiscard]] bool complete() const { return !failed_ && rest_.empty(); }

private:
    std::string_view rest_;
    bool failed_ = false;

    template <class T>
    T get();
};

}  // namespace sipejuang::data
