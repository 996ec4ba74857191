// SPDX-License-Identifier: Apache-2.0
#include "rules/check/setback_completions.hpp"

#include "rules/verdict/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace sipejuang::rules {

namespace {

using Candidates = std::map<std::string, std::set<std::string>>;

void add_number(std::set<std::string>& values, double number) {
    const double step = std::max(1.0, std::abs(number)) * 1e-3;
    for (const double value : {number - step, number, number + step}) values.insert(decimal(value));
}

/// The attributes that rows ask for and the reference does not tell, with what they may be.
Candidates candidates_of(const Reference& reference, const std::vector<const SetbackRow*>& rows,
                         const ReferenceLayer& layer) {
    Candidates candidates;
    for (const auto* row : rows) {
        for (const auto& test : row->when) {
            if (holds(test, reference.attributes) != Truth::unknown) continue;
            auto& values = candidates[test.attribute];
            if (test.number)
                add_number(values, *test.number);
            else if (test.value == "yes" || test.value == "no")
                values.insert({"yes", "no"});
            else
                values.insert(test.value);
        }
    }
    for (auto& [attribute, values] : candidates) {
        for (const auto& other : layer.references) {
            const auto it = other.attributes.find(attribute);
            if (it != other.attributes.end() && !it->second.empty()) values.insert(it->second);
        }
    }
    return candidates;
}

bool some_row_fits(const std::vector<const SetbackRow*>& rows, const Attributes& attributes) {
    return std::any_of(rows.begin(), rows.end(), [&](const SetbackRow* row) {
        return !row->unreadable && hold(row->when, attributes) == Truth::yes;
    });
}

}  // namespace

bool may_lack_row(const Reference& reference, const std::vector<const SetbackRow*>& rows, const ReferenceLayer& layer) {
    if (some_row_fits(rows, reference.attributes)) return false;
    const auto candidates = candidates_of(reference, rows, layer);
    constexpr std::size_t most = 20'000;
    std::vector<Attributes> completions{reference.attributes};
    for (const auto& [attribute, values] : candidates) {
        if (completions.size() * values.size() > most) return true;
        std::vector<Attributes> next;
        for (const auto& completion : completions) {
            for (const auto& value : values) {
                next.push_back(completion);
                next.back()[attribute] = value;
            }
        }
        completions = std::move(next);
    }
    return !std::all_of(completions.begin(), completions.end(),
                        [&](const Attributes& completion) { return some_row_fits(rows, completion); });
}

}  // namespace sipejuang::rules
