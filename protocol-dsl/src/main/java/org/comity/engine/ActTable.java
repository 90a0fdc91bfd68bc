package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Packed;
import org.comity.question.Relevance;
import org.comity.ruling.Deciding;
import org.comity.ruling.Openings;
import org.comity.ruling.Ruling;

/** The compiled norms of one profile about one act: answers its questions. Thread-safe. */
final class ActTable {

    private final Act<?> act;
    private final Grid grid;
    private final Evaluation evaluation;
    private final Relevance relevance;

    private ActTable(Authority authority, Act<?> act, Ruleset rules, Relevance.Reader reader) {
        this.act = act;
        Markers markers = Markers.of(act.topic(), rules);
        this.grid = new Grid(act, rules, markers);
        this.evaluation = new Evaluation(authority, act, rules, markers, grid);
        this.relevance = Relevance.of(reader, act.topic(), Ints.asList(grid.restricted()));
    }

    /** Compiles the norms about an act, of all clauses in document order, for somebody who reads questions. */
    static ActTable of(Authority authority, Act<?> act, ImmutableList<Clause> clauses, Relevance.Reader reader) {
        return new ActTable(authority, act, Ruleset.about(act, clauses), reader);
    }

    /** The facts on which the rulings turn, and those that tell whether these can be so together. */
    Relevance relevance() {
        return relevance;
    }

    /** Answers a question; throws where the facts cannot be so together, or the actor cannot do the act. */
    Ruling rule(Packed facts, boolean assumingOrdinary) {
        int[] values = possible(facts);
        return assumingOrdinary ? evaluation.presuming(values) : evaluation.ruling(values);
    }

    /** What would decide a question. */
    Deciding deciding(Packed facts, boolean assumingOrdinary) {
        return Settling.of(evaluation, grid, known(facts, assumingOrdinary));
    }

    /** What the person asking would need to get another ruling than this one. */
    Openings openings(Packed facts, boolean assumingOrdinary, Ruling ruling) {
        return Attaining.of(evaluation, grid, known(facts, assumingOrdinary), ruling);
    }

    /** The values stated and presumed. */
    private int[] known(Packed facts, boolean assumingOrdinary) {
        int[] values = possible(facts);
        if (assumingOrdinary) {
            evaluation.presume(values);
        }
        return values;
    }

    /** Every ruling on a question of which all facts are known, over all possible worlds: each once; exact, not a sample. */
    ImmutableSet<Ruling> everyRuling() {
        return evaluation.everyRuling();
    }

    /** The values stated, which can be so together. */
    private int[] possible(Packed facts) {
        int[] values = new int[act.topic().columns().size()];
        Arrays.fill(values, -1);
        for (int column : grid.restricted()) {
            values[column] = facts.value(column);
        }
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
}
