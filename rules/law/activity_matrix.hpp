// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/bilingual.hpp"
#include "rules/law/rule.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sipejuang::rules {

/// A cell of the ITBX matrix: a set of codes (I, X, T1, B2, T1+B3). Empty and `-` are both undetermined; `-` reads
/// "belum diatur".
struct ActivityCell {
    enum class State { missing, not_regulated, codes };
    State state = State::missing;
    std::vector<std::string> codes;
};

struct Activity {
    std::string code;
    geo::Bilingual name;
    std::vector<std::string> kbli;              ///< 4 or 5 digits as text
    std::vector<std::string> synonyms;          ///< what people call it; for finding it, without meaning in law
    std::map<std::string, ActivityCell> cells;  ///< by sub-zone code
    std::string provision;
    std::string origin;  ///< "activities.csv, line 7"
};

/// `activities.csv`.
class ActivityMatrix {
public:
    ActivityMatrix() = default;
    explicit ActivityMatrix(std::vector<Activity> activities) : activities_{std::move(activities)} {}

    [[nodiscard]] const Activity* find(const std::string& code) const;
    /// All activities that carry this KBLI code, or a 5-digit child of a 4-digit one, or its 4-digit parent; in file order.
    [[nodiscard]] std::vector<const Activity*> by_kbli(const std::string& kbli) const;
    [[nodiscard]] const std::vector<Activity>& all() const { return activities_; }

private:
    std::vector<Activity> activities_;
};

/// What a code such as T1 or B2 asks for: `conditions.csv`.
struct Condition {
    enum class Kind { words, document, authority, number };
    enum class QuantityKind { plot_area, footprint_area, floor_area, floors, height };
    std::string code;
    Kind kind = Kind::words;
    geo::Bilingual text;
    std::string issuer;
    QuantityKind quantity = QuantityKind::plot_area;  ///< for kind number
    Relation relation = Relation::at_most;
    std::optional<Amount> limit;  ///< kind number without it: a gap
    std::string provision;
    std::string origin;
};

using Conditions = std::map<std::string, Condition>;

}  // namespace sipejuang::rules
