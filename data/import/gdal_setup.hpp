// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sipejuang::data {

/// Registers the only drivers that may ever open a file here - GPKG, ESRI Shapefile, FlatGeobuf, KML, GTiff - and turns
/// off plugins and PROJ's network. Once per process; may be called from any thread. No other GDAL driver exists for us,
/// so a VRT or an address cannot be opened whatever it is named.
void prepare_gdal();

/// While it lives, GDAL's messages of this thread are kept instead of printed.
class QuietGdal {
public:
    QuietGdal();
    ~QuietGdal();
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;

    /// The last warning or error, or empty.
    [[nodiscard]] const std::string& last() const { return last_; }
    [[nodiscard]] bool failed() const { return failed_; }
    void note(bool failure, const char* message);

private:
    std::string last_;
    bool failed_ = false;
};

}  // namespace sipejuang::data
