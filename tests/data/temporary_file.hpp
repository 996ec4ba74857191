// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/temporary_folder.hpp"

#include <fstream>
#include <string>
#include <string_view>

namespace sipejuang::data::tests {

/// Files in a folder of their own that goes with the object.
class TemporaryFiles {
public:
    TemporaryFiles() : folder_{std::move(TemporaryFolder::make()).value()} {}

    [[nodiscard]] std::string path(const std::string& name) const { return folder_.path() + "/" + name; }
    std::string write(const std::string& name, std::string_view bytes) const {
        std::ofstream{path(name), std::ios::binary} << bytes;
        return path(name);
    }

private:
    TemporaryFolder folder_;
};

inline std::string bytes_of(const std::string& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace sipejuang::data::tests
