// SPDX-License-Identifier: Apache-2.0
#include "server/http/response_head.hpp"

#include <array>
#include <ctime>
#include <string_view>

namespace sipejuang::server {

namespace {

std::string http_date() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 40> text{};
    const auto size = std::strftime(text.data(), text.size(), "xxx, %d yyy %Y %H:%M:%S GMT", &utc);
    std::string date{text.data(), size};
    date.replace(0, 3, days.at(static_cast<std::size_t>(utc.tm_wday)));
    date.replace(date.find("yyy"), 3, months.at(static_cast<std::size_t>(utc.tm_mon)));
    return date;
}

/// Values of fields are ours, but a line break in one would be another header: it becomes a space.
void append_field(std::string& head, std::string_view name, std::string_view value) {
    head.append(name).append(": ");
    for (const char c : value) head += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
    head += "\r\n";
}

}  // namespace

std::string response_head(const Response& response, const std::string& id, bool keep_alive) {
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + " ";
    head.append(reason_of(response.status)).append("\r\n");
    append_field(head, "Date", http_date());
    for (const auto& [name, value] : response.fields) append_field(head, name, value);
    if (response.status != 304 && response.status != 204)
        append_field(head, "Content-Length", std::to_string(response.body->size()));
    append_field(head, "X-Request-Id", id);
    if (!keep_alive) append_field(head, "Connection", "close");
    head += "\r\n";
    return head;
}

}  // namespace sipejuang::server
