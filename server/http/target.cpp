// SPDX-License-Identifier: Apache-2.0
#include "server/http/target.hpp"

#include "data/import/utf8.hpp"

#include <algorithm>
#include <array>

namespace sipejuang::server {

namespace {

constexpr int hex_base = 16;

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Line breaks are kept in forms (typed corners), nowhere else.
bool fit_for_people(std::string_view text, bool lines) {
    const bool control = std::any_of(text.begin(), text.end(), [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const bool line = byte == '\n' || byte == '\r' || byte == '\t';
        return (byte < ' ' && !(lines && line)) || byte == 0x7f;
    });
    return !control && data::valid_utf8(text);
}

std::optional<std::string> decoded(std::string_view text, bool query, bool lines = false) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && query) {
            out += ' ';
        } else if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0) return std::nullopt;
            out += static_cast<char>(high * hex_base + low);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return fit_for_people(out, lines) ? std::optional{std::move(out)} : std::nullopt;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::optional<Pairs> read_pairs(std::string_view text, bool lines) {
    Pairs pairs;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto item = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (item.empty()) continue;
        const auto equals = std::min(item.find('='), item.size());
        auto name = decoded(item.substr(0, equals), true);
        auto value = decoded(item.substr(std::min(equals + 1, item.size())), true, lines);
        if (!name || !value) return std::nullopt;
        const bool twice = std::any_of(pairs.begin(), pairs.end(),
                                       [&](const auto& pair) { return pair.first == *name; });
        if (twice) return std::nullopt;
        pairs.emplace_back(std::move(*name), std::move(*value));
    }
    return pairs;
}

std::optional<std::vector<std::string>> read_path(std::string_view path) {
    std::vector<std::string> segments;
    while (path.starts_with('/')) {
        path.remove_prefix(1);
        const auto end = std::min(path.find('/'), path.size());
        auto segment = decoded(path.substr(0, end), false);
        path.remove_prefix(end);
        if (!segment || *segment == "." || *segment == "..") return std::nullopt;
        if (segment->find('/') != std::string::npos || segment->find('\\') != std::string::npos) return std::nullopt;
        if (segment->empty() && !path.empty()) return std::nullopt;
        if (!segment->empty()) segments.push_back(std::move(*segment));
    }
    return path.empty() ? std::optional{std::move(segments)} : std::nullopt;
}

}  // namespace

std::optional<Target> read_target(std::string_view target) {
    const auto question = std::min(target.find('?'), target.size());
    auto segments = read_path(target.substr(0, question));
    auto query = read_pairs(target.substr(std::min(question + 1, target.size())), false);
    if (!segments || !query) return std::nullopt;
    return Target{std::move(*segments), std::move(*query)};
}

std::optional<Pairs> read_form(std::string_view text) { return read_pairs(text, true); }

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte / hex_base];
        out += digits[byte % hex_base];
    }
    return out;
}

}  // namespace sipejuang::server
