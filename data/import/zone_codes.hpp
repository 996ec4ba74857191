// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/raw_layer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace sipejuang::data {

/// One sub-zone that a zoning file names.
struct FoundSubzone {
    std::string code;         ///< the letter code, or the domain code where the file has no letters
    std::string domain_code;  ///< may be empty
    std::string name;         ///< may be empty
};

/// Which columns of a zoning file mean what, found by names and values.
struct FoundColumns {
    std::optional<std::size_t> subzone;  ///< letter codes (R-3), else domain codes (32103300)
    std::optional<std::size_t> domain;
    std::optional<std::size_t> polygon, block, swp, name;
};

/// The column of letter codes is that with most values like R-3, RTH-7 or BJ, a national name first; of domain codes, that
/// with most numbers of eight digits, a name with SZN first.
[[nodiscard]] FoundColumns find_columns(const RawLayer& layer);

/// All sub-zones in order of their codes. A letter code that stands with several domain codes gets the most frequent one.
[[nodiscard]] std::vector<FoundSubzone> find_subzones(const RawLayer& layer, const FoundColumns& columns);

/// ^[A-Z]{1,5}(-[0-9]+)?$
[[nodiscard]] bool is_letter_code(const std::string& text);

}  // namespace sipejuang::data
