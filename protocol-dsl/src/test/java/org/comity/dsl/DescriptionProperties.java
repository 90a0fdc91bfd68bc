package org.comity.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.comity.authority.Office;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Norm;
import org.comity.clause.Para;
import org.comity.clause.Step;
import org.comity.question.Condition;

/** Random walks through the language: nothing throws, and the clause is what was said. */
class DescriptionProperties {

    private static final class Walk {

        private final Random dice;
        private final Para para;
        private final String words;
        private String conditions = "";
        private int limits;
        private int overrides;
        private int duties;
        private int gates;
        private int steps;

        Walk(Random dice) {
            this.dice = dice;
            this.para = Para.of(
                    1 + dice.nextInt(30) + (dice.nextBoolean() ? "(" + (char) ('a' + dice.nextInt(5)) + ")" : ""));
            this.words = "Says the thing numbered " + dice.nextInt(1000) + ".";
        }

        Sentence walk() {
            Who who = Clauses.clause(para).says(words);
            for (int i = dice.nextInt(3); i > 0; i--) {
                who = dice.nextBoolean() ? who.normally() : who.asGoodPractice();
            }
            switch (dice.nextInt(7)) {
                case 0:
                    return who.isInert("it states an aim");
                case 1:
                    steps++;
                    return more(who.leaves(Lending.BORROW).to(Office.LEADER, Office.MAYOR));
                case 2:
                    steps += 2;
                    return more(who.sendsDoubtsAbout(Lending.BORROW)
                            .along(Step.to(Office.LEADER), Step.talkTo(Office.MAYOR)));
                case 2 + 4:
                    limits += 2;
                    Lifted<Lending> lifted =
                            who.lifts(Para.of("7"), Para.of("8")).on(Lending.BORROW);
                    return dice.nextBoolean() ? lifted : lifted.when(said(Lending.RARE.yes()));
                case 3:
                    return more(who.stopsShortOf(Lending.BORROW));
                default:
                    return spoken(who);
            }
        }

        private Sentence spoken(Who who) {
            Does does = dice.nextBoolean() ? who.members() : who.anyone();
            for (int i = dice.nextInt(3); i > 0; i--) {
                does = dice.nextBoolean() ? does.normally() : does.absolutely();
            }
            switch (dice.nextInt(10)) {
                case 0:
                    return more(does.must(Lending.BORROW));
                case 1:
                    return more(does.should(Lending.BORROW));
                case 2:
                    return more(does.may(Lending.BORROW));
                case 3:
                    return more(does.areEntitledTo(Lending.BORROW));
                case 4:
                    return more(does.needNot(Lending.BORROW));
                case 5:
                    return more(does.shouldNot(Lending.BORROW));
                case 6:
                    return more(does.mustNot(Lending.BORROW));
                case 7:
                    return more(does.haveNoRightTo(Lending.BORROW));
                case 8:
                    return more(does.cannot(Lending.BORROW));
                default:
                    Owes<Lending> owes = does.whenDoing(Lending.BORROW);
                    for (int i = dice.nextInt(3); i > 0; i--) {
                        owes = owes.when(said(Lending.RARE.yes()));
                    }
                    duties++;
                    return more(owes.owing(Duty.duty("pay")));
            }
        }

        private Sentence more(Stands<Lending> from) {
            Stands<Lending> stands = from;
            for (int i = dice.nextInt(8); i > 0; i--) {
                switch (dice.nextInt(9)) {
                    case 0 -> stands = stands.when(said(Lending.RARE.yes().or(Lending.OVERDUE.no())));
                    case 1 -> {
                        said(Condition.not(Lending.FINED.yes()));
                        stands = stands.unless(Lending.FINED.yes());
                    }
                    case 2 -> {
                        limits++;
                        stands = stands.limiting(Para.of("7"));
                    }
                    case 3 -> {
                        overrides += 2;
                        stands = stands.overriding(Para.of("8"), Para.of("9"));
                    }
                    case 4 -> {
                        duties++;
                        stands = stands.owing(Duty.duty("sign"));
                    }
                    case 5 -> {
                        gates++;
                        stands = stands.onlyAfter(Duty.duty("ask").doneWhen(Lending.SIGNED.yes()));
                    }
                    case 6 -> {
                        steps++;
                        stands = stands.goingTo(Step.consulting(Office.LEADER));
                    }
                    case 7 -> stands = stands.reading("one way", "another");
                    default -> stands = dice.nextBoolean() ? stands.answeringAnyDoubt() : stands.from(Layer.GUIDANCE);
                }
            }
            return stands;
        }

        private <C extends Condition<Lending>> C said(C condition) {
            String inWords =
                    condition instanceof org.comity.question.Any<?> ? "(" + condition + ")" : condition.toString();
            conditions += (conditions.isEmpty() ? "" : " and ") + inWords;
            return condition;
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aClauseIsWhatWasSaid(@ForAll Random dice) {
        Walk walk = new Walk(dice);
        Sentence sentence = walk.walk();
        assertThat(sentence.clauses()).hasSize(1);
        Clause clause = Lending.only(sentence);
        assertThat(clause.toString())
                .isEqualTo(sentence.toString())
                .contains(walk.para.toString())
                .contains(walk.words);
        if (clause.norm().isEmpty()) {
            assertThat(clause.inertBecause()).contains("it states an aim");
            return;
        }
        Norm norm = clause.norm().get();
        String condition = norm.condition().toString();
        assertThat(condition.startsWith("(") || !walk.conditions.startsWith("(") ? condition : "(" + condition + ")")
                .isEqualTo(walk.conditions.isEmpty() ? "always" : walk.conditions);
        assertThat(norm.limits()).hasSize(walk.limits);
        assertThat(norm.overrides()).hasSize(walk.overrides);
        assertThat(norm.duties()).hasSize(walk.duties);
        assertThat(norm.onlyAfter()).hasSize(walk.gates);
        assertThat(norm.route()).hasSize(walk.steps);
    }
}
