// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/law/date.hpp"

#include <string>
#include <unordered_map>

namespace sipejuang::rules {

/// One article of an instrument, with the clause that a rule rests on, quoted. From `provisions.csv`.
struct Provision {
    std::string id;
    std::string instrument;
    std::string article;
    std::string text;
    std::string law_status;  ///< sample | draft | in_force | doubtful | revoked
    Validity valid;
};

/// All provisions of a plan by id.
class Provisions {
public:
    Provisions() = default;
    explicit Provisions(std::unordered_map<std::string, Provision> by_id) : by_id_{std::move(by_id)} {}

    /// Nothing when nobody defined it.
    [[nodiscard]] const Provision* find(const std::string& id) const {
        const auto it = by_id_.find(id);
        return it == by_id_.end() ? nullptr : &it->second;
    }
    /// "A provision not in force on the date: its rows do not apply" (semantics 2). Rows of one that nobody defined stay: they are a gap.
    [[nodiscard]] bool rows_apply(const std::string& id, Date on) const {
        const auto* provision = find(id);
        return provision == nullptr || provision->valid.covers(on);
    }
    [[nodiscard]] const std::unordered_map<std::string, Provision>& all() const { return by_id_; }

private:
    std::unordered_map<std::string, Provision> by_id_;
};

}  // namespace sipejuang::rules
