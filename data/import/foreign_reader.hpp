// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace sipejuang::data {

/// What a reader may be asked; one letter on its command line.
enum class ReaderTask : char { vector = 'v', names = 'n', raster = 'r', unpack = 'u' };

inline constexpr const char* reader_command = "--read-foreign-file";
inline constexpr const char* reader_mark = "SIPEJUANG_READER";    ///< set in a reader's environment
inline constexpr const char* uncaged_mark = "SIPEJUANG_UNCAGED";  ///< set by who accepts an open cage

/// First in the main of every program that reads foreign files. In a process that was started as a reader: shuts itself in, reads,
/// writes the answer to standard output, and gives the exit code; nothing in any other process.
[[nodiscard]] std::optional<int> serve_foreign_file(int argc, const char* const* argv);

}  // namespace sipejuang::data
