// SPDX-License-Identifier: Apache-2.0
// The head of a request: what is read, and every shape that two readers could read differently is refused (RFC 9112).
#include "server/http/request_head.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

RequestHead head_of(const std::string& bytes) {
    auto read = read_request_head(bytes);
    const auto* fault = std::get_if<HeadFault>(&read);
    EXPECT_EQ(fault, nullptr) << (fault == nullptr ? "" : fault->why) << "\n" << bytes;
    return fault == nullptr ? std::get<RequestHead>(read) : RequestHead{};
}

std::string fault_of(const std::string& bytes) {
    auto read = read_request_head(bytes);
    const auto* fault = std::get_if<HeadFault>(&read);
    return fault == nullptr ? std::string{} : fault->why;
}

/// A GET with these lines after its Host.
std::string get_with(const std::string& lines) { return "GET / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n"; }
std::string post_with(const std::string& lines) { return "POST / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n"; }

TEST(RequestHead, IsReadFieldByField) {
    const auto head = head_of(
        "POST /check?date=2026-11-24 HTTP/1.1\r\nHost: a:8080\r\nContent-Length: 12\r\nX-Thing: \t one two \r\n\r\n");
    EXPECT_EQ(head.method, "POST");
    EXPECT_EQ(head.target, "/check?date=2026-11-24");
    EXPECT_EQ(head.content_length, 12U);
    EXPECT_EQ(head.field("x-thing"), "one two");
    EXPECT_TRUE(head.keep_alive && head.has_body() && !head.chunked);
}

TEST(RequestHead, KnowsWhenTheConnectionEnds) {
    EXPECT_FALSE(head_of(get_with("Connection: close\r\n")).keep_alive);
    EXPECT_FALSE(head_of("GET / HTTP/1.0\r\n\r\n").keep_alive);
    EXPECT_TRUE(head_of("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keep_alive);
}

TEST(RequestHead, TakesChunkedAlone) {
    EXPECT_TRUE(head_of(post_with("Transfer-Encoding: Chunked\r\n")).chunked);
    EXPECT_TRUE(head_of(post_with("Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n")).expects_continue);
    EXPECT_FALSE(head_of(get_with("Expect: 100-continue\r\n")).expects_continue) << "there is no body to wait for";
}

TEST(RequestHead, RefusesTwoWaysOfSayingHowLongTheBodyIs) {
    for (const char* lines : {"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                              "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
                              "Content-Length: 5\r\nContent-Length: 6\r\n",
                              "Content-Length: 5\r\nContent-Length: 5\r\n",
                              "Content-Length: 5, 5\r\n",
                              "Content-Length: 5, 6\r\n",
                              "Content-Length: +5\r\n",
                              "Content-Length: -5\r\n",
                              "Content-Length: 0x5\r\n",
                              "Content-Length: 5 \t6\r\n",
                              "Content-Length: 5.0\r\n",
                              "Content-Length:\r\n",
                              "Content-Length: \r\n",
                              "Content-Length: 99999999999999999999\r\n",
                              "Content-Length: five\r\n",
                              "Transfer-Encoding: identity\r\n",
                              "Transfer-Encoding: gzip, chunked\r\n",
                              "Transfer-Encoding: chunked, gzip\r\n",
                              "Transfer-Encoding: chunked, chunked\r\n",
                              "Transfer-Encoding: xchunked\r\n",
                              "Transfer-Encoding: \x0B"
                              "chunked\r\n",
                              "Transfer-Encoding:\r\n",
                              "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                              "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n",
                              "Transfer-Encoding: \"chunked\"\r\n",
                              "Transfer-Encoding: chunked;q=1\r\n"}) {
        EXPECT_NE(fault_of(post_with(lines)), "") << lines;
    }
    EXPECT_NE(fault_of("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), "");
}

TEST(RequestHead, RefusesNamesThatAreNoneAndFoldedLines) {
    for (const char* lines :
         {"Content-Length : 5\r\n", "Content-Length\t: 5\r\n", " Content-Length: 5\r\n", "\tX: y\r\n", "X: a\r\n b\r\n",
          "X: a\r\n\tb\r\n", ": x\r\n", "X\r\n", "X y: z\r\n", "X\": z\r\n", "X(: z\r\n", "X\x80: z\r\n",
          "X\x01: z\r\n", "X: a\rb\r\n", "X: a\nY: b\r\n", "X: a\r\r\n", "X: \x7F\r\n", "X: \x01\r\n"}) {
        EXPECT_NE(fault_of(get_with(lines)), "") << lines;
    }
    EXPECT_NE(fault_of(get_with(std::string{"X: a\0b\r\n", 8})), "");
}

TEST(RequestHead, RefusesAHostThatIsNoneOrTwo) {
    for (const char* bytes : {"GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                              "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost:\r\n\r\n",
                              "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n",
                              "GET / HTTP/1.1\r\nHost: <a>\r\n\r\n", "GET / HTTP/1.1\r\nHost: a?b\r\n\r\n",
                              "GET / HTTP/1.1\r\nHost: a\\b\r\n\r\n"}) {
        EXPECT_NE(fault_of(bytes), "") << bytes;
    }
}

TEST(RequestHead, RefusesRequestLinesThatAreNone) {
    for (const char* line : {"GET /",
                             "GET / HTTP/2.0",
                             "GET / HTTP/1.2",
                             "GET / HTTP/1",
                             "GET / http/1.1",
                             "GET / HTTP/1.1 ",
                             "GET  / HTTP/1.1",
                             "GET\t/ HTTP/1.1",
                             " GET / HTTP/1.1",
                             "get / HTTP/1.1",
                             "G@T / HTTP/1.1",
                             "G(T / HTTP/1.1",
                             "GET http://a/ HTTP/1.1",
                             "GET * HTTP/1.1",
                             "CONNECT a:80 HTTP/1.1",
                             "GET /a b HTTP/1.1",
                             "GET /\x80 HTTP/1.1",
                             "GET /\"x HTTP/1.1",
                             "GET /<x HTTP/1.1",
                             "GET /a#b HTTP/1.1",
                             "GET /\\a HTTP/1.1",
                             "GET  HTTP/1.1",
                             "",
                             "ABCDEFGHIJKLMNOPQRSTUVWXYZ / HTTP/1.1"}) {
        EXPECT_NE(fault_of(std::string{line} + "\r\nHost: a\r\n\r\n"), "") << line;
    }
    EXPECT_NE(fault_of("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"), "") << "an empty line before it";
    EXPECT_NE(fault_of("GET / HTTP/1.1\nHost: a\n\n"), "") << "lines that end with LF alone";
    EXPECT_NE(fault_of("GET / HTTP/1.1\r\nHost: a\r\n"), "") << "a head that does not end";
    EXPECT_NE(fault_of("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET"), "") << "more than a head";
}

TEST(RequestHead, RefusesMoreFieldsThanAnyBrowserSends) {
    std::string lines;
    for (int i = 0; i < 98; ++i) lines += "X" + std::to_string(i) + ": y\r\n";
    EXPECT_EQ(fault_of(get_with(lines)), "");
    EXPECT_EQ(fault_of(get_with(lines + "Y: z\r\nZ: z\r\n")), "too many header fields");
}

}  // namespace
}  // namespace sipejuang::server
