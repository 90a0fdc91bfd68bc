package org.comity.testkit.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.testkit.ScenarioFile;
import org.comity.topic.Courtesy;
import org.comity.topic.SupportServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

    private static final Certificate WRONG = Certificate.of(Wrong.PROFILE);

    @Test
    void aProfileWithEveryFaultHasTheseFindingsAndNoOther() {
        assertThat(WRONG.findings())
                .extracting(Finding::key)
                .containsExactly(
                        "conflict use-support-services 1.1 1.2",
                        "conflict criticise-report 4.8 4.9",
                        "vacuous inspect-document 2.2",
                        "dangling-limit propose-item 3.2 3.1",
                        "dangling-limit propose-item 3.3 3.1",
                        "shadowed treat-with-courtesy 4.1 4.2",
                        "route-to-subject complain-about-officer 5.1",
                        "duplicate bully-person 4.4 4.3",
                        "redundant defame-person 4.6 4.5",
                        "route-to-nobody complain-about-officer 5.2",
                        "duty-without-deadline spread-rumours 5.3",
                        "term-without-label 5.3 chief-executive",
                        "undeclared-silence complain-about-officer",
                        "undeclared-silence criticise-report",
                        "undeclared-silence inspect-document",
                        "undeclared-silence propose-item");
        assertThat(WRONG.isClean()).isFalse();
        assertThat(WRONG.failing())
                .hasSize(7)
                .allMatch(finding -> finding.kind().isFault());
        assertThat(WRONG.notes()).hasSize(9).noneMatch(finding -> finding.kind().isFault());
    }

    @Test
    void everyKindSaysWhatIsWrongAndWhatToDo() {
        assertThat(WRONG.findings())
                .extracting(finding -> finding.toString().lines().findFirst().orElseThrow())
                .containsSubsequence(
                        "conflict: `1.1` and `1.2` disagree on `use-support-services`: let one limit or override the other, or narrow it",
                        "vacuous: `2.2` can never apply on `inspect-document`: mend its condition, or the worlds that its topic says cannot be",
                        "dangling-limit: `3.2` is an exception to what never applies with it on `propose-item`: name what is meant, or leave the exception out",
                        "shadowed: `4.1` can apply, but never decides on `treat-with-courtesy`: narrow what decides instead, or let this one override it",
                        "route-to-subject: `5.1` ends its route with a person concerned on `complain-about-officer`: add a step to somebody else who decides",
                        "duplicate: `4.4` says the same as an earlier clause on `bully-person`: leave one out, unless the text says it twice",
                        "redundant: `4.6` changes no ruling on `defame-person`: leave it out, unless the text says it as well",
                        "route-to-nobody: `5.2` leaves nobody to decide on `complain-about-officer`: add a step for that case, unless the text has none",
                        "duty-without-deadline: `5.3` has a duty without a time on `spread-rumours`: add `by`, unless the text gives no time",
                        "term-without-label: `chief-executive` has no title of its own: add it with `putTitles`, unless the neutral name is used",
                        "undeclared-silence: `complain-about-officer` is met with silence: answer it, write `stopsShortOf`, or declare the silence");
    }

    @Test
    void aFindingShowsBothClausesTheQuestionAndTheLine() {
        assertThat(WRONG.findings().get(0)).hasToString("""
                        conflict: `1.1` and `1.2` disagree on `use-support-services`: let one limit or override the other, or narrow it
                            wrong:1.1  Members may use the services.
                            wrong:1.2  Not for commerce.
                            ask       SupportServices.USE.ask().given(SupportServices.COMMERCIAL.yes())
                            scenario  {"id":"conflict-use-support-services-1.1","authority":"wrong","question":"use-support-services","facts":{"commercial":"yes"},"expect":{"outcome":"CONFLICT","cites":["1.1","1.2"]}}
                            answer    CONFLICT, citing 1.1, 1.2""");
    }

    @Test
    void everyLineIsAScenarioThatTheProfileMeets(@TempDir Path folder) throws Exception {
        ImmutableList<String> lines = WRONG.findings().stream()
                .flatMap(finding -> finding.witness().stream())
                .flatMap(witness -> witness.line().stream())
                .collect(ImmutableList.toImmutableList());
        assertThat(lines).hasSize(14);
        Path file = Files.write(folder.resolve("wrong.jsonl"), lines);
        assertThat(ScenarioFile.read(file).scenarios())
                .hasSize(lines.size())
                .allSatisfy(scenario ->
                        assertThat(scenario.differences(Wrong.PROFILE)).isEmpty());
    }

    @Test
    void noFactOfAConflictCanBeLeftOut() {
        assertThat(WRONG.failing())
                .filteredOn(finding -> finding.kind() == Kind.CONFLICT)
                .allSatisfy(finding -> {
                    Witness witness = finding.witness().orElseThrow();
                    assertThat(isConflict(witness.question())).isTrue();
                    assertThat(witness.facts().keySet()).allSatisfy(left -> {
                        Map<String, String> fewer = new LinkedHashMap<>(witness.facts());
                        fewer.remove(left);
                        assertThat(isConflict(Question.named(witness.act(), fewer)))
                                .isFalse();
                    });
                });
    }

    /** Whatever the person asking chooses. */
    private static boolean isConflict(Question<?> question) {
        Ruling ruling = Wrong.PROFILE.rule(question);
        return ruling.outcome() == Outcome.CONFLICT && ruling.chosen().isEmpty();
    }

    @Test
    void aConsistentProfilePasses() {
        AuthorityProfile profile = Wrong.profile(
                clause(para("1")).says("Everyone must be civil.").anyone().must(Courtesy.TREAT_WITH_COURTESY));
        assertThat(profile).isConsistent();
        assertThat(Certificate.of(profile).report())
                .isEqualTo("wrong (Wrong Protocol, 1): 1 acts, 1 clauses: consistent");
    }

    @Test
    void theAssertionCountsWhatFailsAndShowsIt() {
        assertThatThrownBy(() -> assertThat(Wrong.PROFILE).isConsistent())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "expected wrong (Wrong Protocol, 1): 9 acts, 19 clauses, to be consistent, but found"
                                + " 2 conflict, 1 vacuous, 2 dangling-limit, 1 shadowed, 1 route-to-subject\n\nconflict: `1.1`")
                .hasMessageNotContaining("undeclared-silence");
        assertThatThrownBy(() ->
                        assertThat(Wrong.PROFILE).isConsistent(Checks.standard().requiring(Kind.UNDECLARED_SILENCE)))
                .hasMessageContaining(", 1 route-to-subject, 4 undeclared-silence");
    }

    @Test
    void aProfileThatSpeaksOfNoActIsNotCertified() {
        AuthorityProfile inert =
                Wrong.profile(clause(para("1")).says("We are kind.").isInert("it states an aim"));
        assertThatThrownBy(() -> Certificate.of(inert))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`wrong` speaks of no act, so there is nothing to certify: give it a clause with a modal");
    }

    @Test
    void whatCannotBeBuiltIsFoundAsWell() {
        Certificate certificate = Certificate.building(
                () -> Wrong.profile(
                        clause(para("1"))
                                .says("May.")
                                .members()
                                .may(SupportServices.USE)
                                .overriding(para("2")),
                        clause(para("2"))
                                .says("Not.")
                                .members()
                                .mustNot(SupportServices.USE)
                                .overriding(para("1")),
                        clause(para("3"))
                                .says("Not either.")
                                .members()
                                .mustNot(SupportServices.USE)
                                .limiting(para("9")),
                        clause(para("4").part("x")).says(" ").anyone().must(Courtesy.TREAT_WITH_COURTESY)),
                Checks.standard());
        assertThat(certificate.isClean()).isFalse();
        assertThat(certificate.findings())
                .extracting(Finding::key)
                .containsExactly("dangling-limit 3", "cycle-of-limits 1", "cycle-of-limits 2", "ill-formed 4#x");
        assertThat(certificate.findings().get(1)).hasToString("""
                        cycle-of-limits: `1` gives way to itself: leave out one of the exceptions on the way
                            wrong:1  gives way to itself in a circle: leave out one of `limiting`, `overriding` or `lifts` on the way""");
        assertThat(certificate.findings().get(3).toString())
                .startsWith("ill-formed: `4#x` cannot be built: mend the clause\n");
        assertThat(Certificate.building(() -> Wrong.PROFILE, Checks.standard()).findings())
                .isEqualTo(WRONG.findings());
    }

    @Test
    void noMessageNamesAJavaType() {
        assertThat(Arrays.stream(Kind.values()).map(kind -> kind.says() + " " + kind.remedy()))
                .noneMatch(words -> words.matches(".*\\b[A-Z][a-z]+[A-Z].*"));
    }
}
