package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.authority.Party;
import org.comity.authority.Relation;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.dsl.Does;
import org.comity.dsl.Owes;
import org.comity.dsl.Stands;
import org.comity.dsl.Who;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Answer;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Count;
import org.comity.question.Fact;
import org.comity.question.Facts;
import org.comity.question.Named;
import org.comity.question.OneOf;
import org.comity.question.Question;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Small random topics with profiles and questions about them; the same dice give the same. */
final class RandomProfile {

    /** The topic's own type. */
    interface Small extends Asked {}

    enum Shade implements Named {
        LIGHT,
        MIDDLE,
        DARK
    }

    enum Letter {
        A,
        B,
        C
    }

    /** The two offices that steps may name and persons may hold. */
    enum Holder implements Named {
        MONITORING_OFFICER,
        CHIEF_EXECUTIVE
    }

    static final Authority AUTHORITY = Authority.builder()
            .id("testshire")
            .name("Testshire County Council")
            .type(AuthorityType.COUNTY)
            .build();

    private static final Facts<Small> ITS = Facts.facts();
    private static final int MOST_WORLDS = 300;

    final Topic<Small> topic;
    final Act<Small> act;
    final List<Clause> clauses;

    private RandomProfile(Topic<Small> topic, Act<Small> act, List<Clause> clauses) {
        this.topic = topic;
        this.act = act;
        this.clauses = clauses;
    }

    static AuthorityProfile profile(List<Clause> clauses) {
        return AuthorityProfile.of(
                AUTHORITY, Edition.undated("a test", "1"), new Section("All", ImmutableList.copyOf(clauses)));
    }

    /** A profile without faults. */
    static RandomProfile of(Random dice) {
        Draw draw = new Draw(dice);
        while (true) {
            List<Clause> clauses = draw.clauses();
            try {
                profile(clauses);
                return new RandomProfile(draw.topic, draw.act, clauses);
            } catch (ProfileFaultsException faulty) {
                // drawn again
            }
        }
    }

    RandomProfile with(List<Clause> others) {
        return new RandomProfile(topic, act, others);
    }

    AuthorityProfile profile() {
        return profile(clauses);
    }

    ReferenceEvaluator reference() {
        return new ReferenceEvaluator(AUTHORITY.id(), act, clauses);
    }

    /** Some of the facts of a random world; it need not be a possible one. */
    int[] known(Random dice) {
        int[] known = new int[topic.columns().size()];
        int stated = dice.nextInt(5);
        for (int column = 0; column < known.length; column++) {
            known[column] = dice.nextInt(4) < stated
                    ? dice.nextInt(topic.columns().get(column).values().size())
                    : -1;
        }
        List<Actor> actors = act.actors().asList();
        int actor = topic.position(Asked.ACTOR);
        known[actor] = known[actor] < 0 && actors.size() > 1
                ? -1
                : actors.get(dice.nextInt(actors.size())).ordinal();
        return known;
    }

    /** The question that states these facts. */
    Question<Small> question(int[] known) {
        Question<Small> question = act.ask();
        for (Fact<?> fact : topic.facts()) {
            int first = topic.position(fact);
            int[] values =
                    Arrays.copyOfRange(known, first, first + fact.columns().size());
            if (fact != Asked.ACTOR) {
                question = question.given(answer(fact, values));
            } else if (act.actors().size() > 1 && values[0] >= 0) {
                question = question.given(Asked.ACTOR.is(Actor.values()[values[0]]));
            }
        }
        return question;
    }

    @SuppressWarnings("unchecked") // all facts but the actor are the topic's own
    private static Answer<Small> answer(Fact<?> fact, int[] values) {
        return new Answer<>((Fact<Small>) fact, ImmutableIntArray.copyOf(values));
    }

    String describe() {
        StringBuilder text = new StringBuilder("never " + topic.impossible() + ", steps empty by "
                + topic.emptyingSteps() + ", actors " + act.actors() + "\n");
        topic.facts()
                .forEach(fact -> text.append("  fact " + fact + (fact.isChoice() ? " (choice) " : " ") + fact.accepted()
                        + fact.columns().stream().map(column -> column.usual()).toList() + "\n"));
        for (Clause clause : clauses) {
            text.append("  " + clause.cites() + " " + clause.layer() + " "
                    + clause.norm().orElse(null) + "\n");
            clause.norm().orElseThrow().onlyAfter().forEach(duty -> text.append(told(duty)));
            clause.norm().orElseThrow().duties().forEach(duty -> text.append(told(duty)));
        }
        return text.toString();
    }

    private static String told(Duty duty) {
        return "    " + duty + " " + duty.strength() + " " + duty.timing()
                + duty.doneWhen().map(done -> " done when " + done).orElse("") + "\n";
    }

    /** Draws the parts. */
    private static final class Draw {

        private final Random dice;
        private final List<Fact<Small>> facts = new ArrayList<>();
        private final Topic<Small> topic;
        private final Act<Small> act;
        private final Act<Small> other;
        private final boolean layered;

        Draw(Random dice) {
            this.dice = dice;
            this.layered = dice.nextInt(4) == 0;
            int worlds = 1;
            int wanted = 1 + dice.nextInt(6);
            for (int i = 0; i < wanted; i++) {
                Fact<Small> fact = fact("fact-" + i);
                int size = fact.columns().stream()
                        .mapToInt(column -> column.values().size())
                        .reduce(1, (a, b) -> a * b);
                if (worlds * size <= MOST_WORLDS) {
                    worlds *= size;
                    facts.add(fact);
                }
            }
            Topic<Small> drawn = topic(facts);
            if (likely(0.4) && worlds * 4 <= MOST_WORLDS) {
                SetOf<Small, Holder> holders = ITS.setOf("holds", Holder.class, "the offices held");
                facts.add(likely(0.5) ? holders.ordinarilyNone() : holders);
                drawn = topic(facts).stepsFallAwayWhenHeldBy(castHolders(facts.get(facts.size() - 1)));
            }
            for (int i = dice.nextInt(6) - 2; i > 0; i--) {
                drawn = drawn.never(likely(0.8) ? atom().and(atom()) : condition(2));
            }
            this.topic = drawn;
            Actor[] orBy = likely(0.3) ? new Actor[] {Actor.OFFICER} : new Actor[0];
            this.act = topic.act("act", "May she act?", Actor.MEMBER, orBy);
            this.other = topic.act("other-act", "May she act otherwise?", Actor.MEMBER);
        }

        @SuppressWarnings("unchecked") // it was just drawn as one
        private static SetOf<Small, Holder> castHolders(Fact<Small> fact) {
            return (SetOf<Small, Holder>) fact;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        private static Topic<Small> topic(List<Fact<Small>> facts) {
            return ITS.topic("small", facts.toArray(new Fact[0]));
        }

        private boolean likely(double probability) {
            return dice.nextDouble() < probability;
        }

        @SafeVarargs
        private <E> E one(E... of) {
            return of[dice.nextInt(of.length)];
        }

        private Fact<Small> fact(String name) {
            boolean choice = likely(0.3);
            boolean ordinary = likely(0.4);
            switch (dice.nextInt(4)) {
                case 0: {
                    YesNo<Small> fact = ITS.yesNo(name, name + " is so");
                    fact = ordinary ? fact.ordinarily(likely(0.5)) : fact;
                    return choice ? fact.byChoice() : fact;
                }
                case 1: {
                    OneOf<Small, Shade> fact = ITS.oneOf(name, Shade.class, name);
                    fact = ordinary ? fact.ordinarily(one(Shade.values())) : fact;
                    return choice ? fact.byChoice() : fact;
                }
                case 2: {
                    SetOf<Small, Letter> fact = ITS.setOf(name, Letter.class, name);
                    fact = ordinary ? fact.ordinarilyNone() : fact;
                    return choice ? fact.byChoice() : fact;
                }
                default: {
                    Count<Small> fact = ITS.count(name, 1 + dice.nextInt(3), name);
                    fact = ordinary ? fact.ordinarily(dice.nextInt(2)) : fact;
                    return choice ? fact.byChoice() : fact;
                }
            }
        }

        private Condition<Small> atom() {
            if (facts.isEmpty() || likely(0.05)) {
                return Condition.all(ImmutableList.of(Asked.ACTOR.is(one(Actor.MEMBER, Actor.OFFICER))));
            }
            return atom(facts.get(dice.nextInt(facts.size())));
        }

        private Condition<Small> atom(Fact<Small> fact) {
            if (fact instanceof YesNo<Small> yesNo) {
                return yesNo.is(likely(0.5));
            }
            if (fact instanceof Count<Small> count) {
                int most = count.accepted().size() - 1;
                return switch (dice.nextInt(3)) {
                    case 0 -> count.is(dice.nextInt(most + 1));
                    case 1 -> count.atLeast(1 + dice.nextInt(most));
                    default -> count.below(1 + dice.nextInt(most));
                };
            }
            if (fact instanceof SetOf<Small, ?> set) {
                return fact.name().equals("holds") ? element(set, Holder.values()) : element(set, Letter.values());
            }
            return shade(fact);
        }

        @SuppressWarnings("unchecked") // the only one-of facts are of shades
        private Condition<Small> shade(Fact<Small> fact) {
            OneOf<Small, Shade> oneOf = (OneOf<Small, Shade>) fact;
            return switch (dice.nextInt(3)) {
                case 0 -> oneOf.is(one(Shade.values()));
                case 1 -> oneOf.isAnyOf(one(Shade.values()), one(Shade.values()));
                default -> oneOf.isNot(one(Shade.values()));
            };
        }

        @SuppressWarnings("unchecked") // the elements are those of the set
        private <E extends Enum<E>> Condition<Small> element(SetOf<Small, ?> fact, E[] elements) {
            SetOf<Small, E> set = (SetOf<Small, E>) fact;
            return switch (dice.nextInt(6)) {
                case 0 -> set.has(one(elements));
                case 1 -> set.hasNot(one(elements));
                case 2 -> set.isEmpty();
                case 3 -> set.isExactly(one(elements));
                case 4 -> set.hasAny(one(elements), one(elements));
                default -> set.hasNone(one(elements), one(elements));
            };
        }

        private Condition<Small> condition(int depth) {
            if (depth == 0 || likely(0.4)) {
                return atom();
            }
            return switch (dice.nextInt(6)) {
                case 0, 1 -> condition(depth - 1).and(condition(depth - 1));
                case 2, 3 -> condition(depth - 1).or(condition(depth - 1));
                case 4 -> Condition.not(condition(depth - 1));
                default -> Condition.any(condition(depth - 1), condition(depth - 1), atom());
            };
        }

        List<Clause> clauses() {
            List<Clause> clauses = new ArrayList<>();
            int number = 1;
            int wanted = 1 + dice.nextInt(7);
            while (clauses.size() < wanted) {
                boolean sameNumber = likely(0.25);
                number += sameNumber ? 0 : 1;
                Para para = Para.of(String.valueOf(number));
                para = likely(0.4) ? para.part("part" + clauses.size()) : para;
                clauses.add(clause(para, clauses));
            }
            Collections.shuffle(clauses, dice);
            return clauses;
        }

        private Clause clause(Para para, List<Clause> before) {
            Stands<Small> stands = stands(para, before);
            return (layered && likely(0.5) ? stands.from(one(Layer.values())) : stands)
                    .clauses()
                    .get(0);
        }

        private Stands<Small> stands(Para para, List<Clause> before) {
            Para[] chapeau = likely(0.15) ? new Para[] {Para.of("chapeau")} : new Para[0];
            Who who =
                    org.comity.dsl.Clauses.clause(para, chapeau).says("Says something, number " + before.size() + ".");
            Act<Small> about = likely(0.9) ? act : other;
            Stands<Small> stands;
            boolean gated = false;
            boolean owesOnly = false;
            boolean directs = false;
            int kind = dice.nextInt(20);
            if (kind < 11) {
                stands = modal(adverb(does(who, about)), about);
                directs = true;
            } else if (kind < 13) {
                stands =
                        one(who, who.normally(), who.absolutely()).leaves(about).along(step(), steps());
                directs = true;
            } else if (kind < 15) {
                stands = one(who, who.asGoodPractice()).sendsDoubtsAbout(about).along(step(), steps());
                if (likely(0.3)) {
                    return stands.answeringAnyDoubt();
                }
            } else if (kind < 19) {
                Owes<Small> owes = does(who, about).whenDoing(about);
                gated = !choices().isEmpty() && likely(0.4);
                stands = gated ? owes.onlyAfter(gate()) : owes.owing(duty());
                owesOnly = true;
            } else {
                stands = who.stopsShortOf(about);
            }
            if (likely(0.75)) {
                Condition<Small> condition = condition(2);
                if (!condition.boxes(topic).isEmpty()) {
                    stands = stands.when(condition);
                }
            }
            if (directs && likely(0.25)) {
                stands = stands.owing(duty());
            }
            if ((directs || owesOnly) && !choices().isEmpty() && likely(0.2)) {
                stands = stands.onlyAfter(gate());
                gated = true;
            }
            if (directs && likely(0.15)) {
                stands = stands.goingTo(step(), steps());
            }
            for (Clause target : before) {
                if ((directs || gated) && !target.para().number().equals(para.number()) && likely(0.25)) {
                    Para named =
                            likely(0.5) ? target.para() : Para.of(target.para().number());
                    stands = directs && likely(0.5) ? stands.limiting(named) : stands.overriding(named);
                }
            }
            return stands;
        }

        private Does does(Who who, Act<Small> about) {
            return switch (dice.nextInt(3)) {
                case 0 -> who.members();
                case 1 -> about.actors().contains(Actor.OFFICER) ? who.officers() : who.anyone();
                default -> who.anyone();
            };
        }

        private Does adverb(Does does) {
            return switch (dice.nextInt(6)) {
                case 0 -> does.normally();
                case 1 -> does.asGoodPractice();
                case 2 -> does.absolutely();
                default -> does;
            };
        }

        private Stands<Small> modal(Does does, Act<Small> about) {
            return switch (dice.nextInt(12)) {
                case 0 -> does.must(about);
                case 1 -> does.should(about);
                case 2, 3, 4 -> does.may(about);
                case 5 -> does.areEntitledTo(about);
                case 6 -> does.needNot(about);
                case 7 -> does.shouldNot(about);
                case 8, 9 -> does.mustNot(about);
                case 10 -> does.haveNoRightTo(about);
                default -> does.cannot(about);
            };
        }

        private Duty duty() {
            Duty drawn = Duty.duty("duty " + dice.nextInt(4));
            drawn = one(drawn, drawn.asBestEffort(), drawn.asAdvice());
            drawn = likely(0.3) ? drawn.afterwards() : drawn;
            return likely(0.4) ? drawn.doneWhen(condition(1)) : drawn;
        }

        private List<Fact<Small>> choices() {
            return facts.stream().filter(Fact::isChoice).toList();
        }

        private Duty gate() {
            List<Fact<Small>> choices = choices();
            Condition<Small> done = atom(choices.get(dice.nextInt(choices.size())));
            if (likely(0.2)) {
                done = done.and(atom(choices.get(dice.nextInt(choices.size()))));
            }
            Duty drawn = Duty.duty("step " + dice.nextInt(3)).doneWhen(done);
            return one(drawn, drawn, drawn.asBestEffort(), drawn.asAdvice());
        }

        private Step step() {
            Party party = one(Office.MONITORING_OFFICER, Office.CHIEF_EXECUTIVE, Office.LEADER, Relation.LINE_MANAGER);
            Step step = switch (dice.nextInt(5)) {
                case 0 -> Step.talkTo(party);
                case 1 -> Step.consulting(party);
                case 2 -> Step.together(Office.MONITORING_OFFICER, Office.CHIEF_EXECUTIVE);
                case 3 -> Step.to(Office.MONITORING_OFFICER, party);
                default -> Step.to(party);
            };
            step = likely(0.15) ? step.doneWhen(condition(1)) : step;
            return likely(0.15) ? step.unless(condition(1)) : step;
        }

        private Step[] steps() {
            return likely(0.3) ? new Step[] {step()} : new Step[0];
        }
    }
}
