// SPDX-License-Identifier: Apache-2.0
#include "server/http/local_client.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace sipejuang::server {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

bool connect_to(int descriptor, const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) return false;
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the sockets interface asks for it
    return ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

bool send_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR) return false;
        if (sent > 0) bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::string received(int descriptor) {
    std::string bytes;
    std::array<char, 65536> piece;  // filled by recv
    while (true) {
        const auto size = ::recv(descriptor, piece.data(), piece.size(), 0);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) return bytes;
        bytes.append(piece.data(), static_cast<std::size_t>(size));
    }
}

}  // namespace

std::optional<LocalAnswer> ask_local(const std::string& socket, std::string_view method, std::string_view target,
                                     std::string_view body) {
    const Descriptor descriptor{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    if (descriptor.number() < 0 || !connect_to(descriptor.number(), socket)) return std::nullopt;
    std::string head{method};
    head.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ");
    head.append(std::to_string(body.size())).append("\r\n\r\n");
    // Who refuses a body answers before all of it is sent: the answer says more than the broken pipe.
    static_cast<void>(send_all(descriptor.number(), head) && send_all(descriptor.number(), body));
    const auto bytes = received(descriptor.number());
    const auto end = bytes.find("\r\n\r\n");
    const auto space = bytes.find(' ');
    if (end == std::string::npos || space == std::string::npos) return std::nullopt;
    LocalAnswer answer;
    constexpr std::size_t digits = 3;
    std::from_chars(bytes.data() + space + 1, bytes.data() + space + 1 + digits, answer.status);
    answer.body = bytes.substr(end + 4);
    return answer;
}

}  // namespace sipejuang::server
