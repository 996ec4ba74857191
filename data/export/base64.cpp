// SPDX-License-Identifier: Apache-2.0
#include "data/export/base64.hpp"

#include <sodium.h>

namespace sipejuang::data {

std::string base64(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      static_cast<const unsigned char*>(static_cast<const void*>(bytes.data())), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // its zero
    return text;
}

}  // namespace sipejuang::data
