package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Question;
import org.comity.question.Topic;
import org.comity.ruling.Deciding;
import org.comity.ruling.Openings;
import org.comity.ruling.Ruling;

/** The compiled norms of one profile about one act: answers its questions. Thread-safe. */
public final class ActTable {

    private final Act<?> act;
    private final Grid grid;
    private final Evaluation evaluation;
    private final Rulings stated;
    private final Rulings presuming;

    private ActTable(Authority authority, Act<?> act, Ruleset rules) {
        this.act = act;
        Markers markers = Markers.of(act.topic(), rules);
        this.grid = new Grid(act, rules, markers);
        this.evaluation = new Evaluation(authority, act, rules, markers, grid);
        long[] relevant = relevant(act.topic(), grid);
        this.stated = new Rulings(relevant);
        this.presuming = new Rulings(relevant);
    }

    /**
     * Compiles the norms about an act.
     *
     * @param authority whose protocol it is
     * @param act the act
     * @param clauses all clauses of the profile, in document order
     * @return the table
     */
    public static ActTable of(Authority authority, Act<?> act, ImmutableList<Clause> clauses) {
        return new ActTable(authority, act, Ruleset.about(act, clauses));
    }

    /** The fields of the question that the table looks at. */
    private static long[] relevant(Topic<?> topic, Grid grid) {
        long[] fields = new long[topic.words()];
        for (int column : grid.restricted()) {
            fields[topic.offset(column) / Long.SIZE] |= topic.fieldMask(column) << topic.offset(column);
        }
        return fields;
    }

    /**
     * Answers a question.
     *
     * @param question a question about this table's act
     * @return the ruling
     * @throws IllegalArgumentException where the facts cannot be so together, or the actor cannot do the act
     */
    public Ruling rule(Question<?> question) {
        Rulings made = question.assumesOrdinary() ? presuming : stated;
        Ruling ruling = made.find(question);
        return ruling == null ? made.keep(question, make(question)) : ruling;
    }

    private Ruling make(Question<?> question) {
        int[] values = possible(question);
        return question.assumesOrdinary() ? evaluation.presuming(values) : evaluation.ruling(values);
    }

    /**
     * What would decide a question.
     *
     * @param question a question about this table's act
     * @return the sets of facts that settle it
     * @throws IllegalArgumentException where the facts cannot be so together, or the actor cannot do the act
     */
    public Deciding deciding(Question<?> question) {
        return Settling.of(evaluation, grid, known(question));
    }

    /**
     * What the person asking would need.
     *
     * @param question a question about this table's act
     * @return the smallest changes that lead to permission
     * @throws IllegalArgumentException where the facts cannot be so together, or the actor cannot do the act
     */
    public Openings openings(Question<?> question) {
        return Attaining.of(evaluation, grid, known(question), rule(question));
    }

    /** The values stated and presumed. */
    private int[] known(Question<?> question) {
        int[] values = possible(question);
        if (question.assumesOrdinary()) {
            evaluation.presume(values);
        }
        return values;
    }

    /**
     * Every ruling that the table can give on a question of which all facts are known, over all possible worlds.
     *
     * @return the rulings, each once; exact, not a sample
     */
    public ImmutableSet<Ruling> everyRuling() {
        return evaluation.everyRuling();
    }

    /** The values stated, which can be so together. */
    private int[] possible(Question<?> question) {
        int[] values = values(question);
        requirePossible(values);
        return values;
    }

    private void requirePossible(int[] values) {
        int position = act.topic().position(Asked.ACTOR);
        List<String> accepted = act.actors().stream().map(Actor::id).toList();
        if (values[position] >= 0) {
            String actor = act.topic().columns().get(position).values().get(values[position]);
            if (!accepted.contains(actor)) {
                throw new IllegalArgumentException(
                        "`" + act + "` is not done by `" + actor + "`: accepted: " + String.join(", ", accepted));
            }
        }
        if (!Completions.exist(grid, values)) {
            throw new IllegalArgumentException(Impossible.message(grid, values));
        }
    }

    private int[] values(Question<?> question) {
        int[] values = new int[act.topic().columns().size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = question.value(column);
        }
        return values;
    }
}
