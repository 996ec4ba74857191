// SPDX-License-Identifier: Apache-2.0
#include "server/http/forwarded.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

Forwarded read(std::vector<std::pair<std::string, std::string>> fields) {
    RequestHead head;
    head.fields = std::move(fields);
    return read_forwarded(head);
}

TEST(Forwarded, AsTheStandardWritesIt) {
    const auto told = read({{"forwarded", "For=\"[2001:db8::1]:4711\";proto=https;host=\"kota.example:443\""}});
    EXPECT_EQ(told.client, "2001:db8::1");
    EXPECT_TRUE(told.secure);
    EXPECT_EQ(told.host, "kota.example:443");
}

TEST(Forwarded, OnlyTheNearestProxyIsBelieved) {
    EXPECT_EQ(read({{"forwarded", "for=6.6.6.6;proto=https, for=10.0.0.7;proto=http"}}).client, "10.0.0.7");
    EXPECT_FALSE(read({{"forwarded", "for=6.6.6.6;proto=https, for=10.0.0.7;proto=http"}}).secure);
    EXPECT_EQ(read({{"x-forwarded-for", "6.6.6.6, 10.0.0.7"}}).client, "10.0.0.7");
    EXPECT_EQ(read({{"forwarded", "for=\"a,b\";proto=https"}}).client, "a,b");
}

TEST(Forwarded, TheOlderFields) {
    const auto told = read(
        {{"x-forwarded-for", "10.0.0.7:55"}, {"x-forwarded-proto", "https"}, {"x-forwarded-host", "kota.example"}});
    EXPECT_EQ(told.client, "10.0.0.7");
    EXPECT_TRUE(told.secure);
    EXPECT_EQ(told.host, "kota.example");
}

TEST(Forwarded, NothingSaidChangesNothing) {
    Request request;
    request.client = request.peer = "127.0.0.1";
    request.head.fields = {{"host", "localhost:8080"}};
    apply(read_forwarded(request.head), request);
    EXPECT_EQ(request.client, "127.0.0.1");
    EXPECT_FALSE(request.secure);
    EXPECT_EQ(request.head.field("host"), "localhost:8080");
}

TEST(Forwarded, BrokenValuesAreNoTrouble) {
    for (const auto* text : {"", ";", "=", "for", "for=", "for=\"", "for=[", ",,,", "proto=;host=\"\""})
        EXPECT_FALSE(read({{"forwarded", text}}).secure) << text;
}

}  // namespace
}  // namespace sipejuang::server
