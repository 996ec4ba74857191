// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace sipejuang::data {

/// SHA-256 (FIPS 180-4) over a stream of values. Fields are framed by their length, so that two different sequences of
/// fields never give the same bytes; numbers are hashed by their IEEE 754 bits, little endian.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&& other) noexcept;
    Sha256& operator=(Sha256&& other) noexcept;
    ~Sha256();

    /// The bytes as they are.
    Sha256& bytes(std::string_view data);
    /// A text with its length before it.
    Sha256& field(std::string_view text);
    Sha256& number(double value);
    Sha256& count(std::uint64_t value);

    /// 64 lower-case hexadecimal digits. Ends the stream.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_of(std::string_view data);
/// Of a file, piece by piece; empty where it cannot be read to its end.
[[nodiscard]] std::string sha256_of_file(const std::string& path);

}  // namespace sipejuang::data
