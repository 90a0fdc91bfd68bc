package org.comity.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.topic.DocumentAccess.COPY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.clause.Section;
import org.comity.dsl.Clauses;
import org.comity.profile.AuthorityProfile;
import org.comity.topic.DocumentAccess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

class LawsTest {

    private static final AuthorityProfile PARTISAN =
            Fair.of(Fair.PAPERS, Fair.PEOPLE, new Section("Fault", ImmutableList.of(Fair.partisan())));

    private static final AuthorityProfile SMALL = Fair.of(clause(para("1"))
            .says("Members may have a copy.")
            .members()
            .may(COPY)
            .when(DocumentAccess.SITS_ON_COMMITTEE.yes()));

    @TestFactory
    Stream<DynamicTest> aRightProfileKeepsThem() {
        return Laws.of(Fair.PROFILE).tests();
    }

    @Test
    void aRightProfileIsConcernedByEachOfThem() {
        assertThat(Laws.of(Fair.PROFILE).tries(60).verdicts())
                .hasSizeGreaterThanOrEqualTo(25)
                .allMatch(Verdict::isMet)
                .allMatch(Verdict::concerned)
                .allMatch(verdict -> verdict.trials() > 0);
    }

    @Test
    void theSameSeedComesToTheSame() {
        Laws laws = Laws.of(PARTISAN).tries(50);
        assertThat(laws.verdict(Law.EVEN_HANDEDNESS)).isEqualTo(laws.verdict(Law.EVEN_HANDEDNESS));
        assertThat(laws.startingFrom(7).verdict(Law.EVEN_HANDEDNESS).isMet()).isFalse();
    }

    @Test
    void aCounterexampleHasTheFewestFactsAsScenarioAndAsJava() {
        assertThat(Laws.of(PARTISAN).verdict(Law.EVEN_HANDEDNESS).fault()).contains("""
                `fair` does not keep `even-handedness`, that swapping two political groups changes nothing: with administration and opposition swapped, the outcome changed from `PERMITTED` to `UNDETERMINED`, by `9.1`; first answered by `9.1`, then by no clause
                  scenario: {"id":"even-handedness","authority":"fair","question":"copy-document","facts":{"actor":"member","in-administration":"yes","shadows-portfolio":"no"},"expect":{"outcome":"PERMITTED"}}
                  java: PROFILE.rule(DocumentAccess.COPY.ask().given(AboutMember.IN_ADMINISTRATION.yes(), DocumentAccess.SHADOWS_PORTFOLIO.no()))
                  mend `9.1`, or in the contract override `laws(..)`: excuse it by `excusing("even-handedness", reason, paragraph)`, or switch the law off by `withoutLaw("even-handedness", reason)`""");
    }

    /** What is sensitive is opened here by a prohibition that looks away, and not by a clause that speaks of it. */
    @Test
    void aClauseThatSpeaksNoLongerIsNamedAndCanBeExcused() {
        Laws laws = Laws.of(Fair.of(
                clause(para("1")).says("Members may have a copy.").members().may(COPY),
                clause(para("2"))
                        .says("Not of what is about nobody else.")
                        .members()
                        .mustNot(COPY)
                        .when(DocumentAccess.THIRD_PARTY_PERSONAL_DATA.no())
                        .limiting(para("1"))));
        assertThat(laws.verdict(Law.SENSITIVITY_NEVER_OPENS).fault().orElseThrow())
                .contains("the answer is PROHIBITED, and with {third-party-personal-data=yes} it is PERMITTED, by `2`;"
                        + " first answered by `2`, then by `1`\n")
                .endsWith("\n  mend `2`, or in the contract override `laws(..)`: excuse it by"
                        + " `excusing(\"sensitivity-never-opens\", reason, paragraph)`, or switch the law off by"
                        + " `withoutLaw(\"sensitivity-never-opens\", reason)`");
        assertThat(laws.excusing("sensitivity-never-opens", "the text wants it", para("2"))
                        .verdict(Law.SENSITIVITY_NEVER_OPENS)
                        .isMet())
                .isTrue();
    }

    @Test
    void aLawIsSwitchedOffByNameWithAReason() {
        Verdict verdict = Laws.of(PARTISAN)
                .withoutLaw("even-handedness", "the administration pays for the copies")
                .verdict(Law.EVEN_HANDEDNESS);
        assertThat(verdict.isMet()).isTrue();
        assertThat(verdict).hasToString("even-handedness: switched off: the administration pays for the copies");
    }

    @Test
    void aLawThatIsSwitchedOffAndHoldsIsReported() {
        Verdict verdict = Laws.of(Fair.PROFILE)
                .tries(40)
                .withoutLaw("even-handedness", "it was so once")
                .verdict(Law.EVEN_HANDEDNESS);
        assertThat(verdict.fault().orElseThrow())
                .matches("`even-handedness` is switched off \\(it was so once\\), but `fair` keeps it in \\d+ trials:"
                        + " switch it on again");
    }

    @Test
    void aLawThatIsSwitchedOffAndSpeaksOfNothingIsReported() {
        assertThat(Laws.of(SMALL)
                        .withoutLaw("exceptions-beat-what-they-limit", "we have none")
                        .verdict(Law.EXCEPTIONS_BEAT_WHAT_THEY_LIMIT)
                        .fault())
                .contains(
                        "`exceptions-beat-what-they-limit` is switched off (we have none), but `fair` has nothing that it"
                                + " speaks of, since it nowhere has an exception: leave `withoutLaw` out");
    }

    @Test
    void aLawThatDoesNotConcernAProfileIsSkipped() {
        DynamicTest test = Laws.of(SMALL)
                .tests()
                .filter(law -> law.getDisplayName().equals("exceptions-beat-what-they-limit"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("does not concern `fair`, which nowhere has an exception");
    }

    @Test
    void aLawOfAnswersThatAProfileNeverGivesIsSkipped() {
        Laws laws = Laws.of(Fair.of(clause(para("1"))
                        .says("Members may not have a copy.")
                        .members()
                        .mustNot(COPY)))
                .tries(20);
        assertThat(laws.verdicts()).allMatch(Verdict::isMet);
        assertThat(laws.verdict(Law.SILENCE_NEVER_PERMITS).toString())
                .endsWith("does not concern `fair`, which nowhere is silent about an act of which it speaks");
        assertThat(laws.verdict(Law.UNDETERMINED_SAYS_WHAT_IT_HANGS_ON).toString())
                .endsWith("does not concern `fair`, which nowhere answers one act in two ways");
        assertThat(laws.verdict(Law.ADDED_PERMISSION_NEVER_FORBIDS).toString())
                .endsWith("does not concern `fair`, which nowhere answers an act other than with a bar");
    }

    @Test
    void aLawThatLookedAtNothingFails() {
        Verdict verdict = new Verdict(
                Law.REFERRALS_END,
                "fair",
                true,
                0,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                com.google.common.collect.ImmutableSet.of());
        assertThat(verdict.isMet()).isFalse();
        assertThat(verdict)
                .hasToString(
                        "referrals-end: `referrals-end` looked at nothing of `fair`: no question that was tried has"
                                + " anything that it speaks of, that every referral ends at someone who may decide: give it more"
                                + " tries");
    }

    @Test
    void aFailingLawFailsItsTest() {
        DynamicTest test = Laws.of(PARTISAN)
                .tests()
                .filter(law -> law.getDisplayName().equals("even-handedness"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not keep `even-handedness`");
    }

    @Test
    void clausesAreExcusedOneByOne() {
        assertThat(Laws.of(PARTISAN)
                        .excusing("even-handedness", "the administration pays", para("9.1"))
                        .verdict(Law.EVEN_HANDEDNESS)
                        .isMet())
                .isTrue();
        AuthorityProfile twice = PARTISAN.with(Clauses.section(
                "More",
                clause(para("9.2"))
                        .says("Members in opposition look themselves.")
                        .members()
                        .shouldNot(DocumentAccess.INSPECT)
                        .when(org.comity.topic.AboutMember.IN_ADMINISTRATION.no())));
        assertThat(Laws.of(twice)
                        .excusing("even-handedness", "the administration pays", para("9.1"))
                        .verdict(Law.EVEN_HANDEDNESS)
                        .counterexample()
                        .orElseThrow()
                        .paragraphs())
                .containsExactly(para("9.2"));
    }

    @Test
    void anExcuseThatIsNotNeededIsReported() {
        assertThat(Laws.of(Fair.PROFILE)
                        .tries(40)
                        .excusing("even-handedness", "once", para("1[7]"))
                        .verdict(Law.EVEN_HANDEDNESS)
                        .fault()
                        .orElseThrow())
                .startsWith("`even-handedness` excuses [1[7]], which brought about no counterexample in ")
                .endsWith(" trials: leave it out");
    }

    @Test
    void badInputIsToldWithTheRemedy() {
        Laws laws = Laws.of(Fair.PROFILE);
        assertThatThrownBy(() -> laws.withoutLaw("even-handednes", "because"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no law is called `even-handednes`: did you mean `even-handedness`?");
        assertThatThrownBy(() -> laws.withoutLaw("even-handedness", " "))
                .hasMessage("`even-handedness` is switched off or excused without a reason: say why it is false of this"
                        + " profile");
        assertThatThrownBy(() -> laws.withoutLaw("even-handedness", "one").withoutLaw("even-handedness", "other"))
                .hasMessage("`even-handedness` is switched off twice: leave one of them out");
        assertThatThrownBy(() -> laws.excusing("even-handedness", "one", para("99")))
                .hasMessage("`even-handedness` excuses `99`, but `fair` has no such paragraph: leave it out");
        assertThatThrownBy(() -> laws.tries(0)).hasMessage("the laws are tried 0 times: try them once at least");
    }

    @Test
    void everyLawHasAName() {
        assertThat(List.of(Law.values())).allSatisfy(law -> {
            assertThat(Law.named(law.id())).isEqualTo(law);
            assertThat(law.sentence()).doesNotEndWith(".").isNotBlank();
            assertThat(law).hasToString(law.id());
        });
    }
}
