// SPDX-License-Identifier: Apache-2.0
#include "data/store/package_files.hpp"

#include "data/cage/byte_reader.hpp"
#include "data/cage/byte_writer.hpp"
#include "data/import/plan_files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest_package = std::uintmax_t{900} << 20U;  ///< SQLite holds 1 GB in one value
constexpr std::size_t most_files = 10'000;

bool leads_out(const fs::path& path) {
    const auto normal = path.lexically_normal();
    return path.empty() || path.is_absolute() || normal.empty() || *normal.begin() == "..";
}

/// The file of "layers/roads.gpkg:roads".
bool inside(const fs::path& root, const PlanFolder& folder, const std::string& named) {
    if (named.empty()) return true;
    const auto relative = fs::path{folder.resolve(named)}.lexically_relative(root);
    return !leads_out(relative);
}

std::optional<geo::Problem> layer_outside(const PlanFiles& plan, const fs::path& root) {
    std::vector<const LayerEntry*> entries{&plan.toml.zones};
    for (const auto& [id, entry] : plan.toml.layers) entries.push_back(&entry);
    for (const auto* entry : entries) {
        if (inside(root, plan.folder, entry->file)) continue;
        return geo::problem("plan-layer-outside",
                            {"Lapisan " + entry->id + " berada di luar paket rencana (" + entry->file + ").",
                             "Layer " + entry->id + " stands outside the plan package (" + entry->file + ")."})
            .in_file(plan.folder.name());
    }
    return std::nullopt;
}

geo::Result<std::string> bytes_of(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    if (stream.good() || (stream.eof() && !stream.bad())) return bytes.str();
    return geo::problem("file-unreadable", {"Berkas tidak dapat dibaca.", "The file cannot be read."})
        .in_file(file.string());
}

bool hidden(const fs::path& relative) {
    return std::any_of(relative.begin(), relative.end(),
                       [](const fs::path& part) { return part.string().starts_with('.'); });
}

geo::Problem not_writable(const std::string& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    return geo::problem(full ? "store-full" : "store-not-writable",
                        {std::string{"Paket rencana tidak dapat disimpan: "} + std::strerror(error) + ".",
                         std::string{"The plan package cannot be stored: "} + std::strerror(error) + "."})
        .in_file(path);
}

/// Written and on the disk.
int write_file(const fs::path& path, std::string_view bytes) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return errno;
    int error = 0;
    while (!bytes.empty() && error == 0) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0)
            error = errno;
        else
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (error == 0 && ::fsync(file) != 0) error = errno;
    ::close(file);
    return error;
}

}  // namespace

geo::Result<std::vector<PackageFile>> read_package_files(const std::string& path) {
    const auto plan = open_plan(path);
    if (!plan) return plan.error();
    const fs::path root = fs::path{plan->folder.resolve(std::string{plan_toml_file})}.parent_path();
    if (auto outside = layer_outside(*plan, root)) return *outside;
    std::vector<PackageFile> files;
    std::uintmax_t total = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator it{root, error}, end; !error && it != end; it.increment(error)) {
        const auto relative = it->path().lexically_relative(root);
        if (it->is_symlink() || !it->is_regular_file() || hidden(relative)) continue;
        total += it->file_size();
        if (total > largest_package || files.size() == most_files) {
            return geo::problem("file-too-large",
                                {"Paket rencana lebih besar dari 900 MiB.", "The plan package is larger than 900 MiB."})
                .in_file(path);
        }
        auto bytes = bytes_of(it->path());
        if (!bytes) return std::move(bytes).error();
        files.push_back({relative.generic_string(), std::move(bytes).value()});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

geo::Result<geo::Done> write_package_files(const std::vector<PackageFile>& files, const std::string& folder) {
    std::error_code error;
    if (fs::exists(folder, error)) return geo::Done{};
    const fs::path unfinished = folder + ".part";
    fs::remove_all(unfinished, error);
    fs::create_directories(unfinished, error);
    if (error) return not_writable(folder, error.value());
    for (const auto& file : files) {
        const auto path = unfinished / file.path;
        fs::create_directories(path.parent_path(), error);
        if (error) return not_writable(folder, error.value());
        if (const int failed = write_file(path, file.bytes); failed != 0) {
            fs::remove_all(unfinished, error);
            return not_writable(folder, failed);
        }
    }
    fs::rename(unfinished, folder, error);
    return error ? geo::Result<geo::Done>{not_writable(folder, error.value())} : geo::Done{};
}

std::string packed(const std::vector<PackageFile>& files) {
    std::string bytes;
    ByteWriter writer{[&](std::string_view piece) { bytes += piece; }};
    writer.u64(files.size());
    for (const auto& file : files) {
        writer.text(file.path);
        writer.text(file.bytes);
    }
    writer.flush();
    return bytes;
}

std::optional<std::vector<PackageFile>> unpacked(std::string_view bytes) {
    ByteReader reader{bytes};
    std::vector<PackageFile> files(reader.count(2 * sizeof(std::uint64_t)));
    if (files.size() > most_files) return std::nullopt;
    for (auto& file : files) {
        file.path = reader.text();
        file.bytes = reader.text();
        if (leads_out(file.path)) return std::nullopt;
    }
    return reader.complete() ? std::optional{std::move(files)} : std::nullopt;
}

}  // namespace sipejuang::data
