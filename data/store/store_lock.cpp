// SPDX-License-Identifier: Apache-2.0
#include "data/store/store_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace sipejuang::data {

geo::Result<StoreLock> StoreLock::take(const std::string& folder) {
    const auto not_writable = [&](const std::string& why) {
        return geo::problem("store-not-writable", {"Folder data tidak dapat dipakai: " + why + ".",
                                                   "The data folder cannot be used: " + why + "."})
            .in_file(folder);
    };
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path{folder}.parent_path(), error);
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) return not_writable(std::strerror(errno));
    const int file = ::open((folder + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) return not_writable(std::strerror(errno));
    StoreLock lock{file};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno != EWOULDBLOCK) return not_writable(std::strerror(errno));
    return geo::problem("store-in-use",
                        {"Folder data ini sedang dipakai oleh proses lain.", "Another process uses this data folder."})
        .in_file(folder);
}

StoreLock::~StoreLock() {
    if (file_ >= 0) ::close(file_);
}

}  // namespace sipejuang::data
