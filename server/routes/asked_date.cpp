// SPDX-License-Identifier: Apache-2.0
#include "server/routes/asked_date.hpp"

#include "server/http/parameter.hpp"

#include "data/import/civil_date.hpp"

namespace sipejuang::server {

rules::Date today_of(const Application& app, const Edition& edition) {
    return data::date_at(app.now(), edition.law.law.plans().front()->identity().time_zone);
}

geo::Result<rules::Date> asked_date(const Application& app, const Edition& edition, const Call& call) {
    const auto asked = call.parameter("date");
    if (!asked) return today_of(app, edition);
    if (const auto date = rules::Date::parse(*asked)) return *date;
    return parameter_invalid("date", {"bukan tanggal TTTT-BB-HH", "no date YYYY-MM-DD"});
}

}  // namespace sipejuang::server
