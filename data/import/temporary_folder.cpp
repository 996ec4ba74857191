// SPDX-License-Identifier: Apache-2.0
#include "data/import/temporary_folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace sipejuang::data {

namespace fs = std::filesystem;

namespace {

std::string extension_of(const std::string& name) {
    constexpr std::size_t longest = 8;
    const auto extension = fs::path{name}.extension().string();
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    const bool usable = extension.size() > 1 && extension.size() <= longest + 1 &&
                        std::all_of(extension.begin() + 1, extension.end(), plain);
    return usable ? extension : std::string{};
}

}  // namespace

geo::Result<TemporaryFolder> TemporaryFolder::make() {
    std::error_code error;
    const auto parent = fs::temp_directory_path(error);
    // A TMPDIR that is no folder is told, not passed over: whoever set it may have no room elsewhere.
    std::string name = (error ? fs::path{"TMPDIR"} : parent / "sipejuang-XXXXXX").string();
    if (error || ::mkdtemp(name.data()) == nullptr) {
        return geo::problem("file-unreadable", {"Folder sementara tidak dapat dibuat di " + name + ".",
                                                "No temporary folder can be made at " + name + "."});
    }
    return TemporaryFolder{name};
}

geo::Result<std::string> TemporaryFolder::keep(const std::string& stem, const std::string& owners_name,
                                               std::string_view bytes) const {
    std::string path = path_ + "/" + stem + extension_of(owners_name);
    std::ofstream file{path, std::ios::binary};
    file << bytes << std::flush;
    if (file) return path;
    return geo::problem("store-full", {"Folder sementara tidak memuat berkas ini; diskanya penuh?",
                                       "The temporary folder has no room for this file; is its disk full?"})
        .in_file(owners_name);
}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept {
    if (this != &other) {
        remove();
        path_ = std::move(other.path_);
        other.path_.clear();
    }
    return *this;
}

TemporaryFolder::~TemporaryFolder() { remove(); }

void TemporaryFolder::remove() noexcept {
    if (path_.empty()) return;
    std::error_code ignored;
    fs::remove_all(path_, ignored);
    path_.clear();
}

}  // namespace sipejuang::data
