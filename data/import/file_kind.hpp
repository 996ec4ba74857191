// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "geo/result.hpp"

#include <string>
#include <string_view>

namespace sipejuang::data {

/// What a file is by its first bytes, never by its name alone.
enum class FileKind { geopackage, shapefile, flatgeobuf, kml, json, zip, other };

struct Sniffed {
    FileKind kind = FileKind::other;
    geo::Bilingual what;     ///< for people: "gambar PNG" / "a PNG picture"
    bool truncated = false;  ///< the header says that the file is longer
};

/// Tells by content. `head` is the beginning of the file (100 bytes are enough for binary formats, 4 KiB for KML), `size`
/// its whole length, `name` only decides between SQLite databases that do not say what they are.
[[nodiscard]] Sniffed sniff(std::string_view head, std::uintmax_t size, const std::string& name);

/// The same for a file on disk. Problems: file-not-found, file-unreadable, file-empty, file-truncated,
/// driver-not-allowed (a folder, a network name).
[[nodiscard]] geo::Result<Sniffed> sniff_file(const std::string& file);

/// The whole file. Problems: as `sniff_file`, and file-too-large beyond `limit` bytes.
[[nodiscard]] geo::Result<std::string> read_bytes(const std::string& file, std::uintmax_t limit);

}  // namespace sipejuang::data
