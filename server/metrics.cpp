// SPDX-License-Identifier: Apache-2.0
#include "server/metrics.hpp"

#include "rules/verdict/number_text.hpp"

namespace sipejuang::server {

namespace {

constexpr double microseconds_per_second = 1e6;

void head(std::string& text, const char* name, const char* type, const char* help) {
    text.append("# HELP ")
        .append(name)
        .append(" ")
        .append(help)
        .append("\n# TYPE ")
        .append(name)
        .append(" ")
        .append(type)
        .append("\n");
}

std::string labelled(const std::string& route) {
    return "route=\"" + (route.empty() ? std::string{"none"} : route) + "\"";
}

}  // namespace

void Metrics::count(const Exchange& exchange) {
    const std::lock_guard guard{mutex_};
    ++answered_[{exchange.route, exchange.status}];
    bytes_in_ += exchange.bytes_in;
    bytes_out_ += exchange.bytes_out;
    if (exchange.status >= 500) ++faults_;
    auto& times = times_[exchange.route];
    const auto micro = static_cast<std::uint64_t>(exchange.time.count());
    std::size_t place = 0;
    while (place < bounds_ms.size() && micro > static_cast<std::uint64_t>(bounds_ms.at(place)) * 1000) ++place;
    ++times.within.at(place);
    times.microseconds += micro;
}

std::string Metrics::text(std::size_t open_connections) const {
    const std::lock_guard guard{mutex_};
    std::string text;
    head(text, "sipejuang_requests_total", "counter", "Requests answered, by route and status.");
    for (const auto& [key, count] : answered_)
        text += "sipejuang_requests_total{" + labelled(key.first) + ",status=\"" + std::to_string(key.second) + "\"} " +
                std::to_string(count) + "\n";
    head(text, "sipejuang_request_seconds", "histogram", "Time from the whole head to the last byte written.");
    for (const auto& [route, times] : times_) {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < bounds_ms.size(); ++i) {
            sum += times.within.at(i);
            text += "sipejuang_request_seconds_bucket{" + labelled(route) + ",le=\"" +
                    rules::decimal(bounds_ms.at(i) / 1000.0) + "\"} " + std::to_string(sum) + "\n";
        }
        sum += times.within.back();
        text += "sipejuang_request_seconds_bucket{" + labelled(route) + ",le=\"+Inf\"} " + std::to_string(sum) + "\n";
        text += "sipejuang_request_seconds_sum{" + labelled(route) + "} " +
                rules::decimal(static_cast<double>(times.microseconds) / microseconds_per_second) + "\n";
        text += "sipejuang_request_seconds_count{" + labelled(route) + "} " + std::to_string(sum) + "\n";
    }
    head(text, "sipejuang_connections", "gauge", "Connections open now.");
    text += "sipejuang_connections " + std::to_string(open_connections) + "\n";
    head(text, "sipejuang_bytes_total", "counter", "Bytes of contents received and of answers sent.");
    text += "sipejuang_bytes_total{way=\"in\"} " + std::to_string(bytes_in_) + "\n";
    text += "sipejuang_bytes_total{way=\"out\"} " + std::to_string(bytes_out_) + "\n";
    return text;
}

}  // namespace sipejuang::server
