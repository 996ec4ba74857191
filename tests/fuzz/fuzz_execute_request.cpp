// SPDX-License-Identifier: Apache-2.0
// What a client asks of a process, and the geometries of a result file.
#include "data/import/execute_request.hpp"
#include "data/import/gpkg_blob.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const std::string text{bytes, bytes + size};
    static_cast<void>(data::place_of_gpkg_blob(text));
    const auto request = data::read_execute_request(text);
    if (!request) return 0;
    // An object is what was sent: it must be found in the bytes.
    for (const auto& [name, input] : request->inputs) {
        if (input.kind == data::ExecuteInput::Kind::object && text.find(input.value) == std::string::npos) std::abort();
    }
    return 0;
}
