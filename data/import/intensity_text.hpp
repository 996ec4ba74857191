// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/intensity.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sipejuang::data {

/// One band of plot areas of an intensity text with the limit of one alternative in it.
struct IntensityClause {
    rules::Band plot_area;
    std::string alternative;  ///< "1", "2"; empty: the only one
    rules::LimitCell limit;
};

/// What the text of a polygon's KDB, KLB, KTB or KDH says.
struct IntensityText {
    std::vector<IntensityClause> clauses;  ///< never empty
    bool cut = false;                      ///< the text ends within a clause
};

/// Reads
///   "55", "3.57"               one limit for every plot,
///   "", "null"                 missing, "-" not regulated,
///   "- Luas LP kurang dari 60 m2 : Alternatif 1 : 100, Alternatif 2 : 90, - Luas LP 60 m2 - 120 m2 : ..."
///                              limits by plot area (luas lahan perencanaan) with alternatives.
/// The words decide who owns an edge: "kurang dari 60" is open at 60, "60 - 120" holds both ends, "lebih dari 120" is open
/// at 120. A text of `cut_length` bytes or more was cut by its file format (DBF: 254): its last clause is not trusted, and
/// plots outside the complete clauses are missing. So are plots outside all clauses of a complete text, and a text that
/// nobody can read.
[[nodiscard]] IntensityText parse_intensity_text(std::string_view text, std::size_t cut_length = 254);

}  // namespace sipejuang::data
