// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/store.hpp"
#include "server/http/http_server.hpp"

#include <iosfwd>
#include <mutex>
#include <string>

namespace sipejuang::server {

/// One JSON line for each exchange and event: when, request id, method, route, status, time, sizes. No address, no path, no query: the
/// routes' patterns stand for them, so that nobody's plot, case or name is in a log.
class AccessLog {
public:
    explicit AccessLog(std::ostream& out) : out_{out} {}
    void tell(const Exchange& exchange, data::Instant now);
    /// "started", "stopping", "plan published": with one text beside it.
    void tell(const std::string& event, const std::string& detail, data::Instant now);

private:
    std::ostream& out_;
    std::mutex mutex_;
};

}  // namespace sipejuang::server
