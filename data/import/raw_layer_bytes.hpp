// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/cage/byte_reader.hpp"
#include "data/cage/byte_writer.hpp"
#include "data/import/raw_layer.hpp"

namespace sipejuang::data {

/// A layer as bytes and back, each double the same bits. `read_layer` makes `in` fail on what `write_layer` cannot have written.
void write_layer(ByteWriter& out, const RawLayer& layer);
[[nodiscard]] RawLayer read_layer(ByteReader& in);

}  // namespace sipejuang::data
