// SPDX-License-Identifier: Apache-2.0
#include "server/access_log.hpp"

#include "data/export/json_writer.hpp"

#include <ostream>

namespace sipejuang::server {

void AccessLog::tell(const Exchange& exchange, data::Instant now) {
    data::JsonWriter json;
    json.begin_object().member("time", data::utc_text(now)).member("request", exchange.id);
    json.member("method", exchange.method).member("route", exchange.route);
    json.key("status").integer(exchange.status);
    json.key("ms").number(static_cast<double>(exchange.time.count()) / 1000.0, 3);
    json.key("bytes_in").integer(static_cast<std::int64_t>(exchange.bytes_in));
    json.key("bytes_out").integer(static_cast<std::int64_t>(exchange.bytes_out));
    json.text("fault", exchange.fault).end_object();
    const std::lock_guard guard{mutex_};
    out_ << json.take() << '\n' << std::flush;
}

void AccessLog::tell(const std::string& event, const std::string& detail, data::Instant now) {
    data::JsonWriter json;
    json.begin_object().member("time", data::utc_text(now)).member("event", event).text("detail", detail).end_object();
    const std::lock_guard guard{mutex_};
    out_ << json.take() << '\n' << std::flush;
}

}  // namespace sipejuang::server
