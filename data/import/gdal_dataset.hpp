// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal: included by .cpp files only, because it names GDAL's types.
#include "data/import/file_kind.hpp"
#include "data/import/temporary_folder.hpp"
#include "geo/result.hpp"

#include <gdal.h>
#include <ogr_api.h>

#include <memory>
#include <optional>
#include <string>

namespace sipejuang::data {

struct CloseDataset {
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};

/// An open file, and the copy that it stands in where the file itself could not be opened without changing it.
struct OpenedFile {
    std::optional<TemporaryFolder> copy;
    std::unique_ptr<void, CloseDataset> dataset;
};

/// Opens read-only with the one driver of this kind. A GeoPackage is opened as immutable, so that no -wal or -shm file
/// appears beside it; if it has a -wal that is not empty (somebody has it open), a copy of both is read instead.
[[nodiscard]] geo::Result<OpenedFile> open_file(const std::string& file, FileKind kind);

}  // namespace sipejuang::data
