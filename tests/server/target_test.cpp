// SPDX-License-Identifier: Apache-2.0
// Paths and queries: decoded once, never out of where they start, never twice the same parameter.
#include "server/http/target.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

using Segments = std::vector<std::string>;

TEST(Target, IsDecodedSegmentBySegment) {
    const auto target = read_target("/plot/kupang%20contoh/53.71%C3%A9?at=-10.2,123.6&lang=en&q=a+b%26c");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->segments, (Segments{"plot", "kupang contoh", "53.71\xC3\xA9"}));
    EXPECT_EQ(target->parameter("at"), "-10.2,123.6");
    EXPECT_EQ(target->parameter("q"), "a b&c");
    EXPECT_FALSE(target->parameter("x"));
    EXPECT_TRUE(read_target("/")->segments.empty());
    EXPECT_EQ(read_target("/ogc/")->segments, Segments{"ogc"});
}

TEST(Target, NeverLeadsOutHoweverItIsWritten) {
    for (const char* target : {"/../etc/passwd", "/a/../b", "/a/./b", "/%2e%2e/b", "/a/%2E%2E", "/..%2f..%2fetc",
                               "/a%2fb", "/a%5cb", "//etc", "/a//b", "/%2e", "/a/%00", "/%0d%0aX:y", "/a%7f"}) {
        EXPECT_FALSE(read_target(target)) << target;
    }
    EXPECT_FALSE(read_target("/b/.."));
    EXPECT_TRUE(read_target("/..a")) << "a name may begin with dots";
}

TEST(Target, IsUtf8WithoutControlCharacters) {
    for (const char* target :
         {"/%ff", "/%c3", "/%c0%af", "/%ed%a0%80", "/?a=%ff", "/?a=%0a", "/?a=%00", "/%", "/%4", "/%zz", "/?a=%g1"})
        EXPECT_FALSE(read_target(target)) << target;
}

TEST(Target, HasEachParameterOnce) {
    EXPECT_FALSE(read_target("/?a=1&a=2"));
    EXPECT_FALSE(read_target("/?a=1&%61=2"));
    EXPECT_TRUE(read_target("/?a=1&b=2&"));
    EXPECT_EQ(read_target("/?a")->parameter("a"), "");
}

TEST(Form, KeepsLineBreaksOfTypedCorners) {
    const auto form = read_form("corners=123.6%2C-10.1%0D%0A123.7%2C-10.2&note=a");
    ASSERT_TRUE(form);
    EXPECT_EQ((*form)[0].second, "123.6,-10.1\r\n123.7,-10.2");
    EXPECT_FALSE(read_form("a=%00"));
}

TEST(PercentEncoded, IsReadBackAsItWas) {
    const std::string text = "Jl. Ikan & Co/50% <b> \xC3\xA9?#";
    const auto target = read_target("/?q=" + percent_encoded(text));
    ASSERT_TRUE(target);
    EXPECT_EQ(target->parameter("q"), text);
}

}  // namespace
}  // namespace sipejuang::server
