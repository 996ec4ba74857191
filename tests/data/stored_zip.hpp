// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sipejuang::data::tests {

/// Writes an archive without compression, with whatever names and attributes a hostile one may hold.
class StoredZip {
public:
    StoredZip& add(std::string_view name, std::string_view content, std::uint32_t unix_mode = 0100644U,
                   std::uint16_t flags = 0) {
        const auto offset = bytes_.size();
        std::string common = number(20, 2) + number(flags, 2) + number(0, 2) + number(0, 4) + number(crc(content), 4) +
                             number(content.size(), 4) + number(content.size(), 4) + number(name.size(), 2) +
                             number(0, 2);
        bytes_ += "PK\x03\x04" + common + std::string{name} + std::string{content};
        directory_ += "PK\x01\x02" + number(0x0314, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) +
                      number(std::uint64_t{unix_mode} << 16U, 4) + number(offset, 4) + std::string{name};
        ++count_;
        return *this;
    }

    [[nodiscard]] std::string bytes() const {
        return bytes_ + directory_ + "PK\x05\x06" + number(0, 4) + number(count_, 2) + number(count_, 2) +
               number(directory_.size(), 4) + number(bytes_.size(), 4) + number(0, 2);
    }

private:
    static std::string number(std::uint64_t value, int size) {
        std::string out;
        for (int i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
        return out;
    }

    static std::uint32_t crc(std::string_view content) {
        std::uint32_t sum = ~0U;
        for (const char c : content) {
            sum ^= static_cast<unsigned char>(c);
            for (int i = 0; i < 8; ++i) sum = sum >> 1U ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return ~sum;
    }

    std::string bytes_, directory_;
    std::uint64_t count_ = 0;
};

}  // namespace sipejuang::data::tests
