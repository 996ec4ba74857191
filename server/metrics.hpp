// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/http_server.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace sipejuang::server {

/// Counts of what was answered, by route and status, as Prometheus reads them. Nothing in it names a person or a place.
class Metrics {
public:
    void count(const Exchange& exchange);
    /// Prometheus text format 0.0.4.
    [[nodiscard]] std::string text(std::size_t open_connections) const;

private:
    static constexpr std::array bounds_ms{5, 25, 100, 500, 2500, 10000};
    struct Times {
        std::array<std::uint64_t, bounds_ms.size() + 1> within{};
        std::uint64_t microseconds = 0;
    };
    mutable std::mutex mutex_;
    std::map<std::pair<std::string, int>, std::uint64_t> answered_;
    std::map<std::string, Times> times_;
    std::uint64_t bytes_in_ = 0, bytes_out_ = 0, faults_ = 0;
};

}  // namespace sipejuang::server
