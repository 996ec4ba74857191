// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to http_server.cpp, because it names the types of Boost.Beast, which cost half a minute a translation unit.
#include "data/store/random_id.hpp"
#include "server/http/beast_engine.hpp"
#include "server/http/forwarded.hpp"
#include "server/http/request_head.hpp"
#include "server/http/response_head.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <optional>

namespace sipejuang::server {

namespace beast = boost::beast;
namespace http = boost::beast::http;

/// One connection: head, body, answer, and again. All of it runs on the one reading thread, except the answer.
template <class Protocol>
class BeastSession : public std::enable_shared_from_this<BeastSession<Protocol>> {
    static constexpr std::size_t more_than_a_head = 64 * 1024;  ///< what is read of a body at a time

    using Error = boost::system::error_code;
    using Clock = std::chrono::steady_clock;

public:
    BeastSession(BeastEngine& engine, typename Protocol::socket socket, std::string peer, bool local)
        : engine_{engine},
          stream_{std::move(socket)},
          deadline_{engine.io},
          buffer_{engine.limits.head_bytes + more_than_a_head} {
        request_.peer = std::move(peer);
        request_.local = local;
        close_idle_ = [this] { stream_.close(); };
    }
    ~BeastSession() {
        engine_.idle.erase(idle_turn_);
        engine_.release(request_.client, reserved_);
        engine_.closed(request_.peer);
    }
    BeastSession(const BeastSession&) = delete;
    BeastSession& operator=(const BeastSession&) = delete;

    void read_head() {
        if (engine_.stopping && answered_ > 0) return close();
        idle_turn_ = {answered_ > 0, ++engine_.idle_turns};
        engine_.idle.emplace(idle_turn_, &close_idle_);
        stream_.expires_never();
        read_until(Clock::now() + engine_.limits.head_time);
        read_more();
    }
    void refuse_all() { refuse(503, "too many connections"); }

private:
    /// A read that takes longer is given up; the socket stays open for the answer that says so, where a stream's own limit would close it.
    void read_until(Clock::time_point end) {
        late_ = false;
        deadline_.expires_at(end);
        deadline_.async_wait([weak = this->weak_from_this(), turn = ++deadline_turn_](Error error) {
            const auto self = weak.lock();
            if (error || !self || turn != self->deadline_turn_) return;
            self->late_ = true;
            self->stream_.cancel();
        });
    }
    void read_in_time() {
        ++deadline_turn_;
        deadline_.cancel();
    }

    /// What an earlier read left over may hold the next head already.
    void read_more() {
        const std::string_view held{static_cast<const char*>(buffer_.data().data()), buffer_.size()};
        const auto end = held.find("\r\n\r\n");
        if (end != std::string_view::npos) return on_head({}, end + 4);
        if (held.size() >= engine_.limits.head_bytes) return on_head(http::error::header_limit, 0);
        constexpr std::size_t piece = 4096;
        stream_.async_read_some(buffer_.prepare(piece),
                                [self = this->shared_from_this()](Error error, std::size_t size) {
                                    if (error) return self->on_head(error, 0);
                                    self->buffer_.commit(size);
                                    self->read_more();
                                });
    }

    void on_head(Error error, std::size_t size) {
        engine_.idle.erase(idle_turn_);
        begin_ = Clock::now();
        request_.id = data::random_id(8);
        request_.head = {};  // of the request before this one nothing counts
        if (error == http::error::header_limit || size > engine_.limits.head_bytes)
            return refuse(431, "the head is too large");
        if (late_ && buffer_.size() > 0) return refuse(408, "the head took too long");
        if (error) return close();
        auto head = read_request_head({static_cast<const char*>(buffer_.data().data()), size});
        if (const auto* fault = std::get_if<HeadFault>(&head)) return refuse(400, fault->why);
        request_.head = std::get<RequestHead>(std::move(head));
        request_.body.clear();
        request_.client = request_.peer;
        request_.secure = false;
        if (engine_.limits.trusted_proxies.contains(request_.peer)) apply(read_forwarded(request_.head), request_);
        head_size_ = size;
        if (!request_.head.has_body()) {
            buffer_.consume(size);
            return dispatch();
        }
        begin_body();
    }

    void begin_body() {
        if (auto refusal = engine_.service.refusal(request_))
            return refuse(std::move(*refusal), "a body that nobody wants");
        const auto most = engine_.service.most_body(request_);
        if (request_.head.content_length.value_or(0) > most) return refuse(413, "the body is too large");
        parser_.emplace();
        parser_->eager(true);
        parser_->header_limit(static_cast<std::uint32_t>(engine_.limits.head_bytes));
        parser_->body_limit(most);
        body_begin_ = Clock::now();
        read_until(body_begin_ + engine_.limits.body_time);
        if (!request_.head.expects_continue || buffer_.size() > head_size_) return read_body();
        asio::async_write(stream_, asio::buffer(std::string_view{"HTTP/1.1 100 Continue\r\n\r\n"}),
                          [self = this->shared_from_this()](Error error, std::size_t) {
                              if (error) return self->close();
                              self->read_body();
                          });
    }

    /// Piece by piece: room is taken, and time given, for what has come, never for what was announced.
    void read_body() {
        http::async_read_some(stream_, buffer_, *parser_,
                              [self = this->shared_from_this()](Error error, std::size_t) { self->on_piece(error); });
    }

    void on_piece(Error error) {
        if (error) return on_body(error);
        const std::uint64_t came = parser_->get().body().size();
        if (!request_.local && !engine_.hold(request_.client, came - reserved_))
            return refuse(503, "too many bodies at once");
        if (!request_.local) reserved_ = came;
        if (parser_->is_done()) return on_body({});
        read_until(body_begin_ + engine_.limits.body_time + std::chrono::seconds{came / engine_.limits.slowest_bytes});
        read_body();
    }

    void on_body(Error error) {
        if (error == http::error::body_limit) return refuse(413, "the body is too large");
        if (late_) return refuse(408, "the body took too long");
        if (error && error.category() == make_error_code(http::error::end_of_stream).category() &&
            error != http::error::end_of_stream && error != http::error::partial_message)
            return refuse(400, "the body: " + error.message());
        if (error) return close();
        request_.body = std::move(parser_->get().body());
        parser_.reset();
        dispatch();
    }

    void dispatch() {
        if (engine_.waiting >= engine_.limits.waiting) return refuse(503, "too many requests wait", true);
        auto& own = engine_.busy[request_.client];
        if (!request_.local && own >= engine_.limits.requests_of_one_address)
            return refuse(503, "too many requests of one address wait", true);
        ++own;
        ++engine_.waiting;
        read_in_time();
        // The worker hands its hold on the connection back: a connection ends on the reading thread alone.
        asio::post(engine_.pool, [self = this->shared_from_this()]() mutable {
            std::string fault;
            Response response;
            try {
                response = self->engine_.service.answer(self->request_);
            } catch (const std::exception& thrown) {
                fault = thrown.what();
                response = self->engine_.service.apology(500, self->request_);
            }
            auto& io = self->engine_.io;
            asio::post(io,
                       [self = std::move(self), response = std::move(response), fault = std::move(fault)]() mutable {
                           self->engine_.answered(self->request_.client);
                           self->write(std::move(response), std::move(fault));
                       });
        });
    }

    /// Before the body is read nobody knows where the next request begins: the connection ends with this answer.
    void refuse(int status, std::string why, bool whole = false) {
        auto response = engine_.service.apology(status, request_);
        if (status == 503) response.field("Retry-After", "2");
        refuse(std::move(response), std::move(why), whole);
    }
    void refuse(Response response, std::string why, bool whole = false) {
        if (request_.id.empty()) request_.id = data::random_id(8);
        if (!whole) request_.head.keep_alive = false;
        unread_ = !whole;
        write(std::move(response), std::move(why));
    }

    void write(Response response, std::string fault) {
        read_in_time();
        engine_.release(request_.client, reserved_);
        reserved_ = 0;
        const bool bare = request_.head.method == "HEAD" || response.status == 304 || response.status == 204;
        keep_ = request_.head.keep_alive && !engine_.stopping &&
                ++answered_ < engine_.limits.requests_of_one_connection;
        head_ = response_head(response, request_.id, keep_);
        response_ = std::move(response);
        fault_ = std::move(fault);
        std::array<asio::const_buffer, 2> parts{asio::buffer(head_),
                                                bare ? asio::const_buffer{} : asio::buffer(*response_.body)};
        const auto seconds = response_.body->size() / engine_.limits.slowest_bytes;
        stream_.expires_after(engine_.limits.body_time + std::chrono::seconds{seconds});
        asio::async_write(stream_, parts, [self = this->shared_from_this()](Error error, std::size_t size) {
            self->on_written(error, size);
        });
    }

    void on_written(Error error, std::size_t size) {
        Exchange exchange{
            request_.id, request_.head.method, response_.route, response_.status, {}, request_.body.size(), size,
            fault_};
        exchange.time = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin_);
        if (error && exchange.fault.empty()) exchange.fault = "not read to its end: " + error.message();
        engine_.service.tell(exchange);
        response_ = {};
        if (error) return close();
        if (!keep_) return unread_ ? linger() : close();
        read_head();
    }

    /// Closing with bytes unread would reset the connection, and the client might lose the answer: says that no more comes, and reads
    /// a little while.
    void linger() {
        Error ignored;
        stream_.socket().shutdown(Protocol::socket::shutdown_send, ignored);
        stream_.expires_after(std::chrono::seconds{2});
        discard(64);
    }

    void discard(int times) {
        if (times == 0) return close();
        buffer_.clear();
        stream_.async_read_some(buffer_.prepare(engine_.limits.head_bytes),
                                [self = this->shared_from_this(), times](Error error, std::size_t) {
                                    if (error) return self->close();
                                    self->discard(times - 1);
                                });
    }

    void close() {
        Error ignored;
        stream_.socket().shutdown(Protocol::socket::shutdown_both, ignored);
        stream_.close();
    }

    BeastEngine& engine_;
    beast::basic_stream<Protocol> stream_;
    asio::steady_timer deadline_;
    std::uint64_t deadline_turn_ = 0;
    bool late_ = false;
    beast::flat_buffer buffer_;
    std::optional<http::request_parser<http::string_body>> parser_;
    Request request_;
    Response response_;
    std::string head_, fault_;
    std::function<void()> close_idle_;
    std::pair<bool, std::uint64_t> idle_turn_{};
    Clock::time_point begin_ = Clock::now(), body_begin_{};
    std::size_t head_size_ = 0, answered_ = 0;
    std::uint64_t reserved_ = 0;
    bool keep_ = false, unread_ = false;
};

}  // namespace sipejuang::server
