// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/temporary_folder.hpp"
#include "geo/result.hpp"

#include <cstdint>
#include <string>

namespace sipejuang::data {

/// What an archive may hold before it is refused; counted while unpacking, not taken from its directory.
struct ZipLimits {
    std::uint64_t entries = 10'000;
    std::uint64_t bytes = std::uint64_t{2} << 30U;  ///< of all files together, unpacked
};

/// Unpacks an archive into a folder of its own. All names are checked before anything is written: no absolute names, no
/// `..`, no backslashes, no links, nothing encrypted, no name twice (without regard to case). Archives within are not
/// unpacked. Problems: file-not-found, file-unreadable, file-truncated, zip-unsafe, zip-too-large.
[[nodiscard]] geo::Result<TemporaryFolder> unpack_zip(const std::string& file, const ZipLimits& limits = {});

}  // namespace sipejuang::data
