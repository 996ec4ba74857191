// SPDX-License-Identifier: Apache-2.0
#include "server/http/gzip.hpp"

#include <libdeflate.h>

#include <memory>

namespace sipejuang::server {

std::string gzip(std::string_view bytes) {
    struct Free {
        void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
    };
    const std::unique_ptr<libdeflate_compressor, Free> compressor{libdeflate_alloc_compressor(1)};
    if (!compressor) return {};
    std::string packed(libdeflate_gzip_compress_bound(compressor.get(), bytes.size()), '\0');
    packed.resize(libdeflate_gzip_compress(compressor.get(), bytes.data(), bytes.size(), packed.data(), packed.size()));
    return packed;
}

}  // namespace sipejuang::server
