// SPDX-License-Identifier: Apache-2.0
// A form with a file, from a browser or from nobody's friend.
#include "server/http/multipart.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    const auto parts = server::read_multipart("multipart/form-data; boundary=xyz", text);
    if (!parts) return 0;
    std::size_t held = 0;
    for (const auto& part : *parts) held += part.value.size();
    if (held > size) std::abort();  // more came out than went in
    return 0;
}
