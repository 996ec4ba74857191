// SPDX-License-Identifier: Apache-2.0
// The folding table (docs/semantics.md), on findings alone.
#include "rules/verdict/fold.hpp"
#include "small_town.hpp"

namespace sipejuang::rules {
namespace {

Finding finding(Outcome outcome, Rule rule = Rule::kdb, std::optional<Reason> reason = {}) {
    Finding made;
    made.rule = rule;
    made.outcome = outcome;
    made.reason = reason;
    return made;
}

const Finding use = finding(Outcome::complies, Rule::land_use);
const Texts required{"land_use", "kdb"};

VerdictOutcome with(std::vector<Finding> findings) {
    findings.push_back(use);
    return fold(findings, required).outcome;
}

TEST(Fold, AllCompliesIsConforming) { EXPECT_EQ(with({finding(Outcome::complies)}), VerdictOutcome::conforming); }
TEST(Fold, AnyViolatesIsNonconforming) {
    EXPECT_EQ(with({finding(Outcome::violates), finding(Outcome::undetermined), finding(Outcome::conditional)}),
              VerdictOutcome::nonconforming);
}
TEST(Fold, AnyUndeterminedIsUndetermined) {
    EXPECT_EQ(with({finding(Outcome::undetermined), finding(Outcome::conditional), finding(Outcome::complies)}),
              VerdictOutcome::undetermined);
}
TEST(Fold, AnyConditionalIsConditional) {
    EXPECT_EQ(with({finding(Outcome::conditional), finding(Outcome::complies)}), VerdictOutcome::conditional);
}
TEST(Fold, NothingIsUndetermined) { EXPECT_EQ(fold({}, {}).outcome, VerdictOutcome::undetermined); }
TEST(Fold, OnlyNotApplicableIsUndetermined) {
    EXPECT_EQ(fold({finding(Outcome::not_applicable, Rule::kdb, Reason::not_regulated)}, {"kdb"}).outcome,
              VerdictOutcome::undetermined)
        << "at least one finding must comply";
}
TEST(Fold, AViolationStandsThoughARequiredFindingIsNotThere) {
    EXPECT_EQ(fold({finding(Outcome::violates)}, required).outcome, VerdictOutcome::nonconforming);
}

TEST(Fold, ARequiredFindingThatIsNotThereIsUndeterminedAndNamed) {
    const auto folded = fold({use}, required);
    EXPECT_EQ(folded.outcome, VerdictOutcome::undetermined);
    EXPECT_EQ(folded.missing_required, Texts{"kdb"});
}

TEST(Fold, ARequiredMeasureNotRegulatedOrWithoutABuildingIsThere) {
    EXPECT_EQ(with({finding(Outcome::not_applicable, Rule::kdb, Reason::not_regulated)}), VerdictOutcome::conforming);
    EXPECT_EQ(with({finding(Outcome::not_applicable, Rule::kdb, Reason::no_building)}), VerdictOutcome::conforming);
}

TEST(Fold, LandUseMustBeJudged) {
    const auto folded = fold(
        {finding(Outcome::complies), finding(Outcome::not_applicable, Rule::land_use, Reason::not_regulated)},
        required);
    EXPECT_EQ(folded.outcome, VerdictOutcome::undetermined);
    EXPECT_EQ(folded.missing_required, Texts{"land_use"});
}

TEST(Fold, ACodeThatTheEngineDoesNotKnowIsNeverThere) {
    EXPECT_EQ(fold({use}, {"land_use", "hazard:flood"}).missing_required, Texts{"hazard:flood"});
}

TEST(Fold, FactsNeitherFoldNorCount) {
    auto share = finding(Outcome::not_applicable, Rule::zone_share, Reason::fact);
    const auto folded = fold({share, use}, {"land_use"});
    EXPECT_EQ(folded.counts.not_applicable, 0);
    EXPECT_EQ(folded.counts.complies, 1);
    EXPECT_EQ(folded.outcome, VerdictOutcome::conforming);
}

TEST(Fold, CountsEachOutcome) {
    const auto folded = fold({finding(Outcome::complies), finding(Outcome::violates), finding(Outcome::violates),
                              finding(Outcome::conditional), finding(Outcome::undetermined),
                              finding(Outcome::not_applicable, Rule::kdb, Reason::no_building)},
                             {});
    EXPECT_EQ(folded.counts.complies, 1);
    EXPECT_EQ(folded.counts.violates, 2);
    EXPECT_EQ(folded.counts.conditional, 1);
    EXPECT_EQ(folded.counts.undetermined, 1);
    EXPECT_EQ(folded.counts.not_applicable, 1);
    EXPECT_EQ(folded.counts.existing, 0);
}

TEST(Fold, BreachesThatDoNotFoldAreCountedApart) {
    auto old = finding(Outcome::violates);
    old.existing = true;
    old.folds = false;
    auto fine = finding(Outcome::complies);
    fine.existing = true;
    fine.folds = false;
    const auto folded = fold({old, fine, use}, {"land_use"});
    EXPECT_EQ(folded.counts.existing, 1);
    EXPECT_EQ(folded.counts.violates, 0);
    EXPECT_EQ(folded.counts.complies, 1);
    EXPECT_EQ(folded.outcome, VerdictOutcome::conforming);
}

TEST(Fold, OrderOfTheFindingsIsNoMatter) {
    std::vector<Finding> findings{finding(Outcome::complies), finding(Outcome::conditional),
                                  finding(Outcome::undetermined)};
    EXPECT_EQ(with({findings[0], findings[1], findings[2]}), with({findings[2], findings[1], findings[0]}));
}

TEST(VerdictOutcome, HasWordsForPeople) {
    EXPECT_EQ(words_of(VerdictOutcome::conforming).id, "sesuai");
    EXPECT_EQ(words_of(VerdictOutcome::conditional).id, "sesuai bersyarat");
    EXPECT_EQ(words_of(VerdictOutcome::nonconforming).id, "tidak sesuai");
    EXPECT_EQ(words_of(VerdictOutcome::undetermined).id, "tidak dapat dinilai");
}

}  // namespace
}  // namespace sipejuang::rules
