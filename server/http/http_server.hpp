// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/result.hpp"
#include "server/http/request.hpp"
#include "server/http/response.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace sipejuang::server {

/// What one client, and all together, may take. A phone network hides thousands behind one address, so the limit per address is wide.
struct HttpLimits {
    std::size_t head_bytes = 16 * 1024;
    std::uint64_t bodies_bytes = 256ULL * 1024 *
                                 1024;  ///< of all requests that are read or wait, as far as they have come
    std::uint64_t bodies_of_one_address = 128ULL * 1024 * 1024;
    std::chrono::seconds head_time{15};      ///< for a whole head, and between two requests of a connection
    std::chrono::seconds body_time{20};      ///< and one second more for each `slowest_bytes` that has come
    std::uint64_t slowest_bytes = 8 * 1024;  ///< a second; slower readers and writers are cut off
    std::chrono::seconds drain_time{20};     ///< for what is being answered when the server stops
    std::size_t connections = 8000;
    std::size_t connections_of_one_address = 2000;
    std::size_t requests_of_one_connection = 10000;
    std::size_t requests_of_one_address = 128;  ///< waiting for a worker at once, by the client's address
    std::set<std::string>
        trusted_proxies{};      ///< whose `Forwarded` is believed, and whose connections are not counted by address
    std::size_t waiting = 256;  ///< requests that wait for a worker; the next one is told to come again
    unsigned workers = 2;
};

/// One request that was answered or refused, for log and metrics.
struct Exchange {
    std::string id, method, route;
    int status = 0;
    std::chrono::microseconds time{};
    std::uint64_t bytes_in = 0, bytes_out = 0;
    std::string fault;  ///< why the head was refused, or what the handler threw
};

/// What the server asks those behind it. `answer` is called by several threads at once.
struct HttpService {
    std::function<std::uint64_t(const Request&)> most_body;  ///< bytes that this request may carry
    /// What is answered in the place of reading a body, as to one who has not signed in; nothing: it is read.
    std::function<std::optional<Response>(const Request&)> refusal;
    std::function<Response(const Request&)> answer;
    /// A Problem for 400, 413, 503 ...; of the request only what had been read of it is there.
    std::function<Response(int status, const Request&)> apology;
    std::function<void(const Exchange&)> tell;
};

/// HTTP/1.1 over TCP and over a local socket (RFC 9112), by Boost.Beast. TLS, HTTP/2 and brotli are the proxy's in front. One thread
/// reads and writes, `workers` answer. Nothing here knows what is served.
class HttpServer {
public:
    HttpServer(const HttpLimits& limits, HttpService service);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Port 0 takes a free one; the port taken comes back. Problem: address-not-available.
    geo::Result<std::uint16_t> listen(const std::string& host, std::uint16_t port);
    /// A socket that only its owner may open (mode 0600). Problem: address-not-available.
    geo::Result<geo::Done> listen_local(const std::string& path);
    /// Until `stop`, or SIGINT or SIGTERM; then answers what it has, takes nothing new, and returns.
    void run();
    /// From any thread.
    void stop();
    [[nodiscard]] std::size_t connections() const;

private:
    struct Engine;
    std::unique_ptr<Engine> engine_;
};

}  // namespace sipejuang::server
