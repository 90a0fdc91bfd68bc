package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.engine.RandomTopic.Small;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.profile.ProfileFaultsException;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Answer;
import org.comity.question.Asked;
import org.comity.question.Fact;
import org.comity.question.Question;
import org.comity.question.Topic;

/** Small random topics with profiles and questions about them; the same dice give the same. */
final class RandomProfile {

    static final Authority AUTHORITY = Authority.builder()
            .id("testshire")
            .name("Testshire County Council")
            .type(AuthorityType.COUNTY)
            .build();

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
        RandomTopic topic = new RandomTopic(dice);
        RandomClauses draw = new RandomClauses(topic, dice);
        while (true) {
            List<Clause> clauses = draw.clauses();
            try {
                profile(clauses);
                return new RandomProfile(topic.topic, topic.act, clauses);
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
}
