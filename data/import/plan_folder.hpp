// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/temporary_folder.hpp"
#include "geo/result.hpp"

#include <optional>
#include <string>

namespace sipejuang::data {

/// A plan package opened on disk: the folder itself, or a zip unpacked into a temporary one. In a zip the package may
/// stand at the top or in one folder.
class PlanFolder {
public:
    /// Problems: plan-not-found; those of `unpack_zip`.
    [[nodiscard]] static geo::Result<PlanFolder> open(const std::string& path);

    /// As the user named it.
    [[nodiscard]] const std::string& name() const { return name_; }
    /// Where a file named inside the package stands on disk. A name that leads out of a zipped package is taken as if the
    /// package were a folder beside the zip, so that the same package means the same zipped or not.
    [[nodiscard]] std::string resolve(const std::string& file) const;
    /// Whether the package itself has this file.
    [[nodiscard]] bool has(const std::string& file) const;

private:
    PlanFolder(std::string name, std::string root, std::string outside, std::optional<TemporaryFolder> unpacked);

    std::string name_;
    std::string root_;     ///< where plan.toml stands
    std::string outside_;  ///< against which names that lead out are taken
    std::optional<TemporaryFolder> unpacked_;
};

}  // namespace sipejuang::data
