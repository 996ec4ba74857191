// SPDX-License-Identifier: Apache-2.0
#include "data/import/zip_archive.hpp"

#include <zip.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <vector>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

struct Close {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, Close>;
using Entry = std::unique_ptr<zip_file_t, Close>;

geo::Problem unsafe(const std::string& why_id, const std::string& why_en) {
    return geo::problem("zip-unsafe",
                        {"Arsip ZIP ditolak: " + why_id + ".", "The ZIP archive is refused: " + why_en + "."});
}

geo::Problem too_large(const ZipLimits& limits) {
    const auto text = std::to_string(limits.entries) + " / " + std::to_string(limits.bytes);
    return geo::problem("zip-too-large", {"Isi arsip ZIP melebihi batas (jumlah berkas / bita: " + text + ").",
                                          "The ZIP archive holds more than allowed (files / bytes: " + text + ")."});
}

geo::Problem damaged(const std::string& id, const std::string& en) {
    return geo::problem("file-truncated", {"Arsip ZIP rusak atau terpotong (" + id + ").",
                                           "The ZIP archive is damaged or cut off (" + en + ")."});
}

geo::Problem damaged_entry(const std::string& name) { return damaged("berkas " + name, "file " + name); }

geo::Result<Archive> open_archive(const std::string& file) {
    std::error_code missing;
    if (!fs::exists(file, missing)) {
        return geo::problem("file-not-found", {"Berkas tidak ditemukan.", "The file does not exist."});
    }
    int code = 0;
    Archive archive{zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code)};
    if (archive) return archive;
    if (code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS || code == ZIP_ER_EOF) {
        return code == ZIP_ER_NOZIP ? damaged("daftar isinya tidak ada", "its directory is missing")
                                    : damaged("isinya tidak konsisten", "it is inconsistent");
    }
    return geo::problem("file-unreadable", {"Berkas tidak dapat dibaca.", "The file cannot be read."});
}

bool safe_name(const std::string& name) {
    if (name.empty() || name.front() == '/' || name.size() > 1000) return false;
    for (const char c : name) {
        if (c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20) return false;
    }
    for (const auto& part : fs::path{name}) {
        if (part == ".." || part == ".") return false;
    }
    return true;
}

bool is_link(zip_t* archive, zip_uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) return false;
    const auto type = attributes >> 16U & 0170000U;
    return system == ZIP_OPSYS_UNIX && type != 0 && type != 0100000U && type != 0040000U;
}

std::string folded(std::string name) {
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

struct Listed {
    zip_uint64_t index;
    std::string name;
};

/// All entries, or why the archive is refused as a whole.
geo::Result<std::vector<Listed>> list_entries(zip_t* archive, const ZipLimits& limits) {
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0));
    if (count > limits.entries) return too_large(limits);
    std::vector<Listed> entries;
    std::set<std::string> names;
    std::uint64_t total = 0;
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0)
            return damaged_entry(std::to_string(i));
        const std::string name = stat.name;
        if (!safe_name(name)) return unsafe("nama berkas di dalamnya berbahaya", "it holds a dangerous file name");
        if (is_link(archive, i)) return unsafe("berisi tautan (" + name + ")", "it holds a link (" + name + ")");
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
            return unsafe("berkata sandi", "it is encrypted");
        }
        if (!names.insert(folded(name)).second)
            return unsafe("nama ganda (" + name + ")", "a name twice (" + name + ")");
        if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > limits.bytes - total) return too_large(limits);
        total += (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0;
        entries.push_back({i, name});
    }
    return entries;
}

/// Writes one entry; `left` is what may still be unpacked.
std::optional<geo::Problem> unpack_entry(zip_t* archive, const Listed& listed, const fs::path& folder,
                                         std::uint64_t& left, const ZipLimits& limits) {
    std::error_code error;
    const fs::path target = folder / listed.name;
    if (listed.name.back() == '/') {
        fs::create_directories(target, error);
        return error ? std::optional{unsafe("folder bertabrakan", "folders collide")} : std::nullopt;
    }
    fs::create_directories(target.parent_path(), error);
    std::ofstream out{target, std::ios::binary};
    const Entry entry{zip_fopen_index(archive, listed.index, 0)};
    if (!entry) return damaged_entry(listed.name);
    std::vector<char> buffer(1U << 16U);
    for (;;) {
        const auto got = zip_fread(entry.get(), buffer.data(), buffer.size());
        if (got < 0) return damaged_entry(listed.name);
        if (got == 0) break;
        if (static_cast<std::uint64_t>(got) > left) return too_large(limits);
        left -= static_cast<std::uint64_t>(got);
        out.write(buffer.data(), got);
    }
    out.close();
    if (!out) return unsafe("tidak dapat ditulis ke folder sementara", "it cannot be written to the temporary folder");
    return std::nullopt;
}

}  // namespace

geo::Result<geo::Done> unpack_zip_into(const std::string& file, const std::string& folder, const ZipLimits& limits) {
    const auto in_file = [&](geo::Problems problems) {
        for (auto& p : problems) p.file = file;
        return problems;
    };
    const auto archive = open_archive(file);
    if (!archive) return in_file(archive.error());
    const auto entries = list_entries(archive->get(), limits);
    if (!entries) return in_file(entries.error());
    std::uint64_t left = limits.bytes;
    for (const auto& entry : *entries) {
        if (auto bad = unpack_entry(archive->get(), entry, folder, left, limits)) return in_file({*bad});
    }
    return geo::Done{};
}

geo::Result<TemporaryFolder> unpack_zip_here(const std::string& file, const ZipLimits& limits) {
    auto folder = TemporaryFolder::make();
    if (!folder) return folder;
    const auto done = unpack_zip_into(file, folder->path(), limits);
    if (!done) return done.error();
    return folder;
}

}  // namespace sipejuang::data
