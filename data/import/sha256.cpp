// SPDX-License-Identifier: Apache-2.0
#include "data/import/sha256.hpp"

#include <array>
#include <cstring>
#include <fstream>
#include <sodium.h>

namespace sipejuang::data {

struct Sha256::State {
    crypto_hash_sha256_state hash;
};

Sha256::Sha256() : state_{std::make_unique<State>()} { crypto_hash_sha256_init(&state_->hash); }
Sha256::Sha256(Sha256&& other) noexcept = default;
Sha256& Sha256::operator=(Sha256&& other) noexcept = default;
Sha256::~Sha256() = default;

Sha256& Sha256::bytes(std::string_view data) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libsodium hashes unsigned char
    crypto_hash_sha256_update(&state_->hash, reinterpret_cast<const unsigned char*>(data.data()), data.size());
    return *this;
}

Sha256& Sha256::field(std::string_view text) { return count(text.size()).bytes(text); }

Sha256& Sha256::number(double value) {
    std::uint64_t bits = 0;
    if (value == 0.0) value = 0.0;  // -0.0 == 0.0, and is then stored as +0
    std::memcpy(&bits, &value, sizeof bits);
    return count(bits);
}

Sha256& Sha256::count(std::uint64_t value) {
    std::array<char, 8> little{};
    for (std::size_t i = 0; i < little.size(); ++i) little[i] = static_cast<char>((value >> (8 * i)) & 0xFFU);
    return bytes({little.data(), little.size()});
}

std::string Sha256::hex() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state_->hash, digest.data());
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string sha256_of(std::string_view data) { return Sha256{}.bytes(data).hex(); }

std::string sha256_of_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    Sha256 hash;
    std::string piece(std::size_t{1} << 20U, '\0');
    while (file) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.bytes({piece.data(), static_cast<std::size_t>(file.gcount())});
    }
    return file.bad() || !file.eof() ? std::string{} : hash.hex();
}

}  // namespace sipejuang::data
