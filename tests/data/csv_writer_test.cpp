// SPDX-License-Identifier: Apache-2.0
#include "data/export/csv_writer.hpp"

#include <gtest/gtest.h>

namespace sipejuang::data {
namespace {

std::string row(const std::vector<std::string>& cells) {
    CsvWriter csv;
    for (const auto& cell : cells) csv.text(cell);
    csv.end_row();
    return csv.take().substr(3);  // without the mark
}

TEST(CsvWriter, BeginsWithItsMark) { EXPECT_EQ(CsvWriter{}.take(), "\xEF\xBB\xBF"); }

TEST(CsvWriter, QuotesWhatSplits) { EXPECT_EQ(row({"a", "b,c", "d\"e", ""}), "a,\"b,c\",\"d\"\"e\",\r\n"); }

TEST(CsvWriter, DisarmsFormulas) {
    for (const char* cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"}) {
        const auto written = row({cell});
        EXPECT_TRUE(written.starts_with("'") || written.starts_with("\"'")) << written;
    }
    EXPECT_EQ(row({"a=1"}), "a=1\r\n");
}

TEST(CsvWriter, TurnsControlsIntoSpaces) {
    EXPECT_EQ(row({"a\x01\n\u202e"
                   "b"})
                  .find('\n'),
              row({"a\x01\n\u202e"
                   "b"})
                      .size() -
                  1);
}

TEST(CsvWriter, WritesNumbersAsNumbers) {
    CsvWriter csv;
    csv.number(-1.5).number(std::nullopt).number(0.1234567).number(1e6).end_row();
    EXPECT_EQ(csv.take().substr(3), "-1.5,,0.123457,1000000\r\n");
}

TEST(CsvWriter, WritesAsIndonesianSpreadsheetsRead) {
    CsvWriter csv{CsvStyle::indonesian};
    csv.text("a;b").number(1234.5).text("c,d").end_row();
    EXPECT_EQ(csv.take().substr(3), "\"a;b\";1234,5;\"c,d\"\r\n");
}

}  // namespace
}  // namespace sipejuang::data
