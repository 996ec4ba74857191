// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_rows.hpp"

#include <algorithm>

namespace sipejuang::rules {

namespace {

void note(std::vector<std::string>& list, std::string text) {
    if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

/// Left and right of one line are two places.
bool elsewhere(SetbackSide a, SetbackSide b) {
    return (a == SetbackSide::left && b == SetbackSide::right) || (a == SetbackSide::right && b == SetbackSide::left);
}

bool says_the_same(const SetbackRow& a, const SetbackRow& b) {
    return a.line == b.line && a.side == b.side && a.distance.state == b.distance.state &&
           a.distance.value == b.distance.value;
}

void note_unknown(const SetbackRow& row, const Reference& reference, std::vector<std::string>& missing) {
    for (const auto& test : row.when) {
        if (holds(test, reference.attributes) == Truth::unknown) note(missing, test.attribute + " of " + reference.id);
    }
}

}  // namespace

SetbackRows rows_for(const Reference& reference, const std::vector<const SetbackRow*>& rows) {
    SetbackRows found;
    const SetbackRow* sure = nullptr;
    for (const auto* row : rows) {
        const Truth truth = row->unreadable ? Truth::unknown : hold(row->when, reference.attributes);
        if (truth == Truth::no) continue;
        found.possible.push_back(row);
        if (row->unreadable) note(found.missing, "a readable row at " + row->origin);
        if (truth == Truth::unknown) note_unknown(*row, reference, found.missing);
        if (truth != Truth::yes) continue;
        if (sure != nullptr && !says_the_same(*sure, *row) && !elsewhere(sure->side, row->side)) {
            note(found.missing, "one row instead of contradicting rows " + sure->origin + " | " + row->origin);
            found.contradiction = true;
        }
        if (sure == nullptr) sure = row;
    }
    return found;
}

}  // namespace sipejuang::rules
