// SPDX-License-Identifier: Apache-2.0
// Activities: the ITBX matrix - each activity with its KBLI codes and the cell for every sub-zone.
#pragma once
#include <string>
#include <vector>

namespace kupang {

struct Activity {
    std::string code, name_id, name_en, kbli;
    std::string cells;       // "R-1 R-2:I; K-*:T2; else:X" - the first that fits
    std::string synonyms{};  // what people call it
};

const std::vector<Activity>& activities();
std::string permission(const Activity& activity, const std::string& subzone);
std::string permission(const std::string& activity, const std::string& subzone);

}  // namespace kupang
