// SPDX-License-Identifier: Apache-2.0
// The one translation unit that knows Boost.Asio and Boost.Beast (decision 0013).
#include "server/http/http_server.hpp"

#include "server/http/beast_session.hpp"

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>

namespace sipejuang::server {

using Error = boost::system::error_code;

struct HttpServer::Engine : BeastEngine {
    using BeastEngine::BeastEngine;

    template <class Protocol>
    void accept(typename Protocol::acceptor& from);
    template <class Protocol>
    void admit(typename Protocol::socket socket);
    void begin_stop();
};

template <class Protocol>
void HttpServer::Engine::admit(typename Protocol::socket socket) {
    constexpr bool is_local = std::is_same_v<Protocol, asio::local::stream_protocol>;
    std::string peer;
    if constexpr (!is_local) {
        Error error;
        const auto endpoint = socket.remote_endpoint(error);
        if (error) return;
        peer = endpoint.address().to_string();
        socket.set_option(asio::ip::tcp::no_delay{true}, error);
    }
    ++open;
    const auto from_here = ++per_address[peer];
    const bool many_from_here = !peer.empty() && !limits.trusted_proxies.contains(peer) &&
                                from_here > limits.connections_of_one_address;
    const bool full = open > limits.connections, crowded = many_from_here || (full && idle.empty());
    if (full && !crowded) {
        // Thousands of silent connections keep nobody out: whoever comes takes the place of one that never asked, else of the longest silent.
        const auto first = idle.begin();
        const auto* close = first->second;
        idle.erase(first);
        (*close)();
    }
    auto session = std::make_shared<BeastSession<Protocol>>(*this, std::move(socket), peer, is_local);
    if (crowded)
        session->refuse_all();
    else
        session->read_head();
}

template <class Protocol>
void HttpServer::Engine::accept(typename Protocol::acceptor& from) {
    from.async_accept([this, &from](Error error, typename Protocol::socket socket) {
        if (error == asio::error::operation_aborted || !from.is_open()) return;
        if (!error) admit<Protocol>(std::move(socket));
        if (!error) return accept<Protocol>(from);
        // Out of descriptors or memory: what is open must close first.
        auto pause = std::make_shared<asio::steady_timer>(io, std::chrono::milliseconds{50});
        pause->async_wait([this, &from, pause](Error) {
            if (from.is_open()) accept<Protocol>(from);
        });
    });
}

void HttpServer::Engine::begin_stop() {
    if (stopping) return;
    stopping = true;
    Error ignored;
    acceptor.close(ignored);
    local.close(ignored);
    if (!local_path.empty()) ::unlink(local_path.c_str());
    signals.cancel(ignored);
    const auto between = idle;
    for (const auto& [turn, close] : between) (*close)();
    drained.expires_after(limits.drain_time);
    drained.async_wait([this](Error) { io.stop(); });
    if (open == 0) drained.cancel();
}

HttpServer::HttpServer(const HttpLimits& limits, HttpService service)
    : engine_{std::make_unique<Engine>(limits, std::move(service))} {}

HttpServer::~HttpServer() {
    engine_->finished = true;
    engine_->pool.join();
    if (!engine_->local_path.empty()) ::unlink(engine_->local_path.c_str());
}

geo::Result<std::uint16_t> HttpServer::listen(const std::string& host, std::uint16_t port) {
    Error error;
    const auto refused = [&] {
        return geo::problem(
            "address-not-available",
            {"Alamat " + host + ":" + std::to_string(port) + " tidak dapat dipakai: " + error.message() + ".",
             "The address " + host + ":" + std::to_string(port) + " cannot be used: " + error.message() + "."});
    };
    const auto address = asio::ip::make_address(host, error);
    if (error) return refused();
    const asio::ip::tcp::endpoint endpoint{address, port};
    auto& acceptor = engine_->acceptor;
    constexpr int backlog = 1024;
    acceptor.open(endpoint.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address{true}, error);
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(backlog, error);
    if (error) return refused();
    engine_->accept<asio::ip::tcp>(acceptor);
    return acceptor.local_endpoint().port();
}

geo::Result<geo::Done> HttpServer::listen_local(const std::string& path) {
    Error error;
    ::unlink(path.c_str());  // the folder is ours alone: its lock is held
    auto& acceptor = engine_->local;
    const auto mask = ::umask(S_IRWXG | S_IRWXO | S_IXUSR);
    acceptor.open(asio::local::stream_protocol{}, error);
    if (!error && path.size() < sizeof(sockaddr_un::sun_path))
        acceptor.bind({path}, error);
    else if (!error)
        error = asio::error::name_too_long;
    ::umask(mask);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        return geo::problem("address-not-available",
                            {"Soket " + path + " tidak dapat dibuat: " + error.message() + ".",
                             "The socket " + path + " cannot be made: " + error.message() + "."});
    }
    engine_->local_path = path;
    engine_->accept<asio::local::stream_protocol>(acceptor);
    return geo::Done{};
}

void HttpServer::run() {
    Error ignored;
    engine_->signals.add(SIGINT, ignored);
    engine_->signals.add(SIGTERM, ignored);
    engine_->signals.async_wait([this](Error error, int) {
        if (!error) engine_->begin_stop();
    });
    engine_->io.run();
    engine_->finished = true;
    engine_->pool.join();
}

void HttpServer::stop() {
    asio::post(engine_->io, [this] { engine_->begin_stop(); });
}

std::size_t HttpServer::connections() const { return engine_->open; }

}  // namespace sipejuang::server
