// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/vector_file.hpp"
#include "geo/result.hpp"

#include <string>
#include <vector>

namespace sipejuang::data {

/// Foreign bytes that a big parser (GDAL, libzip) must read are read by a process of its own, started from this same program
/// with `serve_foreign_file` (foreign_reader.hpp) first in its main, shut in a cage (data/cage/confinement.hpp) and killed at its time
/// limit; it hands back plain values. Its environment is empty but for a temporary
/// folder that is removed after it, and what says where the data of PROJ and GDAL lie.
///
/// Problems beside those of the file: reader-failed (it crashed, or its answer makes no sense), reader-limit (time or memory),
/// reader-not-caged (part of the cage is not allowed here; refused rather than read in the open). With SIPEJUANG_UNCAGED=1 in
/// the environment the reader goes on without what is not allowed.
[[nodiscard]] geo::Result<RawLayer> read_foreign_vector(const LayerSource& source);
[[nodiscard]] geo::Result<std::vector<std::string>> foreign_layer_names(const std::string& file);

}  // namespace sipejuang::data
