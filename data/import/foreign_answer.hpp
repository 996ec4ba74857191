// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/cage/byte_writer.hpp"
#include "data/import/raster_file.hpp"
#include "data/import/raw_layer.hpp"
#include "geo/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// What the reader of foreign files hands back, as bytes. Reading trusts nothing: bytes that are not such an answer are the problem
/// reader-failed, whatever the reader has become.
void write_answer(ByteWriter& out, const geo::Result<RawLayer>& answer);
void write_answer(ByteWriter& out, const geo::Result<std::vector<std::string>>& answer);
void write_answer(ByteWriter& out, const geo::Result<RasterFile>& answer);
void write_answer(ByteWriter& out, const geo::Result<geo::Done>& answer);

[[nodiscard]] geo::Result<RawLayer> layer_in(std::string_view answer);
[[nodiscard]] geo::Result<std::vector<std::string>> names_in(std::string_view answer);
[[nodiscard]] geo::Result<RasterFile> raster_in(std::string_view answer);
[[nodiscard]] geo::Result<geo::Done> done_in(std::string_view answer);

}  // namespace sipejuang::data
