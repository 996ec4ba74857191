// SPDX-License-Identifier: Apache-2.0
#include "data/export/text_page.hpp"
#include "data/export/verdict_json.hpp"
#include "tests/data/sample_verdict.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace sipejuang::data {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(TextPage, WrapsAtNinetyEightCharactersAndIndents) {
    const auto text = TextPage{}.paragraph(std::string(60, 'a') + " " + std::string(60, 'b'), "- ").take();
    EXPECT_EQ(text, "- " + std::string(60, 'a') + "\n  " + std::string(60, 'b') + "\n");
}

TEST(TextPage, NoFileCanSendCommandsToATerminal) {
    EXPECT_EQ(TextPage{}
                  .paragraph("a\x1B[31mb\xC2\x9B"
                             "c\nd")
                  .take(),
              "a [31mb c d\n");
    EXPECT_EQ(TextPage{}
                  .paragraph("kdb\xE2\x80\xAE"
                             "02\xE2\x81\xA9x")
                  .take(),
              "kdb 02 x\n")
        << "nor turn its digits around";
}

TEST(VerdictText, SaysTheOutcomeFirstAndThatASampleIsNoLaw) {
    const tests::SampleVerdict sample;
    EXPECT_EQ(verdict_text(sample.verdict, {}, "id").rfind("HASIL: TIDAK SESUAI *contoh, bukan dasar hukum*\n", 0), 0U);
    EXPECT_EQ(verdict_text(sample.verdict, {}, "en").rfind("RESULT: NOT CONFORMING *sample, not a legal basis*\n", 0),
              0U);
}

TEST(VerdictText, GoesFromViolationsToWhatComplies) {
    const tests::SampleVerdict sample;
    const auto text = verdict_text(sample.verdict, {}, "id");
    std::size_t at = 0;
    for (const char* part :
         {"\nTIDAK SESUAI\n", "pesan kdb", "Pasal 7", "\nTIDAK DAPAT DINILAI\n", "Yang kurang: luas lantai",
          "\nSESUAI BERSYARAT\n", "Syarat T1 (persetujuan, belum dipenuhi): izin lurah - dari Lurah", "\nSESUAI\n",
          "- pesan height", "Langkah berikut:"}) {
        const auto found = text.find(part, at);
        ASSERT_NE(found, std::string::npos) << part << "\n" << text;
        at = found;
    }
    EXPECT_THAT(text, Not(HasSubstr("\x1B")));
}

TEST(VerdictText, NoLineIsLongerThanAHundredCharacters) {
    const tests::SampleVerdict sample;
    for (const char* language : {"id", "en"}) {
        std::istringstream lines{verdict_text(sample.verdict, {}, language)};
        for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 100U) << line;
    }
}

TEST(VerdictText, SaysRightUnderTheResultThatTheDrawingWasChanged) {
    const tests::SampleVerdict sample;
    VerdictRecord record;
    record.repairs = {{"b1", "ring-self-crossing", geo::SquareMetres::of(55.57)}};
    const auto text = verdict_text(sample.verdict, record, "id");
    EXPECT_NE(text.find("\nDIPERBAIKI: gambar b1 diubah atas permintaan ("), std::string::npos) << text;
    EXPECT_NE(text.find("55,57 m². Hasil ini berlaku"), std::string::npos) << text;
}

}  // namespace
}  // namespace sipejuang::data
