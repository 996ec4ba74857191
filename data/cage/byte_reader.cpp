// SPDX-License-Identifier: Apache-2.0
#include "data/cage/byte_reader.hpp"

#include <cstring>

namespace sipejuang::data {

template <class T>
T ByteReader::get() {
    T value{};
    const auto bytes = raw(sizeof value);
    if (bytes.size() == sizeof value) std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

template std::uint8_t ByteReader::get();
template std::uint64_t ByteReader::get();
template std::int64_t ByteReader::get();
template double ByteReader::get();

std::string ByteReader::text() { return std::string{raw(u64())}; }

std::string_view ByteReader::raw(std::uint64_t size) {
    if (size > rest_.size()) fail();
    if (failed_) return {};
    const auto taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
}

std::size_t ByteReader::count(std::size_t least) {
    const auto claimed = u64();
    if (claimed > rest_.size() / least) fail();
    return failed_ ? 0 : claimed;
}

void ByteReader::fail() {
    failed_ = true;
    rest_ = {};
}

}  // namespace sipejuang::data
