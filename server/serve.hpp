// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/http/http_server.hpp"

#include <cstdint>
#include <iosfwd>
#include <string>

namespace sipejuang::server {

struct ServeOptions {
    std::string data_folder;
    std::string host = "127.0.0.1";
    std::uint16_t port = 8080;
    HttpLimits limits;
    int verdict_days = 180;
    std::string contact;  ///< whom people ask: shown in the guide and beside what went wrong; empty: nobody
};

/// Opens the data folder, loads what is published, listens, and serves until SIGINT or SIGTERM; then answers what it has begun.
/// `ready` gets one line with the address when it listens; `log` JSON lines. Problems: those of `Store::open` and `load_edition`;
/// address-not-available.
[[nodiscard]] geo::Result<geo::Done> serve(const ServeOptions& options, std::ostream& ready, std::ostream& log);

}  // namespace sipejuang::server
