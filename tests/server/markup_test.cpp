// SPDX-License-Identifier: Apache-2.0
// What people and files say is shown, never run.
#include "server/pages/markup.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

TEST(Markup, EscapesWordsAndAttributes) {
    EXPECT_EQ(words("<script>alert('x')</script> & \"y\"").html(),
              "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
    EXPECT_EQ(Markup::tag("a", {{"href", "/?q=\"><b>"}}, {words("<b>")}).html(),
              "<a href=\"/?q=&quot;&gt;&lt;b&gt;\">&lt;b&gt;</a>");
    EXPECT_EQ(Markup::single("input", {{"value", "'\">"}}).html(), "<input value=\"&#39;&quot;&gt;\">");
}

TEST(Markup, ShowsNoControlsAndNoMarksOfDirection) {
    EXPECT_EQ(words("a\x01"
                    "b\x1B[31m")
                  .html(),
              "a b [31m");
    EXPECT_EQ(words("kdb\xE2\x80\xAE"
                    "06")
                  .html(),
              "kdb 06");
}

TEST(Markup, NestsInOrder) {
    EXPECT_EQ(tag("ul", "rows", {tag("li", {words("1")}), tag("li", {words("2")})}).html(),
              "<ul class=\"rows\"><li>1</li><li>2</li></ul>");
}

}  // namespace
}  // namespace sipejuang::server
