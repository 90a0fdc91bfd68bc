package org.comity.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.profile.AuthorityProfile;
import org.comity.ruling.Outcome;
import org.comity.testkit.ScenarioFile;
import org.junit.jupiter.api.Test;

class ClauseMutationTest {

    private static final ScenarioFile ONE =
            Library.scenarios("'question':'inspect-document','facts':{'right':'statutory','schedule-12a':[]},"
                    + "'expect':{'outcome':'PERMITTED','strength':'ABSOLUTE','cites':['5.3']}");

    private static List<String> told(MutationReport report, Class<? extends Fate> fate) {
        return report.with(fate).stream().map(Mutant::toString).toList();
    }

    @Test
    void everythingIsChangedOneThingAtATime() {
        MutationReport report = ClauseMutation.of(Library.PROFILE).with(ONE).run();
        assertThat(report.verdicts().stream().map(verdict -> verdict.mutant().toString()))
                .containsExactly(
                        "5.3 inspect-document delete-clause",
                        "5.3 inspect-document flip-modality: `are entitled to` into `have no right to`",
                        "5.3 inspect-document weaken-modality: `are entitled to` into `may`",
                        "5.3 inspect-document weaken-modality: `ABSOLUTE` into `NORMAL`",
                        "5.3 inspect-document drop-condition: `the right relied on is statutory`",
                        "5.3 inspect-document negate-condition: `the right relied on is statutory`",
                        "5.5.3 inspect-document delete-clause",
                        "5.5.3 inspect-document flip-modality: `have no right to` into `are entitled to`",
                        "5.5.3 inspect-document weaken-modality: `have no right to` into `should not`",
                        "5.5.3 inspect-document weaken-modality: `ABSOLUTE` into `NORMAL`",
                        "5.5.3 inspect-document drop-condition: `the document's Schedule 12A paragraphs include 3`",
                        "5.5.3 inspect-document negate-condition: `the document's Schedule 12A paragraphs include 3`",
                        "5.5.3 inspect-document drop-condition: `it holds personal information about third parties`",
                        "5.5.3 inspect-document negate-condition: `it holds personal information about third parties`",
                        "5.5.3 inspect-document drop-exception: to `5.3`",
                        "5.5.3 inspect-document turn-exception: to `5.3`",
                        "5.5.3 inspect-document drop-citation: `5.5`",
                        "5.12 inspect-document delete-clause",
                        "5.12 inspect-document weaken-modality: `NORMAL` into `ADVISORY`",
                        "5.12 inspect-document drop-duty: `return the papers, within 5 working days of receipt`",
                        "5.12 inspect-document shift-deadline: `within 5 working days of receipt` into `within 6 working"
                                + " days of receipt`",
                        "5.12 inspect-document shift-deadline: `within 5 working days of receipt` into `within 4 working"
                                + " days of receipt`",
                        "5.12 inspect-document swap-days: `within 5 working days of receipt` into `within 5 days of"
                                + " receipt`",
                        "2.1 complain-about-officer delete-clause",
                        "2.1 complain-about-officer flip-modality: `must` into `must not`",
                        "2.1 complain-about-officer weaken-modality: `must` into `should`",
                        "2.1 complain-about-officer weaken-modality: `ABSOLUTE` into `NORMAL`",
                        "2.1 complain-about-officer drop-role: the step `chief-officer|chief-executive`",
                        "2.1 complain-about-officer drop-role: `chief-officer` of the step"
                                + " `chief-officer|chief-executive`",
                        "2.1 complain-about-officer drop-role: `chief-executive` of the step"
                                + " `chief-officer|chief-executive`",
                        "2.1 complain-about-officer drop-role: the step `monitoring-officer`",
                        "2.2 complain-about-officer delete-clause",
                        "2.2 complain-about-officer flip-modality: `should` into `should not`",
                        "2.2 complain-about-officer weaken-modality: `should` into `may`",
                        "2.2 complain-about-officer weaken-modality: `NORMAL` into `ADVISORY`");
    }

    @Test
    void aMutantThatIsNoProfileIsRefused() {
        MutationReport report = ClauseMutation.of(Library.PROFILE).with(ONE).run();
        assertThat(told(report, Fate.Refused.class)).containsExactly("5.3 inspect-document delete-clause");
        assertThat(report.verdicts().get(0).fate())
                .isInstanceOfSatisfying(
                        Fate.Refused.class,
                        refused -> assertThat(refused.faults())
                                .first()
                                .asString()
                                .startsWith("library:5.5.3: limits `5.3`, but no such paragraph is in this profile"));
    }

    @Test
    void aMutantThatAnswersEverythingAlikeIsNoSurvivor() {
        MutationReport report = ClauseMutation.of(Library.PROFILE).with(ONE).run();
        assertThat(told(report, Fate.Equivalent.class))
                .contains("2.2 complain-about-officer weaken-modality: `NORMAL` into `ADVISORY`");
    }

    @Test
    void theScenariosOfTheSurvivorsKillThemAll() {
        MutationReport report = ClauseMutation.of(Library.PROFILE).with(ONE).run();
        assertThat(report.survivors()).isNotEmpty();
        List<String> lines =
                report.text().lines().filter(line -> line.startsWith("{")).toList();
        assertThat(lines).hasSameSizeAs(report.survivors());
        ScenarioFile pasted = ScenarioFile.parse("pasted.jsonl", lines);
        MutationReport after =
                ClauseMutation.of(Library.PROFILE).with(ONE, pasted).run();
        assertThat(after.survivors()).isEmpty();
        assertThat(after.score()).isEqualTo(1.0);
        assertThat(after.with(Fate.Equivalent.class)).isEqualTo(report.with(Fate.Equivalent.class));
    }

    @Test
    void everyOperatorHasAMutantThatCanBeNoticed() {
        MutationReport report = ClauseMutation.of(Library.PROFILE).with(ONE).run();
        Set<Operator> noticed = report.verdicts().stream()
                .filter(verdict ->
                        !(verdict.fate() instanceof Fate.Equivalent || verdict.fate() instanceof Fate.Refused))
                .map(verdict -> verdict.mutant().operator())
                .collect(Collectors.toSet());
        assertThat(noticed).containsExactlyInAnyOrder(Operator.values());
    }

    @Test
    void aSurvivorComesWithAScenarioReadyToPaste() {
        MutationReport report = ClauseMutation.of(Library.PROFILE).with(ONE).run();
        assertThat(report.text())
                .contains("# 5.12 inspect-document swap-days: `within 5 working days of receipt` into `within 5 days of"
                        + " receipt`\n# DocumentAccess.INSPECT.ask()")
                .containsPattern("\n# DocumentAccess\\.INSPECT\\.ask\\(\\)[^\n]*\n\\{\"id\":\"library-M001\"")
                .contains("\"duties\":[\"return the papers, within 5 working days of receipt\"]")
                .contains("\"exactly\":true");
    }

    @Test
    void aLawKillsWhatNoScenarioNotices() {
        List<AuthorityProfile> judged = new ArrayList<>();
        MutationReport report = ClauseMutation.of(Library.PROFILE)
                .with("statute opens", profile -> {
                    synchronized (judged) {
                        judged.add(profile);
                    }
                    boolean opens = !profile.acts().contains(INSPECT)
                            || profile.everyRuling(INSPECT).stream()
                                    .anyMatch(ruling -> ruling.outcome() == Outcome.PERMITTED);
                    assertThat(opens).isTrue();
                    return true;
                })
                .run();
        assertThat(report.verdicts().get(1).fate()).isEqualTo(new Fate.Killed("statute opens"));
        assertThat(judged).isNotEmpty();
    }

    @Test
    void withNothingToNoticeAChangeItFails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseMutation.of(Library.PROFILE).run())
                .withMessage(
                        "no scenario of `library` and no law is there to notice a change: give it some with `with`");
    }

    @Test
    void whatTheProfileItselfDoesNotMeetIsRefused() {
        ScenarioFile wrong = Library.scenarios("'question':'copy-document','expect':{'outcome':'PERMITTED'}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseMutation.of(Library.PROFILE).with(wrong).run())
                .withMessage(
                        "library.jsonl:1: the scenario is not met by the profile as it is: mend one of them first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseMutation.of(Library.PROFILE)
                        .with("never", profile -> false)
                        .run())
                .withMessage("the law `never` does not hold of `inspect-document` in the profile as it is:"
                        + " mend one of them first, or leave the law out");
    }

    @Test
    void aProfileWithoutNormsHasNothingToChange() {
        AuthorityProfile inert = Library.of(clause(para("1")).says("An aim.").isInert("it states an aim"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ClauseMutation.of(inert).with("any", profile -> true).run())
                .withMessage("`library` has no norm to change: give it clauses of which something can be asked");
    }

    @Test
    void aSliceGivesTheSameRulingsAsTheWholeProfile() {
        Slice slice = Slice.of(Library.PROFILE, INSPECT);
        assertThat(slice.profile().everyRuling(INSPECT)).isEqualTo(Library.PROFILE.everyRuling(INSPECT));
        assertThat(Slice.of(Library.PROFILE, COPY).profile().clauses()).hasSize(1);
    }

    @Test
    void theFiguresAddUp() {
        MutationReport report = ClauseMutation.of(Library.PROFILE).with(ONE).run();
        int together =
                ImmutableList.of(Fate.Killed.class, Fate.Survived.class, Fate.Equivalent.class, Fate.Refused.class)
                        .stream()
                        .mapToInt(fate -> report.with(fate).size())
                        .sum();
        assertThat(together).isEqualTo(report.verdicts().size());
        assertThat(report.summary()).startsWith("library: " + together + " mutants, ");
    }
}
