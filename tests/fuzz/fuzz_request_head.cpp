// SPDX-License-Identifier: Apache-2.0
// The head of a request, and the target in it: whatever passes is fit to be routed.
#include "server/http/request_head.hpp"

#include "server/http/target.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <variant>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    const auto read = server::read_request_head(text);
    const auto* const head = std::get_if<server::RequestHead>(&read);
    if (head == nullptr) return 0;
    if (head->chunked && head->content_length) std::abort();  // two opinions on where the body ends
    if (const auto target = server::read_target(head->target)) {
        for (const auto& segment : target->segments) {
            if (segment == ".." || segment.find('/') != std::string::npos) std::abort();
        }
    }
    return 0;
}
