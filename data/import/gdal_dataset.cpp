// SPDX-License-Identifier: Apache-2.0
#include "data/import/gdal_dataset.hpp"

#include "data/import/gdal_setup.hpp"

#include <array>
#include <filesystem>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

const char* driver_of(FileKind kind) {
    switch (kind) {
        case FileKind::geopackage: return "GPKG";
        case FileKind::shapefile: return "ESRI Shapefile";
        case FileKind::flatgeobuf: return "FlatGeobuf";
        case FileKind::kml: return "KML";
        default: return "";
    }
}

geo::Problem unreadable(const std::string& file, const std::string& reason) {
    const std::string tail = reason.empty() ? "." : " (" + reason + ").";
    return geo::problem("file-unreadable", {"Berkas tidak dapat dibaca" + tail, "The file cannot be read" + tail})
        .in_file(file);
}

bool has_wal(const std::string& file) {
    std::error_code error;
    const auto size = fs::file_size(file + "-wal", error);
    return !error && size > 0;
}

/// A copy of a database with its write-ahead log.
geo::Result<TemporaryFolder> copied(const std::string& file) {
    auto folder = TemporaryFolder::make();
    if (!folder) return folder;
    std::error_code error;
    const fs::path target = fs::path{folder->path()} / "copy.gpkg";
    fs::copy_file(file, target, error);
    if (!error) fs::copy_file(file + "-wal", target.string() + "-wal", error);
    if (error) return unreadable(file, error.message());
    fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write, error);
    fs::permissions(target.string() + "-wal", fs::perms::owner_read | fs::perms::owner_write, error);
    return folder;
}

/// SQLite made harmless against crafted files. DEFENSIVE has no pragma; read-only and no extensions stand for it.
constexpr const char* careful =
    "PRELUDE_STATEMENTS=PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0";

}  // namespace

geo::Result<OpenedFile> open_file(const std::string& file, FileKind kind) {
    prepare_gdal();
    OpenedFile opened;
    std::string name = fs::absolute(file).string();
    const bool database = kind == FileKind::geopackage;
    if (database && has_wal(file)) {
        auto copy = copied(file);
        if (!copy) return copy.error();
        opened.copy = std::move(*copy);
        name = opened.copy->path() + "/copy.gpkg";
    }
    const std::array<const char*, 2> drivers{driver_of(kind), nullptr};
    const std::array<const char*, 4> in_place{"LIST_ALL_TABLES=NO", careful, "IMMUTABLE=YES", nullptr};
    const std::array<const char*, 3> of_copy{"LIST_ALL_TABLES=NO", careful, nullptr};
    const char* const* options = !database ? nullptr : opened.copy ? of_copy.data() : in_place.data();
    const QuietGdal quiet;
    opened.dataset.reset(GDALOpenEx(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(), options, nullptr));
    if (!opened.dataset) return unreadable(file, quiet.last());
    return opened;
}

}  // namespace sipejuang::data
