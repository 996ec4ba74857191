// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sipejuang::data {

/// A cell to write: nothing, whole number, number or text.
using OutValue = std::variant<std::monostate, int, double, std::string>;

struct OutColumn {
    enum class Type { integer, real, text };
    std::string name;
    Type type;
};

enum class OutGeometry { none, point, multi_polygon, any };

/// A GeoPackage being written through GDAL, table by table, in one transaction. Internal to `screen_gpkg.cpp`.
class GpkgFile {
public:
    /// Null when it cannot be made.
    static std::unique_ptr<GpkgFile> create(const std::string& path, std::uint32_t epsg);
    ~GpkgFile();
    GpkgFile(const GpkgFile&) = delete;
    GpkgFile& operator=(const GpkgFile&) = delete;

    /// Number of the new table, or nothing on failure.
    std::optional<std::size_t> add_table(const std::string& name, const std::vector<OutColumn>& columns,
                                         OutGeometry geometry);
    /// Remembers a failure; `close` tells.
    void add_row(std::size_t table, const std::vector<OutValue>& values, const std::string& wkb);
    /// False when anything could not be written.
    [[nodiscard]] bool close();

private:
    struct Handles;
    explicit GpkgFile(std::unique_ptr<Handles> handles);
    std::unique_ptr<Handles> handles_;
};

}  // namespace sipejuang::data
