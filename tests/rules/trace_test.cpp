// SPDX-License-Identifier: Apache-2.0
// "Operands in the trace precise enough that recomputing gives the same outcome", and the numbers as they print.
#include "rules/verdict/number_text.hpp"
#include "small_town.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <random>
#include <sstream>

namespace sipejuang::rules {
namespace {

/// What "A m2 / B m2 x 100 = C %" says: the quotient recomputed, and the result as printed.
struct Recomputed {
    double by_operands = 0;
    double printed = 0;
};

Recomputed recompute(const std::string& trace) {
    std::istringstream in{trace};
    double a = 0, b = 0;
    std::string unit_a, over, unit_b, word;
    in >> a >> unit_a >> over >> b >> unit_b >> word;
    EXPECT_EQ(unit_a + over + unit_b, "m2/m2") << trace;
    double factor = 1;
    while (in && word != "=") {  // past "x 100" and "(gross ... without ...)"
        if (word == "x") in >> factor;
        in >> word;
    }
    Recomputed r;
    in >> r.printed;
    r.by_operands = a / b * factor;
    return r;
}

SmallTown town() {
    SmallTown made;
    made.limit(Rule::kdb, 60);
    made.limit(Rule::klb, 1.8);
    made.limit(Rule::kdh, 20);
    made.limit(Rule::ktb, 50);
    return made;
}

TEST(Trace, RecomputesToTheMeasuredValue) {
    for (int k = 0; k < 30; ++k) {
        auto proposal = house();
        proposal.plot->shape = shape({{0, 0}, {19.37 - 0.113 * k, 0.7}, {20, 25.01 + 0.37 * k}, {-1.3, 24}});
        proposal.buildings[0].shape = shape({{3.1, 4.7}, {13.33, 5.1 + 0.017 * k}, {14.7, 17.3}, {4, 16.9}});
        const auto j = judged(proposal, town());
        for (const auto rule : {Rule::kdb, Rule::klb, Rule::kdh, Rule::ktb}) {
            const auto& f = j.one(rule);
            const auto r = recompute(f.trace);
            EXPECT_NEAR(r.by_operands, *f.measured, 1e-6) << f.trace;
            EXPECT_NEAR(r.printed, *f.measured, 5.1e-7) << f.trace;
        }
    }
}

TEST(Trace, OfANetAreaRecomputesToo) {
    auto made = town();
    made.plan.policies.denominator->net_of = {"BJ"};
    made.limit(Rule::kdb, "BJ", 60);
    auto proposal = house();
    proposal.plot->shape = rect(0, -5, 20, 25);
    const auto j = judged(proposal, made);
    EXPECT_NEAR(recompute(j.one(Rule::kdb).trace).by_operands, 24, 1e-9) << j.one(Rule::kdb).trace;
}

TEST(Trace, ReadsAsInTheContract) {
    auto proposal = house();
    proposal.plot->shape = rect(0, 0, 21.5, 10);
    proposal.buildings[0].shape = rect(0, 0, 15.355, 10);
    SmallTown made = town();
    made.plan.zone_shapes[0] = rect(-200, 0, 30, 200);
    made.plan.zone_shapes[1] = rect(30, 0, 200, 200);
    EXPECT_EQ(judged(proposal, made).one(Rule::kdb).trace, "153.55 m2 / 215 m2 x 100 = 71.418605 %");
}

TEST(Trace, OfUnknownNumbersGivesBothEnds) {
    auto proposal = house();
    proposal.plot->green_area.reset();
    proposal.buildings[0].floor_area.reset();
    const auto j = judged(proposal, town());
    EXPECT_EQ(j.one(Rule::kdh).trace, "0 m2 to 380 m2 / 500 m2 x 100 = 0 to 76 %");
    EXPECT_EQ(j.one(Rule::klb).trace, "0 m2 or more / 500 m2 = 0 to open x");
}

TEST(Margin, IsRoomForUpperAndLowerLimitsAlike) {
    const auto j = judged(house(), town());
    for (const auto rule : {Rule::kdb, Rule::klb, Rule::kdh, Rule::ktb}) {
        const auto& f = j.one(rule);
        const double sign = facts_of(rule).relation == Relation::at_most ? 1 : -1;
        EXPECT_DOUBLE_EQ(*f.margin, sign * (*f.limit - *f.measured)) << code_of(rule);
        EXPECT_GT(*f.margin, 0);
        EXPECT_GT(f.margin_quantity->value, 0);
    }
}

TEST(Margin, OfGreenIsWhatIsTooLittleInSquareMetres) {
    auto proposal = house();
    proposal.plot->green_area = m2(80);
    const auto j = judged(proposal, town());
    EXPECT_DOUBLE_EQ(*j.one(Rule::kdh).margin, -4);
    EXPECT_DOUBLE_EQ(j.one(Rule::kdh).margin_quantity->value, -20);
}

TEST(NumberText, HasNoTrailingZerosNoExponentAndNoMinusZero) {
    EXPECT_EQ(decimal(60), "60");
    EXPECT_EQ(decimal(1.5), "1.5");
    EXPECT_EQ(decimal(100), "100");
    EXPECT_EQ(decimal(0.0000001), "0");
    EXPECT_EQ(decimal(-0.0000001), "0");
    EXPECT_EQ(decimal(-0.0), "0");
    EXPECT_EQ(decimal(1e15), "1000000000000000");
    EXPECT_EQ(decimal(1e-6), "0.000001");
}

TEST(NumberText, HasAtMostSixDecimalsUnlessToldOtherwise) {
    EXPECT_EQ(decimal(71.4186046511), "71.418605");
    EXPECT_EQ(decimal(71.4186046511, 2), "71.42");
    EXPECT_EQ(decimal(2.999, 2), "3");
    EXPECT_EQ(decimal(10.4, 0), "10");
}

/// As the standard library prints it, without trailing zeros.
std::string library_prints(double value, int decimals) {
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed,
                                   decimals);
    std::string text{buffer.data(), end.ptr};
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

TEST(NumberText, RoundsWhatTheDoubleHoldsAndATieToEven) {
    EXPECT_EQ(decimal(0.125, 2), "0.12");
    EXPECT_EQ(decimal(0.375, 2), "0.38");
    EXPECT_EQ(decimal(1.005, 2), "1");  // the double lies just below
    EXPECT_EQ(decimal(2.5, 0), "2");
    EXPECT_EQ(decimal(-0.005, 2), "-0.01");  // the double lies just beyond
    std::mt19937_64 random{20260101};
    for (int i = 0; i < 200'000; ++i) {
        const double scale = std::pow(10.0, static_cast<double>(random() % 20) - 7.0);
        const double any = (static_cast<double>(random()) / 1.8446744073709552e19 - 0.5) * scale;
        const double half = (std::floor(any) + 0.5) / std::pow(10.0, static_cast<double>(random() % 7));
        for (const double value : {any, half, std::nextafter(half, 0.0), std::nextafter(half, 1e30)}) {
            for (const int decimals : {0, 2, 4, 6})
                ASSERT_EQ(decimal(value, decimals), library_prints(value, decimals));
        }
    }
}

TEST(NumberText, CarriesItsUnit) {
    EXPECT_EQ(text_of(Amount{60, Unit::percent}), "60 %");
    EXPECT_EQ(text_of(Amount{1.8, Unit::times}), "1.8 x");
    EXPECT_EQ(text_of(m2(153.55)), "153.55 m2");
    EXPECT_EQ(text_of(m(0.01)), "0.01 m");
    EXPECT_EQ(text_of(Amount{2, Unit::floors}), "2 floors");
}

}  // namespace
}  // namespace sipejuang::rules
