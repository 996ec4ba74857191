// SPDX-License-Identifier: Apache-2.0
// Filters: what is read, what is refused, and what three-valued logic makes of what is not there.
#include "server/ogc/cql2_match.hpp"

#include <gtest/gtest.h>

namespace sipejuang::server {
namespace {

const geo::MultiPolygon unit{{{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, {}}}};
const MapFeature house{"b1", &unit, nullptr, {{"name", std::string{"Rumah_1"}}, {"floors", 2.0}}, {0, 0, 1, 1}};

std::optional<bool> holds(std::string_view text) {
    auto root = read_cql2_text(text);
    EXPECT_TRUE(root) << text;
    return root ? matches({*root, {}}, house, house.id) : std::nullopt;
}

bool refused(std::string_view text) { return !read_cql2_text(text); }

TEST(Cql2, ComparesTextsAndNumbers) {
    EXPECT_EQ(holds("name = 'Rumah_1' AND floors > 1 AND floors <= 2"), true);
    EXPECT_EQ(holds("floors BETWEEN 2 AND 3"), true);
    EXPECT_EQ(holds("floors NOT IN (1, 3)"), true);
    EXPECT_EQ(holds("id = 'b1'"), true);
    EXPECT_EQ(holds("2 = floors"), true);
}

TEST(Cql2, AndBindsTighterThanOr) {
    EXPECT_EQ(holds("TRUE OR FALSE AND FALSE"), true);
    EXPECT_EQ(holds("(TRUE OR FALSE) AND FALSE"), false);
    EXPECT_EQ(holds("NOT FALSE AND FALSE"), false);
}

TEST(Cql2, WhatIsNotThereIsNeitherYesNorNo) {
    EXPECT_EQ(holds("height > 3"), std::nullopt);
    EXPECT_EQ(holds("NOT height > 3"), std::nullopt);
    EXPECT_EQ(holds("height > 3 OR floors = 2"), true);
    EXPECT_EQ(holds("height > 3 AND floors = 3"), false);
    EXPECT_EQ(holds("height IS NULL"), true);
    EXPECT_EQ(holds("floors = 'two'"), std::nullopt);
}

TEST(Cql2, LikeWithAnyTextOneCharacterAndEscapes) {
    EXPECT_EQ(holds("name LIKE 'Rumah%'"), true);
    EXPECT_EQ(holds("name LIKE 'R___h\\_1'"), true);
    EXPECT_EQ(holds("name LIKE '%_'"), true);
    EXPECT_EQ(holds("name LIKE 'rumah%'"), false);
    EXPECT_EQ(holds("name LIKE ''"), false);
}

TEST(Cql2, KeywordsInAnyCaseAndQuotedNamesInTheirOwn) {
    EXPECT_EQ(holds("floors is not null and not name like 'x'"), true);
    EXPECT_EQ(holds("\"floors\" = 2"), true);
    EXPECT_EQ(holds("\"Floors\" IS NULL"), true);
}

TEST(Cql2, IsExactAboutWhereTheFilterEnds) {
    for (const auto* text : {"", "floors", "floors =", "floors = 2 floors", "(floors = 2", "floors = 2)",
                             "floors LIKE 2", "floors IN", "floors IN ()", "NOT", "'a'", "floors == 2", "floors = 'a",
                             "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 0 0)))", "S_INTERSECTS(geometry, POINT(0))"}) {
        EXPECT_TRUE(refused(text)) << text;
    }
}

TEST(Cql2, NestingAndLengthHaveAnEnd) {
    EXPECT_FALSE(refused(std::string(20, '(') + "TRUE" + std::string(20, ')')));
    EXPECT_TRUE(refused(std::string(200, '(') + "TRUE" + std::string(200, ')')));
    EXPECT_TRUE(refused("name = '" + std::string(9000, 'a') + "'"));
}

TEST(Cql2, EachGeometryMeetsItsOwnShape) {
    const auto root = read_cql2_text(
        "FALSE AND S_INTERSECTS(geometry,POINT(9 9)) OR S_INTERSECTS(geometry,POINT(0.5 0.5))");
    ASSERT_TRUE(root);
    const auto at = [](double x, double y) {
        QueryShape shape;
        shape.line.parts.push_back({{x, y}});
        shape.box.add(geo::Point{x, y});
        return shape;
    };
    EXPECT_EQ(matches({*root, {at(9, 9), at(0.5, 0.5)}}, house, house.id), true);
    EXPECT_EQ(matches({*root, {at(0.5, 0.5), at(9, 9)}}, house, house.id), false);
}

}  // namespace
}  // namespace sipejuang::server
