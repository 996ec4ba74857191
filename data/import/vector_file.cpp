// SPDX-License-Identifier: Apache-2.0
#include "data/import/vector_file.hpp"

#include "data/import/file_kind.hpp"
#include "data/import/foreign_file.hpp"
#include "data/import/vector_here.hpp"

namespace sipejuang::data {

namespace {

/// JSON is read by simdjson, in process; a file that is no file at all is told without a reader.
bool read_in_process(const std::string& file) {
    const auto found = sniff_file(file);
    return !found || found->kind == FileKind::json;
}

}  // namespace

geo::Result<RawLayer> read_vector(const LayerSource& source) {
    return read_in_process(source.file) ? read_vector_here(source) : read_foreign_vector(source);
}

geo::Result<std::vector<std::string>> layer_names(const std::string& file) {
    return read_in_process(file) ? layer_names_here(file) : foreign_layer_names(file);
}

}  // namespace sipejuang::data
