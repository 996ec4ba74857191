// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/screen/screening.hpp"
#include "geo/result.hpp"
#include "geo/transformation.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sipejuang::data {

/// Writes what a screening found into a GeoPackage: layers `summary`, `findings`, `shares`, `problems`, and the tables `run`
/// and `provisions`. Written under another name beside the output and renamed at the end, so that nobody ever meets half a
/// file; dropped unfinished it leaves nothing. `findings.land_fid` is the row of
/// its land in `summary`. Same rows, same bytes (the date in the file is fixed).
class ScreenGpkg {
public:
    /// Problem: output-not-writable.
    static geo::Result<ScreenGpkg> create(const std::string& path, geo::Epsg crs,
                                          std::shared_ptr<const geo::Transformation> to_output);
    ScreenGpkg(ScreenGpkg&& other) noexcept;
    ScreenGpkg& operator=(ScreenGpkg&& other) noexcept;
    ~ScreenGpkg();

    void add(const LandRows& rows);
    void add(const BadFeature& bad);
    void add_run(const std::string& key, const std::string& value);
    /// Closes and renames. Problem: output-not-writable (a full disk among others); the unfinished file is removed.
    [[nodiscard]] geo::Result<geo::Done> finish();

private:
    struct File;
    explicit ScreenGpkg(std::unique_ptr<File> file);
    std::unique_ptr<File> file_;
};

}  // namespace sipejuang::data
