// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace sipejuang::data {

/// Writes plain values as bytes for a process of the same program on the same machine: numbers as they lie in memory, texts with
/// their length before them. What is written goes to `sink` in pieces of about 64 KiB; `flush` hands over the rest.
class ByteWriter {
public:
    using Sink = std::function<void(std::string_view)>;
    explicit ByteWriter(Sink sink) : sink_{std::move(sink)} {}

    void u8(std::uint8_t value) { put(value); }
    void u64(std::uint64_t value) { put(value); }
    void i64(std::int64_t value) { put(value); }
    void f64(double value) { put(value); }
    void text(std::string_view value);
    /// Bytes without their length, as they lie in memory.
    void raw(const void* bytes, std::size_t size);
    void flush();

private:
    Sink sink_;
    std::string held_;

    template <class T>
    void put(T value) {
        raw(&value, sizeof value);
    }
};

}  // namespace sipejuang::data
