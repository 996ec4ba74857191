// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"

#include <string>
#include <string_view>

namespace sipejuang::data {

/// A new folder of our own under the system's temporary folder, removed with all it holds when the object goes.
class TemporaryFolder {
public:
    /// Problem: file-unreadable when no folder can be made.
    [[nodiscard]] static geo::Result<TemporaryFolder> make();

    TemporaryFolder(TemporaryFolder&& other) noexcept : path_{std::move(other.path_)} { other.path_.clear(); }
    TemporaryFolder& operator=(TemporaryFolder&& other) noexcept;
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    /// A file of its own for bytes that a person calls `owners_name`: of that only what stands behind the last dot is used, and only letters and digits of it,
    /// because it tells a zipped shapefile from a GeoPackage. Its path. Problem: store-full.
    [[nodiscard]] geo::Result<std::string> keep(const std::string& stem, const std::string& owners_name,
                                                std::string_view bytes) const;

    /// Absolute, without a slash at the end.
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    explicit TemporaryFolder(std::string path) : path_{std::move(path)} {}
    void remove() noexcept;
    std::string path_;
};

}  // namespace sipejuang::data
