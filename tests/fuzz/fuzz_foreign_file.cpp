// SPDX-License-Identifier: Apache-2.0
// Any file, told by its content, through the process in the cage: vector formats with the WKB in them, archives, GeoTIFF.
// Slow (a process for each), and blind to where GDAL goes; it shows that whatever happens there is a Problem here.
#include "data/import/foreign_reader.hpp"
#include "data/import/raster_file.hpp"
#include "data/import/vector_file.hpp"

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    if (const auto served = sipejuang::data::serve_foreign_file(*argc, *argv)) std::_Exit(*served);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace sipejuang;
    const auto file = std::filesystem::temp_directory_path() / ("sipejuang-fuzz-" + std::to_string(getpid()));
    const std::string text{bytes, bytes + size};
    std::ofstream{file, std::ios::binary} << text;
    const auto layer = data::read_vector({file.string(), ""});
    if (!layer && layer.error().empty()) std::abort();
    const auto raster = data::read_raster(file.string());
    if (!raster && raster.error().empty()) std::abort();
    std::filesystem::remove(file);
    return 0;
}
