package org.comity.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.clause.Duty.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Citation;
import org.comity.clause.Clause;
import org.comity.clause.Layer;
import org.comity.clause.Para;
import org.comity.clause.Reading;
import org.comity.clause.Step;
import org.comity.clause.Strength;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Facts;
import org.junit.jupiter.api.Test;

class RulingTest {

    private static final Authority AUTHORITY = Authority.builder()
            .id("testshire")
            .name("Testshire County Council")
            .type(AuthorityType.COUNTY)
            .putTitles(Office.CHIEF_EXECUTIVE, "Managing Director")
            .build();

    private static final Act<Asked> ACT =
            Facts.<Asked>facts().topic("minutes").act("read-minutes", "May the member read the minutes?", Actor.MEMBER);

    private static Clause clause(String para, String says) {
        return new Clause(
                ImmutableList.of(Para.of(para)),
                says,
                Optional.empty(),
                Optional.of("a test"),
                Layer.PROTOCOL,
                Optional.empty());
    }

    private static Ruling.Builder ruling(Outcome outcome) {
        return Ruling.builder()
                .authority(AUTHORITY)
                .act(ACT)
                .outcome(outcome)
                .route(Route.NONE)
                .whenUnsure(Route.NONE)
                .addReachable(outcome);
    }

    private static Route route(boolean exhausted, Step... steps) {
        return new Route(
                ImmutableList.copyOf(steps),
                ImmutableList.copyOf(steps).stream().findFirst(),
                ImmutableList.of(),
                ImmutableSet.of(),
                exhausted);
    }

    @Test
    void aRulingExplainsItselfInSentences() {
        Ruling ruling = ruling(Outcome.PERMITTED)
                .strength(Strength.NORMAL)
                .addApplied(clause("5.3", "Members read what their committees read."))
                .addDefeated(new Defeat(clause("5.2", "Nobody reads drafts."), clause("5.3", "Members read.")))
                .addDuties(duty("say why").of(Office.CHIEF_EXECUTIVE))
                .addPossibleDuties(new Possible<>(duty("keep it in confidence"), ImmutableSet.of("exempt")))
                .route(route(
                        false,
                        Step.talkTo(Relation.LINE_MANAGER),
                        Step.together(Office.LEADER, Office.CHIEF_EXECUTIVE),
                        Step.consulting(Office.MONITORING_OFFICER)))
                .chosen(ImmutableMap.of("right", "statutory"))
                .addAlternatives(new Alternative(ImmutableMap.of("right", "none"), ImmutableSet.of(Outcome.PROHIBITED)))
                .addPresumptions(new Presumption("draft", "no"))
                .addReadings(new Reading("each day counts", "only working days count"))
                .build();
        assertThat(ruling.explain()).isEqualTo("""
                        Read minutes: permitted, strength normal.
                          testshire:5.3  Members read what their committees read.
                          Gives way: 5.2 to 5.3.  Nobody reads drafts.
                          Duty: say why (Managing Director).
                          Possible duty: keep it in confidence (hangs on exempt).
                          Goes to: a talk with line manager, then Leader and Managing Director, then Monitoring officer (consulted).
                          Chosen as best: {right=statutory}.
                          Otherwise: {right=none} gives [PROHIBITED].
                          Presumed: draft = no.
                          Read as: each day counts (otherwise: only working days count).""");
    }

    @Test
    void anUndeterminedRulingSaysWhatIsOpenAndWhatItHangsOn() {
        Ruling ruling = ruling(Outcome.UNDETERMINED)
                .reachable(ImmutableList.of(Outcome.PERMITTED, Outcome.PROHIBITED))
                .hangsOn(ImmutableList.of("exempt", "draft"))
                .build();
        assertThat(ruling.explain())
                .isEqualTo("Read minutes: undetermined, permitted or prohibited depending on exempt, draft.");
    }

    @Test
    void aSilentRulingNamesTheNearestParagraphsAndWhomToAsk() {
        Ruling ruling = ruling(Outcome.SILENT)
                .whenUnsure(route(false, Step.to(Office.MONITORING_OFFICER, Office.CHIEF_EXECUTIVE)))
                .silence(new Silence(
                        true,
                        ImmutableList.of(new Citation("testshire", Para.of("5.6"))),
                        ImmutableSet.of("exempt", "draft")))
                .build();
        assertThat(ruling.explain()).isEqualTo("""
                        Read minutes: the protocol is silent.
                          When unsure, ask: Monitoring officer or Managing Director.
                          Nearest: [testshire:5.6], kept out by exempt, draft.""");
    }

    @Test
    void aSilentRulingWithoutANearestParagraphNamesNone() {
        assertThat(ruling(Outcome.SILENT)
                        .silence(new Silence(false, ImmutableList.of(), ImmutableSet.of()))
                        .build()
                        .explain())
                .isEqualTo("Read minutes: the protocol is silent.");
        assertThat(ruling(Outcome.SILENT)
                        .silence(new Silence(true, ImmutableList.of(), ImmutableSet.of()))
                        .build()
                        .explain())
                .isEqualTo("Read minutes: the protocol is silent.");
    }

    @Test
    void aRouteOnWhichNobodyIsLeftSaysSo() {
        assertThat(ruling(Outcome.SILENT).route(route(true)).build().explain())
                .isEqualTo("Read minutes: the protocol is silent.\n  Goes to: nobody is left who could decide.");
        assertThat(ruling(Outcome.SILENT)
                        .route(route(true, Step.talkTo(Relation.LINE_MANAGER)))
                        .build()
                        .explain())
                .isEqualTo("Read minutes: the protocol is silent.\n"
                        + "  Goes to: a talk with line manager, then nobody is left who could decide.");
    }

    @Test
    void aRouteThatHangsOnUnknownHoldersSaysSo() {
        Step step = Step.to(Office.LEADER);
        Route route =
                new Route(ImmutableList.of(step), Optional.of(step), ImmutableList.of(), ImmutableSet.of(step), false);
        assertThat(ruling(Outcome.REFERRED)
                        .strength(Strength.NORMAL)
                        .route(route)
                        .build()
                        .explain())
                .endsWith("  Goes to: Leader (not known who holds these offices).");
        assertThat(route).hasToString("leader");
        assertThat(route.isEmpty()).isFalse();
        assertThat(Route.NONE.isEmpty()).isTrue();
    }

    @Test
    void onlyRequiredRecommendedAndPermittedPermit() {
        assertThat(Outcome.values())
                .filteredOn(Outcome::permits)
                .containsExactly(Outcome.REQUIRED, Outcome.RECOMMENDED, Outcome.PERMITTED);
        assertThat(Outcome.values())
                .filteredOn(Outcome::carriesDuties)
                .containsExactly(Outcome.REQUIRED, Outcome.RECOMMENDED, Outcome.PERMITTED, Outcome.REFERRED);
        assertThat(ruling(Outcome.SILENT).build().permits()).isFalse();
        assertThat(ruling(Outcome.PERMITTED).build().permits()).isTrue();
    }

    @Test
    void paragraphsAreThePrintedNumbersEachOnce() {
        Ruling ruling = ruling(Outcome.PERMITTED)
                .addCitations(
                        new Citation("testshire", Para.of("5.6[1]")),
                        new Citation("testshire", Para.of("5.6[2]")),
                        new Citation("testshire", Para.of("4.1").part("never")))
                .build();
        assertThat(ruling.paragraphs()).containsExactly("5.6", "4.1");
    }

    @Test
    void aRulingIsAValue() {
        Ruling ruling = ruling(Outcome.PERMITTED).strength(Strength.NORMAL).build();
        assertThat(Ruling.from(ruling).build()).isEqualTo(ruling).hasSameHashCodeAs(ruling);
        assertThat(Ruling.from(ruling).outcome(Outcome.REQUIRED).build()).isNotEqualTo(ruling);
    }

    @Test
    void smallPartsAreSaidInWords() {
        assertThat(new Defeat(clause("5.2", "One."), clause("5.3", "Two."))).hasToString("5.2 gives way to 5.3");
        assertThat(new Silence(false, ImmutableList.of(), ImmutableSet.of())).hasToString("not addressed");
        assertThat(new Silence(true, ImmutableList.of(), ImmutableSet.of())).hasToString("not reached");
        assertThat(new Presumption("kit:screen", "no")).hasToString("kit:screen = no");
    }
}
