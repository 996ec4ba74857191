// SPDX-License-Identifier: Apache-2.0
#include "server/http/multipart.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

constexpr std::string_view type = "multipart/form-data; boundary=xyz";

std::string part(const std::string& head, const std::string& value) {
    return "--xyz\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + value + "\r\n";
}

TEST(Multipart, FieldsAndAFile) {
    const auto parts = read_multipart(
        type, part("name=\"a\"", "one") +
                  part("name=\"file\"; filename=\"rumah.kml\"\r\nContent-Type: text/xml", "<kml>\r\n--xy") +
                  "--xyz--\r\n");
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 2U);
    EXPECT_EQ(parts->at(0).name, "a");
    EXPECT_EQ(parts->at(0).value, "one");
    EXPECT_EQ(parts->at(1).file_name, "rumah.kml");
    EXPECT_EQ(parts->at(1).value, "<kml>\r\n--xy");
}

TEST(Multipart, AQuotedBoundary) {
    EXPECT_TRUE(read_multipart("multipart/form-data; boundary=\"xyz\"", part("name=\"a\"", "") + "--xyz--"));
}

TEST(Multipart, WhatIsBrokenIsNothing) {
    for (const auto& body :
         {std::string{}, std::string{"--xyz"}, part("name=\"a\"", "1"), std::string{"--xyz\r\nno head\r\n--xyz--"},
          "--other\r\n" + part("name=\"a\"", "1") + "--xyz--"}) {
        EXPECT_FALSE(read_multipart(type, body)) << body;
    }
    EXPECT_FALSE(read_multipart("multipart/form-data", part("name=\"a\"", "1") + "--xyz--"));
    EXPECT_FALSE(read_multipart("multipart/form-data; boundary=" + std::string(71, 'x'), ""));
}

TEST(Multipart, MoreThanAHundredPartsAreRefused) {
    std::string body;
    for (int i = 0; i < 101; ++i) body += part("name=\"a\"", "1");
    EXPECT_FALSE(read_multipart(type, body + "--xyz--"));
}

TEST(Multipart, AFormOfEitherKind) {
    const auto plain = read_form_parts("application/x-www-form-urlencoded; charset=utf-8", "a=1&b=x+y");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->at(1).value, "x y");
    EXPECT_FALSE(read_form_parts("application/json", "{}"));
}

}  // namespace
}  // namespace sipejuang::server
