// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/vector_file.hpp"

namespace sipejuang::data {

/// As read_vector and layer_names, in this very process: for the process in the cage, and for files within an archive there.
[[nodiscard]] geo::Result<RawLayer> read_vector_here(const LayerSource& source);
[[nodiscard]] geo::Result<std::vector<std::string>> layer_names_here(const std::string& file);

}  // namespace sipejuang::data
