// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// One file of a plan package; `path` is relative, with forward slashes, and never leads out.
struct PackageFile {
    std::string path;
    std::string bytes;
};

/// All files of a plan package (folder or zip), in the order of their paths; hidden files and links are left out. A layer that stands
/// outside the package would be lost with it: Problem plan-layer-outside. Others: those of `open_plan`, file-too-large.
[[nodiscard]] geo::Result<std::vector<PackageFile>> read_package_files(const std::string& path);

/// Writes them into a new folder, on the disk when it returns; a folder that already stands there is left as it is. Problem:
/// store-full, store-not-writable.
[[nodiscard]] geo::Result<geo::Done> write_package_files(const std::vector<PackageFile>& files,
                                                         const std::string& folder);

/// As bytes for the socket of a running server, and back; nothing where they are not what `packed` makes.
[[nodiscard]] std::string packed(const std::vector<PackageFile>& files);
[[nodiscard]] std::optional<std::vector<PackageFile>> unpacked(std::string_view bytes);

}  // namespace sipejuang::data
