package org.comity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Lending.BORROW;
import static org.comity.dsl.Lending.DESK_ASKED;
import static org.comity.dsl.Lending.FINED;
import static org.comity.dsl.Lending.ITEM;
import static org.comity.dsl.Lending.LOANS;
import static org.comity.dsl.Lending.OVERDUE;
import static org.comity.dsl.Lending.RARE;
import static org.comity.dsl.Lending.SIGNED;
import static org.comity.dsl.Lending.profile;

import java.util.Set;
import java.util.stream.Collectors;
import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Clause;
import org.comity.clause.Step;
import org.comity.dsl.Does;
import org.comity.dsl.Lending.Item;
import org.comity.dsl.Sentence;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final Set<FlawKind> NO_SILENCE = Set.of(
            FlawKind.CONFLICT,
            FlawKind.VACUOUS,
            FlawKind.DANGLING_LIMIT,
            FlawKind.SHADOWED,
            FlawKind.DUPLICATE,
            FlawKind.REDUNDANT,
            FlawKind.DEAD_END,
            FlawKind.ROUTE_TO_SUBJECT,
            FlawKind.DUTY_WITHOUT_DEADLINE);

    private static Does members(String number) {
        return clause(para(number)).says("So it is.").members();
    }

    private static Set<String> flaws(Sentence... sentences) {
        return Analysis.of(profile(sentences), NO_SILENCE).stream()
                .map(flaw -> flaw.kind() + " "
                        + flaw.clauses().stream()
                                .map(Clause::para)
                                .map(Object::toString)
                                .collect(Collectors.joining(" "))
                        + " " + flaw.facts())
                .collect(Collectors.toSet());
    }

    @Test
    void clausesThatApplyTogetherAreToldWhicheverCounts() {
        assertThat(Analysis.together(
                        profile(
                                members("1").may(BORROW),
                                members("2").mustNot(BORROW).when(RARE.yes()).limiting(para("1")),
                                members("3").should(BORROW).when(RARE.no())),
                        BORROW))
                .extracting(pair ->
                        pair.stream().map(Clause::para).map(Object::toString).collect(Collectors.joining(" ")))
                .containsExactly("1 2", "1 3");
    }

    @Test
    void clausesThatPointAgainstEachOtherConflictUnlessRanked() {
        assertThat(flaws(members("1").may(BORROW), members("2").mustNot(BORROW).when(RARE.yes())))
                .containsExactly("CONFLICT 1 2 {rare=yes}");
        assertThat(flaws(
                        members("1").may(BORROW),
                        members("2").mustNot(BORROW).when(RARE.yes()).limiting(para("1"))))
                .isEmpty();
        assertThat(flaws(
                        members("1").must(BORROW),
                        members("2").mustNot(BORROW).when(RARE.yes()).limiting(para("1")),
                        members("3").may(BORROW).when(OVERDUE.yes())))
                .containsExactly("CONFLICT 2 3 {rare=yes, overdue=yes}");
    }

    @Test
    void anExceptionToWhatNeverAppliesWithItDangles() {
        assertThat(flaws(
                        members("1").may(BORROW).when(LOANS.below(3)),
                        members("2").mustNot(BORROW).when(LOANS.is(4)).limiting(para("1"))))
                .containsExactly("DANGLING_LIMIT 2 1 {loans=4}");
        assertThat(flaws(
                        members("1").may(BORROW).when(LOANS.below(3)),
                        clause(para("2"))
                                .says("So it is.")
                                .lifts(para("1"))
                                .on(BORROW)
                                .when(LOANS.is(4))))
                .containsExactly("DANGLING_LIMIT 2 1 {loans=4}");
    }

    @Test
    void whatAStricterClauseAlwaysDecidesIsShadowed() {
        assertThat(flaws(
                        members("1").should(BORROW).when(RARE.yes()),
                        members("2").must(BORROW)))
                .containsExactly("SHADOWED 1 2 {rare=yes}");
        assertThat(flaws(
                        members("1").may(BORROW).when(RARE.yes()),
                        members("2").mustNot(BORROW).overriding(para("1"))))
                .containsExactly("SHADOWED 1 2 {rare=yes}");
        assertThat(flaws(
                        members("1").mustNot(BORROW),
                        members("2").whenDoing(BORROW).owing(duty("sign the book"))))
                .containsExactly("SHADOWED 2 1 {}");
        assertThat(flaws(
                        members("1").mustNot(BORROW),
                        clause(para("2")).says("So it is.").stopsShortOf(BORROW)))
                .containsExactly("SHADOWED 2 1 {}");
    }

    @Test
    void whatIsSaidTwiceIsADuplicateAndWhatIsSaidMoreWidelyIsRedundant() {
        assertThat(flaws(
                        members("1").may(BORROW).when(RARE.no()),
                        members("2").may(BORROW).unless(RARE.yes()),
                        members("3").may(BORROW).when(RARE.no())))
                .containsExactlyInAnyOrder("DUPLICATE 2 1 {rare=no}", "DUPLICATE 3 1 {rare=no}");
        assertThat(flaws(
                        members("1").may(BORROW).when(RARE.no()),
                        members("2").may(BORROW).when(RARE.no().and(ITEM.is(Item.MAP)))))
                .containsExactly("REDUNDANT 2 1 {rare=no, item=map}");
        assertThat(flaws(
                        members("1").may(BORROW).when(RARE.no()),
                        members("2").may(BORROW).when(RARE.yes()),
                        members("3").may(BORROW).when(ITEM.is(Item.MAP))))
                .as("two together say what the third says")
                .containsExactly("REDUNDANT 3 1 2 {rare=no, item=map}");
        assertThat(flaws(
                        members("1").may(BORROW).when(RARE.no()),
                        members("2").may(BORROW).when(RARE.no()).owing(duty("sign the book"))))
                .as("the first says nothing that the second does not; the duty is the second's alone")
                .containsExactly("REDUNDANT 1 2 {rare=no}");
    }

    @Test
    void aStepBeforeActingIsPartOfItsClause() {
        assertThat(flaws(
                        members("1").may(BORROW),
                        members("2")
                                .whenDoing(BORROW)
                                .onlyAfter(duty("ask the desk").doneWhen(DESK_ASKED.yes()))))
                .containsExactly("CONFLICT 1 2 {desk-asked=no}");
        assertThat(flaws(
                        members("1").mustNot(BORROW),
                        members("2")
                                .whenDoing(BORROW)
                                .onlyAfter(duty("ask the desk").doneWhen(DESK_ASKED.yes()))))
                .containsExactly("REDUNDANT 2 1 {desk-asked=no}");
        assertThat(flaws(members("1").may(BORROW).onlyAfter(duty("ask the desk").doneWhen(DESK_ASKED.yes()))))
                .isEmpty();
    }

    @Test
    void routesAreToEndWithSomebodyWhoIsNotConcerned() {
        assertThat(flaws(members("1").leave(BORROW).along(Step.to(Office.MONITORING_OFFICER))))
                .containsExactly("DEAD_END 1 {subject-holds:monitoring-officer=yes}");
        assertThat(flaws(members("1").leave(BORROW).along(Step.to(Relation.OFFICER_CONCERNED))))
                .containsExactly("ROUTE_TO_SUBJECT 1 {}");
        assertThat(flaws(members("1")
                        .leave(BORROW)
                        .along(Step.to(Office.MONITORING_OFFICER).unless(FINED.yes()))))
                .hasSize(1)
                .allMatch(flaw -> flaw.startsWith("DEAD_END 1 {"));
    }

    @Test
    void dutiesThatAreNotDueWithTheActAreToHaveATime() {
        assertThat(flaws(members("1").may(BORROW).owing(duty("return it").afterwards())))
                .containsExactly("DUTY_WITHOUT_DEADLINE 1 {}");
        assertThat(flaws(members("1").may(BORROW).owing(duty("stamp it").of(Office.CHIEF_OFFICER))))
                .hasSize(1);
        assertThat(flaws(members("1").may(BORROW).owing(duty("sign the book").doneWhen(SIGNED.yes()))))
                .isEmpty();
    }

    @Test
    void silenceIsShownOnceAnActUnlessAClauseStopsShortOfIt() {
        Sentence answer = members("1").may(BORROW).when(RARE.no());
        assertThat(Analysis.of(profile(answer)))
                .extracting(Flaw::kind, flaw -> flaw.facts().toString())
                .containsExactly(tuple(FlawKind.SILENCE, "{rare=yes}"));
        assertThat(Analysis.of(
                        profile(answer, clause(para("2")).says("So it is.").stopsShortOf(BORROW))))
                .isEmpty();
        assertThat(Analysis.of(profile(members("1").whenDoing(BORROW).owing(duty("sign the book")))))
                .as("an act that nothing answers at all is not addressed")
                .extracting(Flaw::kind)
                .doesNotContain(FlawKind.SILENCE);
    }
}
