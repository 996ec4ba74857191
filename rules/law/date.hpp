// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace sipejuang::rules {

/// A civil date of the Gregorian calendar, in the plan's own time zone. There is no "today" in the rules.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    /// "YYYY-MM-DD" (ISO 8601); nothing for any other text or a day that does not exist.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// A period, both ends inclusive; an absent end is open.
struct Validity {
    std::optional<Date> from;
    std::optional<Date> until;

    [[nodiscard]] bool covers(Date on) const { return (!from || *from <= on) && (!until || on <= *until); }
};

}  // namespace sipejuang::rules
