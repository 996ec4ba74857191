// SPDX-License-Identifier: Apache-2.0
#include "data/store/random_id.hpp"

#include <sodium.h>

#include <string_view>
#include <vector>

namespace sipejuang::data {

std::string random_id(std::size_t bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr unsigned base = 16;
    std::vector<unsigned char> random(bytes);
    randombytes_buf(random.data(), random.size());
    std::string id;
    id.reserve(2 * bytes);
    for (const unsigned byte : random) {
        id += digits[byte / base];
        id += digits[byte % base];
    }
    return id;
}

}  // namespace sipejuang::data
