package org.comity.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.comity.clause.Clause;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Grounds;
import org.comity.ruling.Outcome;
import org.comity.ruling.Reasons;
import org.comity.ruling.Route;
import org.comity.ruling.Ruling;
import org.comity.ruling.WhyNot;

/** Hosts that answer wrongly, each in one way. */
final class Faults {

    private Faults() {}

    static Answering altering(UnaryOperator<Ruling> change) {
        return (profile, question) -> change.apply(profile.rule(question));
    }

    static Answering altering(Predicate<Ruling> where, UnaryOperator<Ruling> change) {
        return altering(ruling -> where.test(ruling) ? change.apply(ruling) : ruling);
    }

    /** Another answer for a changed profile, or a question of some kind. */
    static Answering answering(Outcome outcome, Wrong where) {
        return (profile, question) -> where.isSo(profile, question)
                ? Ruling.from(profile.rule(question))
                        .outcome(outcome)
                        .reachable(ImmutableSet.of(outcome))
                        .build()
                : profile.rule(question);
    }

    /** Where it goes wrong. */
    interface Wrong {

        boolean isSo(AuthorityProfile profile, Question<?> question);
    }

    static UnaryOperator<Ruling> outcome(Outcome outcome) {
        return ruling -> Ruling.from(ruling).outcome(outcome).build();
    }

    /** Every second time it says something else. */
    static Answering fickle() {
        AtomicInteger asked = new AtomicInteger();
        return answering(Outcome.POWERLESS, (profile, question) -> asked.incrementAndGet() % 2 == 0);
    }

    /** Takes what is not known for the plainest that it can be. */
    static Answering guessing() {
        return (profile, question) -> {
            Possibilities possibilities = Possibilities.of(question.act());
            int[] world = possibilities
                    .world(possibilities.left(Possibilities.known(question)), null)
                    .orElseThrow();
            return profile.rule(new World<>(question.act(), possibilities, world, true).value());
        };
    }

    /** Knows a profile by the object it is. */
    static Answering faithfulToTheFirst() {
        Set<AuthorityProfile> known = Collections.newSetFromMap(new IdentityHashMap<>());
        return answering(Outcome.POWERLESS, (profile, question) -> known.add(profile) && known.size() > 1);
    }

    /** Has an explanation of its own. */
    static Answering explaining(String words) {
        return altering(ruling -> (Ruling) Proxy.newProxyInstance(
                Ruling.class.getClassLoader(),
                new Class<?>[] {Ruling.class},
                (proxy, method, arguments) ->
                        method.getName().equals("explain") ? words : method.invoke(ruling, arguments)));
    }

    static Answering withoutReasons() {
        Grounds none = new Grounds() {
            @Override
            public Reasons reasons() {
                return new Reasons(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());
            }

            @Override
            public WhyNot whyNot(Clause clause) {
                return Grounds.NONE.whyNot(clause);
            }
        };
        return altering(ruling -> ruling.withGrounds(none));
    }

    /** Puts the steps that fell away back into the route. */
    static Ruling withFallenSteps(Ruling ruling) {
        Route route = ruling.route();
        return Ruling.from(ruling)
                .route(new Route(
                        ImmutableList.<org.comity.clause.Step>builder()
                                .addAll(route.steps())
                                .addAll(route.fallen())
                                .build(),
                        route.next(),
                        ImmutableList.of(),
                        route.unresolved(),
                        false))
                .build();
    }

    /** Says that another choice was made. */
    static Ruling withOtherChoices(Ruling ruling) {
        Map<String, String> others = new LinkedHashMap<>(ruling.chosen());
        others.replaceAll((fact, value) -> switch (value) {
            case "yes" -> "no";
            case "no" -> "yes";
            case "statutory" -> "common-law";
            case "common-law" -> "statutory";
            default -> value;
        });
        return Ruling.from(ruling).chosen(others).build();
    }
}
