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

/// Unpacks an archive into a folder. All names are checked before anything is written: no absolute names, no
/// `..`, no backslashes, no links, nothing encrypted, no name twice (without regard to case). Archives within are not
/// unpacked. Problems: file-not-found, file-unreadable, file-truncated, zip-unsafe, zip-too-large.
[[nodiscard]] geo::Result<geo::Done> unpack_zip_into(const std::string& file, const std::string& folder,
                                                     const ZipLimits& limits = {});
/// Into a folder of its own, in this very process.
[[nodiscard]] geo::Result<TemporaryFolder> unpack_zip_here(const std::string& file, const ZipLimits& limits = {});
/// The same, unpacked by a process in the cage (foreign_file.hpp).
[[nodiscard]] geo::Result<TemporaryFolder> unpack_zip(const std::string& file);

}  // namespace sipejuang::data
