// SPDX-License-Identifier: Apache-2.0
#include "server/http/forwarded.hpp"

#include <algorithm>

namespace sipejuang::server {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// What follows the last comma that is not within quotes.
std::string_view last_of(std::string_view list) {
    bool quoted = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i] == '"') quoted = !quoted;
        if (list[i] == ',' && !quoted) from = i + 1;
    }
    return trimmed(list.substr(from));
}

std::string_view unquoted(std::string_view text) {
    return text.size() > 1 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2) : text;
}

/// "1.2.3.4:80", "[::1]:80" and "::1" without port and brackets.
std::string address_in(std::string_view text) {
    if (text.starts_with('[')) return std::string{text.substr(1, text.find(']') - 1)};
    if (std::count(text.begin(), text.end(), ':') == 1) text = text.substr(0, text.find(':'));
    return std::string{text};
}

bool is_name(std::string_view text, std::string_view name) {
    return text.size() == name.size() && std::equal(text.begin(), text.end(), name.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

Forwarded standard(std::string_view element) {
    Forwarded made;
    while (!element.empty()) {
        const auto end = std::min(element.find(';'), element.size());
        const auto pair = trimmed(element.substr(0, end));
        element.remove_prefix(std::min(end + 1, element.size()));
        const auto equals = std::min(pair.find('='), pair.size());
        const auto name = pair.substr(0, equals), value = unquoted(pair.substr(std::min(equals + 1, pair.size())));
        if (is_name(name, "for")) made.client = address_in(value);
        if (is_name(name, "proto")) made.secure = is_name(value, "https");
        if (is_name(name, "host")) made.host = std::string{value};
    }
    return made;
}

}  // namespace

Forwarded read_forwarded(const RequestHead& head) {
    if (const auto field = head.field("forwarded")) return standard(last_of(*field));
    Forwarded made;
    if (const auto client = head.field("x-forwarded-for")) made.client = address_in(last_of(*client));
    if (const auto scheme = head.field("x-forwarded-proto")) made.secure = is_name(last_of(*scheme), "https");
    if (const auto host = head.field("x-forwarded-host")) made.host = std::string{last_of(*host)};
    return made;
}

void apply(const Forwarded& forwarded, Request& request) {
    if (!forwarded.client.empty()) request.client = forwarded.client;
    request.secure = forwarded.secure;
    if (forwarded.host.empty()) return;
    for (auto& [name, value] : request.head.fields) {
        if (name == "host") value = forwarded.host;
    }
}

}  // namespace sipejuang::server
