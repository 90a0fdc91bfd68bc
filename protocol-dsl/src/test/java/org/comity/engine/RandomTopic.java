package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Count;
import org.comity.question.Fact;
import org.comity.question.Facts;
import org.comity.question.Named;
import org.comity.question.OneOf;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** A small random topic with two acts, and random conditions on its facts. */
final class RandomTopic {

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

    private static final Facts<Small> ITS = Facts.facts();
    private static final int MOST_WORLDS = 300;

    private final Random dice;
    private final List<Fact<Small>> facts = new ArrayList<>();
    final Topic<Small> topic;
    final Act<Small> act;
    final Act<Small> other;

    RandomTopic(Random dice) {
        this.dice = dice;
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

    boolean likely(double probability) {
        return dice.nextDouble() < probability;
    }

    @SafeVarargs
    final <E> E one(E... of) {
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

    Condition<Small> atom(Fact<Small> fact) {
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

    Condition<Small> condition(int depth) {
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

    List<Fact<Small>> choices() {
        return facts.stream().filter(Fact::isChoice).toList();
    }
}
