// SPDX-License-Identifier: Apache-2.0
#include "server/http/request_head.hpp"
#include "data/import/csv_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace sipejuang::server {

namespace {

constexpr std::size_t most_fields = 100;
constexpr std::string_view line_end = "\r\n";

bool alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// RFC 9110 5.6.2: token.
bool is_token(std::string_view text) {
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return alphanumeric(c) || others.find(c) != std::string_view::npos;
    });
}

/// RFC 9110 5.5: visible characters, space, tab, and bytes above ASCII.
bool is_field_value(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= ' ' && byte != 0x7f);
    });
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Origin form: "/" and then characters of a URI; nothing that a log or a header would take for something else.
bool is_target(std::string_view text) {
    return text.starts_with('/') && std::all_of(text.begin(), text.end(), [](char c) {
               return c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\' && c != '^' && c != '`' &&
                      c != '#';
           });
}

bool is_host(std::string_view text) {
    constexpr std::string_view others = "-._~%!$&'()*+,;=:[]";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return alphanumeric(c) || others.find(c) != std::string_view::npos;
    });
}

struct Reader {
    RequestHead head;
    bool http_1_1 = true;
    std::string fault;

    bool refuse(std::string why) {
        fault = std::move(why);
        return false;
    }

    bool request_line(std::string_view line) {
        const auto first = line.find(' ');
        const auto last = line.rfind(' ');
        if (first == std::string_view::npos || first == last) return refuse("the request line has not three parts");
        const auto method = line.substr(0, first), target = line.substr(first + 1, last - first - 1);
        const auto version = line.substr(last + 1);
        constexpr std::size_t longest_method = 20;
        const bool capitals = std::none_of(method.begin(), method.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (!is_token(method) || !capitals || method.size() > longest_method) return refuse("no method");
        if (!is_target(target)) return refuse("the target is not in origin form");
        if (version != "HTTP/1.1" && version != "HTTP/1.0") return refuse("neither HTTP/1.1 nor HTTP/1.0");
        head.method = method;
        head.target = target;
        http_1_1 = version == "HTTP/1.1";
        head.keep_alive = http_1_1;
        return true;
    }

    bool field_line(std::string_view line) {
        if (head.fields.size() == most_fields) return refuse("too many header fields");
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) return refuse("a header line without a colon");
        if (!is_token(line.substr(0, colon))) return refuse("a header line that does not begin with a name");
        const auto value = trimmed(line.substr(colon + 1));
        if (!is_field_value(value)) return refuse("a control character in a header field");
        head.fields.emplace_back(data::lower_case(line.substr(0, colon)), value);
        return true;
    }

    /// Fields that may stand once only; two of them are two readings.
    bool singletons() {
        constexpr std::array once{
            "host",   "content-length", "transfer-encoding", "content-type", "authorization", "content-encoding",
            "expect", "cookie",         "if-none-match",     "range"};
        for (const std::string_view name : once) {
            const auto count = std::count_if(head.fields.begin(), head.fields.end(),
                                             [&](const auto& field) { return field.first == name; });
            if (count > 1) return refuse(std::string{name} + " stands twice");
        }
        return true;
    }

    bool host() {
        const auto value = head.field("host");
        if (!value) return !http_1_1 || refuse("no Host");
        return is_host(*value) || refuse("Host is no host");
    }

    bool framing() {
        const auto length = head.field("content-length"), encoding = head.field("transfer-encoding");
        if (length && encoding) return refuse("Content-Length and Transfer-Encoding together");
        if (encoding) {
            if (!http_1_1) return refuse("Transfer-Encoding in HTTP/1.0");
            if (data::lower_case(*encoding) != "chunked") return refuse("a Transfer-Encoding other than chunked");
            head.chunked = true;
        }
        if (!length) return true;
        constexpr std::size_t longest = 15;
        std::uint64_t number = 0;
        const auto end = std::from_chars(length->data(), length->data() + length->size(), number);
        if (length->empty() || length->size() > longest || end.ptr != length->data() + length->size())
            return refuse("Content-Length is no number");
        head.content_length = number;
        return true;
    }

    bool expectation() {
        const auto value = head.field("expect");
        if (!value) return true;
        if (data::lower_case(*value) != "100-continue") return refuse("an Expect other than 100-continue");
        head.expects_continue = http_1_1 && head.has_body();
        return true;
    }

    bool connection() {
        for (const auto& [name, value] : head.fields) {
            if (name != "connection") continue;
            const auto options = "," + data::lower_case(value) + ",";
            if (options.find("close") != std::string::npos) head.keep_alive = false;
            if (!http_1_1 && options.find("keep-alive") != std::string::npos) head.keep_alive = true;
        }
        return true;
    }

    bool all(std::string_view bytes) {
        bool first = true;
        while (true) {
            const auto end = bytes.find(line_end);
            if (end == std::string_view::npos) return refuse("the head does not end");
            const auto line = bytes.substr(0, end);
            bytes.remove_prefix(end + line_end.size());
            if (line.find_first_of(std::string_view{"\r\n\0", 3}) != std::string_view::npos)
                return refuse("a bare CR, LF or NUL");
            if (line.empty()) break;
            if (!(first ? request_line(line) : field_line(line))) return false;
            first = false;
        }
        if (first) return refuse("no request line");
        if (!bytes.empty()) return refuse("more than a head");
        return singletons() && host() && framing() && expectation() && connection();
    }
};

}  // namespace

std::variant<RequestHead, HeadFault> read_request_head(std::string_view bytes) {
    Reader reader;
    if (!reader.all(bytes)) return HeadFault{std::move(reader.fault)};
    return std::move(reader.head);
}

}  // namespace sipejuang::server
