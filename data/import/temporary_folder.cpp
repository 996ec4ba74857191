// SPDX-License-Identifier: Apache-2.0
#include "data/import/temporary_folder.hpp"

#include <cstdlib>
#include <filesystem>

namespace sipejuang::data {

namespace fs = std::filesystem;

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
