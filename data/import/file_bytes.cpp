// SPDX-License-Identifier: Apache-2.0
#include "data/import/file_kind.hpp"

#include <filesystem>
#include <fstream>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t head_bytes = 4096;

/// `/vsi...` are GDAL's virtual and network files; `scheme://` are addresses.
bool network_name(const std::string& file) {
    std::error_code ignored;
    const auto absolute = fs::absolute(file, ignored).lexically_normal().string();
    return file.rfind("/vsi", 0) == 0 || absolute.rfind("/vsi", 0) == 0 || file.find("://") != std::string::npos;
}

geo::Problem not_allowed(const std::string& file, const geo::Bilingual& what) {
    return geo::problem("driver-not-allowed", {"Berkas ini adalah " + what.id + "; format itu tidak dibaca.",
                                               "This is " + what.en + "; that format is not read."})
        .in_file(file);
}

/// The size of a regular, readable, non-empty file.
geo::Result<std::uintmax_t> size_of(const std::string& file) {
    if (network_name(file)) return not_allowed(file, {"nama jaringan", "a network name"});
    std::error_code error;
    const auto status = fs::status(file, error);
    if (!fs::exists(status)) {
        return geo::problem("file-not-found", {"Berkas tidak ditemukan.", "The file does not exist."}).in_file(file);
    }
    if (fs::is_directory(status)) {
        const bool geodatabase = fs::exists(fs::path{file} / "gdb", error);
        return not_allowed(file, geodatabase ? geo::Bilingual{"folder FileGDB", "a FileGDB folder"}
                                             : geo::Bilingual{"sebuah folder", "a folder"});
    }
    if (!fs::is_regular_file(status)) return not_allowed(file, {"bukan berkas biasa", "not a regular file"});
    const auto size = fs::file_size(file, error);
    if (error) {
        return geo::problem("file-unreadable", {"Berkas tidak dapat dibaca.", "The file cannot be read."})
            .in_file(file);
    }
    if (size == 0) {
        return geo::problem("file-empty", {"Berkas kosong (0 bita).", "The file is empty (0 bytes)."}).in_file(file);
    }
    return size;
}

/// The first `count` bytes, or fewer if the file is shorter.
geo::Result<std::string> first_bytes(const std::string& file, std::size_t count) {
    std::ifstream stream{file, std::ios::binary};
    std::string bytes(count, '\0');
    if (stream) stream.read(bytes.data(), static_cast<std::streamsize>(count));
    if (stream.bad() || (!stream && stream.gcount() == 0)) {
        return geo::problem("file-unreadable", {"Berkas tidak dapat dibaca (periksa hak akses).",
                                                "The file cannot be read (check its permissions)."})
            .in_file(file);
    }
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

}  // namespace

geo::Result<Sniffed> sniff_file(const std::string& file) {
    const auto size = size_of(file);
    if (!size) return size.error();
    const auto head = first_bytes(file, head_bytes);
    if (!head) return head.error();
    auto found = sniff(*head, *size, file);
    if (found.kind == FileKind::other) return not_allowed(file, found.what);
    if (found.truncated) {
        return geo::problem("file-truncated", {"Berkas terpotong: kepala berkas menyebut ukuran yang lebih besar.",
                                               "The file is cut off: its header states a greater length."})
            .in_file(file);
    }
    return found;
}

geo::Result<std::string> read_bytes(const std::string& file, std::uintmax_t limit) {
    const auto size = size_of(file);
    if (!size) return size.error();
    if (*size > limit) {
        const auto text = std::to_string(*size) + " > " + std::to_string(limit);
        return geo::problem("file-too-large", {"Berkas terlalu besar (" + text + " bita).",
                                               "The file is too large (" + text + " bytes)."})
            .in_file(file);
    }
    return first_bytes(file, static_cast<std::size_t>(*size));
}

}  // namespace sipejuang::data
