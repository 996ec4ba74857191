// SPDX-License-Identifier: Apache-2.0
#include "server/routes/asked_date.hpp"

#include "server/http/parameter.hpp"

namespace sipejuang::server {

geo::Result<rules::Date> asked_date(const Application& app, const Edition& edition, const Call& call) {
    const auto asked = call.parameter("date");
    if (!asked) return today_of(app, edition);
    if (const auto date = rules::Date::parse(*asked)) return *date;
    return not_a_date("date");
}

}  // namespace sipejuang::server
