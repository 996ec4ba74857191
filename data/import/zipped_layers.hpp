// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"
#include "data/import/vector_file.hpp"
#include "geo/result.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// Reads a layer of a vector file inside an archive; the layers of all its files form one list. Problems as `read_vector`;
/// driver-not-allowed when it holds no file that we read, such as a FileGDB.
[[nodiscard]] geo::Result<RawLayer> read_zipped_layer(const LayerSource& source);
[[nodiscard]] geo::Result<std::vector<std::string>> zipped_layer_names(const std::string& file);

}  // namespace sipejuang::data
