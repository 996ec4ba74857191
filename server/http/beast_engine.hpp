// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to http_server.cpp, because it names the types of Boost.Asio.
#include "server/http/http_server.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <functional>
#include <map>
#include <string>
#include <utility>

namespace sipejuang::server {

namespace asio = boost::asio;

/// What all connections of a server share; touched on the reading thread alone, but for the workers' pool and the number of connections.
struct BeastEngine {
    BeastEngine(const HttpLimits& some_limits, HttpService some_service)
        : limits{some_limits},
          service{std::move(some_service)},
          pool{some_limits.workers},
          acceptor{io},
          local{io},
          signals{io},
          drained{io} {}

    void answered(const std::string& client) {
        --waiting;
        if (--busy[client] == 0) busy.erase(client);
    }
    void closed(const std::string& peer) {
        if (--per_address[peer] == 0) per_address.erase(peer);
        --open;
        if (stopping && !finished && open == 0) drained.cancel();
    }

    /// Room for so much more of a body; false: there is none.
    [[nodiscard]] bool hold(const std::string& client, std::uint64_t more) {
        auto& own = bodies_of[client];
        if (bodies + more > limits.bodies_bytes || own + more > limits.bodies_of_one_address) return false;
        bodies += more;
        own += more;
        return true;
    }
    void release(const std::string& client, std::uint64_t held) {
        bodies -= held;
        const auto own = bodies_of.find(client);
        if (own != bodies_of.end() && (own->second -= held) == 0) bodies_of.erase(own);
    }

    HttpLimits limits;
    HttpService service;
    std::string local_path;
    std::map<std::string, std::size_t> per_address;  ///< open connections
    std::map<std::string, std::size_t> busy;         ///< requests waiting for a worker, by client
    /// Of connections between two requests, or before the end of a head: closed when the server stops, and the first of them where there is no room for a new
    /// one. First those that never asked anything, then by how long they are silent.
    std::map<std::pair<bool, std::uint64_t>, std::function<void()>*> idle;
    std::uint64_t idle_turns = 0;
    std::atomic<std::size_t> open{0};
    std::size_t waiting = 0;
    std::uint64_t bodies = 0;                        ///< bytes of bodies that are held
    std::map<std::string, std::uint64_t> bodies_of;  ///< the same, by client
    bool stopping = false, finished = false;
    // Connections that are cut off live until the context goes: what they count in must outlive it.
    asio::io_context io{1};
    asio::thread_pool pool;
    asio::ip::tcp::acceptor acceptor;
    asio::local::stream_protocol::acceptor local;
    asio::signal_set signals;
    asio::steady_timer drained;
};

}  // namespace sipejuang::server
