// SPDX-License-Identifier: Apache-2.0
#include "data/import/csv_table.hpp"
#include "data/import/plan_tables.hpp"
#include "data/import/table_cell.hpp"
#include "tests/data/small_package.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

using State = rules::LimitCell::State;
using tests::has_issue;

std::vector<rules::IntensityRow> rows_of(const std::string& rows, PlanReport& report) {
    return read_intensity_rows(CsvTable::parse(tests::SmallPackage::intensity(rows), "intensity.csv", report), report);
}

TEST(CsvTable, ReadsQuotesLineBreaksByteOrderMarkAndCrLf) {
    PlanReport report;
    const auto table = CsvTable::parse("\xEF\xBB\xBFid,Text\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n\r\n2, d \r\n", "t.csv",
                                       report);
    ASSERT_EQ(table.rows().size(), 2U);
    EXPECT_EQ(table.cell(table.rows()[0], "text"), "a, \"b\"\r\nc");
    EXPECT_EQ(table.cell(table.rows()[1], "TEXT"), "d");
    EXPECT_EQ(table.rows()[1].line, 5U);
    EXPECT_TRUE(report.issues().empty());
}

TEST(CsvTable, BytesThatAreNotUtf8AreAMissingCell) {
    PlanReport report;
    const auto table = CsvTable::parse("a,b\nx\xFF,y\n", "t.csv", report);
    EXPECT_EQ(table.cell(table.rows()[0], "a"), "");
    EXPECT_TRUE(table.unreadable(table.rows()[0], "a"));
    EXPECT_EQ(table.cell(table.rows()[0], "b"), "y");
    EXPECT_TRUE(has_issue(report.issues(), "row-unreadable"));
}

TEST(CsvTable, SemicolonsAreSaidAndNotGuessed) {
    PlanReport report;
    EXPECT_TRUE(CsvTable::parse("a;b\n1;2\n", "t.csv", report).rows().empty());
    EXPECT_TRUE(has_issue(report.issues(), "table-semicolons"));
}

TEST(CsvTable, TheSameCellsHaveTheSameSha256) {
    PlanReport report;
    const auto sha = [&](const char* bytes) { return CsvTable::parse(bytes, "t.csv", report).sha256(); };
    EXPECT_EQ(sha("a,b\n1,2\n"), sha("\xEF\xBB\xBF\"a\",b\r\n1, \"2\""));
    EXPECT_NE(sha("a,b\n1,2\n"), sha("a,b\n12,\n"));
}

TEST(PlanTables, EmptyIsMissingAndADashIsNotRegulated) {
    PlanReport report;
    const auto rows = rows_of("kdb,R-3,,,,,,,,,,,p\nkdb,K-2,,,,,,,,,,-,p\nkdb,R-4,,,,,,,,,,0,p\n", report);
    EXPECT_EQ(rows[0].limit.state, State::missing);
    EXPECT_EQ(rows[1].limit.state, State::not_regulated);
    EXPECT_EQ(rows[2].limit.state, State::value);
    EXPECT_EQ(rows[2].origin, "intensity.csv, line 4");
}

TEST(PlanTables, ADecimalCommaIsAnErrorAndMissing) {
    PlanReport report;
    const auto rows = rows_of("klb,R-3,,,,,,,,,,\"1,8\",p\n", report);
    EXPECT_EQ(rows[0].limit.state, State::missing);
    EXPECT_NE(rows[0].limit.why, "");
    EXPECT_TRUE(has_issue(report.issues(), "decimal-comma"));
}

TEST(PlanTables, OnlyPlainNumbersAreNumbers) {
    EXPECT_EQ(plain_number("60"), 60.0);
    EXPECT_EQ(plain_number("0.5"), 0.5);
    for (const char* text : {"", "-1", "+1", "1e3", "nan", "inf", "0x10", "1.", ".5", "1 000", "60%", "1.2.3"})
        EXPECT_FALSE(plain_number(text)) << text;
}

TEST(PlanTables, ARowWhoseKeyCannotBeReadSilencesWhatItMayOverrule) {
    PlanReport report;
    const auto rows = rows_of(
        "kdb,R-3,,,,,,,,,,60,p\nkdb,R-3,,,,,abc,,,,,40,p\nkdb,K-2,,,,,,,,,,70,p\nklb,R-3,,,,,,,,,,1.2,p\n", report);
    EXPECT_EQ(rows[0].limit.state, State::missing);  // the unreadable row may have been the stricter one
    EXPECT_EQ(rows[2].limit.state, State::value);
    EXPECT_EQ(rows[3].limit.state, State::value);
}

TEST(PlanTables, AProvisionDefinedTwiceIsUndefined) {
    PlanReport report;
    const auto table = CsvTable::parse(
        "id,instrument,article,text,law_status\na,I,1,t,draft\na,I,2,t,draft\nb,I,3,t,draft\n", "provisions.csv",
        report);
    const auto provisions = read_provisions(table, report);
    EXPECT_EQ(provisions.find("a"), nullptr);
    EXPECT_NE(provisions.find("b"), nullptr);
}

TEST(PlanTables, AConditionWithoutItsLimitIsKeptAsAGapAndOneOfUnknownKindIsLeftOut) {
    PlanReport report;
    const auto table = CsvTable::parse(
        "code,kind,text_id,quantity,relation,limit,provision\nT1,number,Luas,floor_area_m2,<=,,p\nT2,law,Apa,,,,p\n",
        "conditions.csv", report);
    const auto conditions = read_conditions(table, report);
    ASSERT_EQ(conditions.count("T1"), 1U);
    EXPECT_FALSE(conditions.at("T1").limit);
    EXPECT_EQ(conditions.count("T2"), 0U);
}

TEST(PlanTables, SynonymsOfAnActivityAreNoSubzone) {
    PlanReport report;
    const auto table = CsvTable::parse("activity,synonyms,provision,R-3\nkos,kost; indekos ;,p,I\nrumah,,p,I\n",
                                       "activities.csv", report);
    const auto matrix = read_activities(table, report);
    EXPECT_THAT(matrix.find("kos")->synonyms, testing::ElementsAre("kost", "indekos"));
    EXPECT_TRUE(matrix.find("rumah")->synonyms.empty());
    EXPECT_EQ(matrix.find("kos")->cells.size(), 1U);
}

TEST(PlanTables, AnActivityDefinedTwiceKeepsOnlyWhatBothSay) {
    PlanReport report;
    const auto table = CsvTable::parse("activity,kbli,provision,R-3,K-2\na,4711,p,I,X\na,4711,p,X,X\n",
                                       "activities.csv", report);
    const auto matrix = read_activities(table, report);
    ASSERT_EQ(matrix.all().size(), 1U);
    EXPECT_EQ(matrix.all()[0].cells.at("R-3").state, rules::ActivityCell::State::missing);
    EXPECT_EQ(matrix.all()[0].cells.at("K-2").state, rules::ActivityCell::State::codes);
}

}  // namespace
}  // namespace sipejuang::data
