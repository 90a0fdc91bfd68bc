package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.question.Question;
import org.comity.question.Topic;
import org.comity.ruling.Outcome;
import org.comity.ruling.Presumption;
import org.comity.ruling.Ruling;

/** The compiled norms of one profile about one act: answers its questions. Thread-safe. */
public final class ActTable {

    private final Act<?> act;
    private final Authority authority;
    private final Ruleset rules;
    private final Grid grid;
    private final Judge judge;
    private final long[] ruleMask;
    private final long[] markerMask;
    private final Memo<Ruling> decided = new Memo<>();
    private final Rulings stated;
    private final Rulings presuming;

    private ActTable(Authority authority, Act<?> act, Ruleset rules) {
        this.authority = authority;
        this.act = act;
        this.rules = rules;
        Markers markers = Markers.of(act.topic(), rules);
        this.grid = new Grid(act, rules, markers);
        this.judge = new Judge(authority, act, rules, markers);
        this.ruleMask = grid.mask(0, grid.ruleBoxes());
        this.markerMask = grid.mask(grid.ruleBoxes(), grid.worldsFrom());
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
        int[] values = values(question);
        requirePossible(question, values);
        List<Integer> presumed = question.assumesOrdinary() ? presume(values) : List.of();
        Ruling ruling = answer(values);
        List<Presumption> mattered = mattered(values, presumed, ruling);
        return withNearest(
                values,
                mattered.isEmpty()
                        ? ruling
                        : Ruling.from(ruling).presumptions(mattered).build());
    }

    /** What the protocol answers where these values are known. */
    private Ruling answer(int[] values) {
        Reach reach = grid.reach(values);
        Standing standing = grid.standing(reach);
        if (reach.leavesOpen(ruleMask)) {
            return new Partial(grid, judge, standing, values.clone()).rule().orElseThrow();
        }
        int words = grid.words();
        long[] key = new long[2 * words];
        for (int k = 0; k < words; k++) {
            key[k] = reach.certain()[k];
            key[words + k] = reach.possible()[k] & markerMask[k];
        }
        return decided.get(key, made -> judge.rule(standing));
    }

    /**
     * Every ruling that the table can give on a question of which all facts are known, over all possible worlds.
     *
     * @return the rulings, each once; exact, not a sample
     */
    public ImmutableSet<Ruling> everyRuling() {
        int[] nothing = new int[act.topic().columns().size()];
        Arrays.fill(nothing, -1);
        Standing unknown = grid.standing(grid.reach(nothing));
        return Completions.of(grid, nothing).stream()
                .map(standing -> judge.rule(new Standing(standing, unknown.shown(), unknown.open())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void requirePossible(Question<?> question, int[] values) {
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
            throw new IllegalArgumentException(
                    "these facts cannot be so together: " + question.known() + ": mend " + offended(values));
        }
    }

    /** The impossible worlds that the known facts are in, in words; all of them where each is avoidable by itself. */
    private String offended(int[] values) {
        List<String> worlds = act.topic().impossible().stream()
                .filter(world -> world.boxes(act.topic()).stream().anyMatch(box -> holds(box, values)))
                .map(Object::toString)
                .toList();
        return worlds.isEmpty() ? "the facts that exclude each other" : String.join("; ", worlds);
    }

    private static boolean holds(Box box, int[] values) {
        for (int at = 0; at < box.columns().length(); at++) {
            int value = values[box.columns().get(at)];
            if (value < 0 || (box.allowed().get(at) & 1L << value) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The presumptions without which, the later ones first, the answer would be another. */
    private List<Presumption> mattered(int[] values, List<Integer> presumed, Ruling ruling) {
        int[] fewer = values.clone();
        List<Presumption> mattered = new ArrayList<>();
        for (int column : presumed) {
            fewer[column] = -1;
            if (!Sameness.of(ruling, answer(fewer))) {
                fewer[column] = values[column];
                Column fact = act.topic().columns().get(column);
                mattered.add(new Presumption(fact.name(), fact.values().get(values[column])));
            }
        }
        return mattered;
    }

    /** Lets unknown columns that rules turn on take their ordinary values, unless that cannot be. */
    private List<Integer> presume(int[] values) {
        List<Integer> presumed = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            Column fact = act.topic().columns().get(column);
            if (values[column] < 0
                    && fact.ordinary().isPresent()
                    && (Bits.intersect(ruleMask, grid.restricting(column))
                            || Bits.intersect(markerMask, grid.restricting(column)))) {
                values[column] = fact.ordinary().getAsInt();
                if (!Completions.exist(grid, values)) {
                    values[column] = -1;
                } else {
                    presumed.add(column);
                }
            }
        }
        return presumed;
    }

    private Ruling withNearest(int[] values, Ruling ruling) {
        return ruling.outcome() == Outcome.SILENT && ruling.lifted().isEmpty()
                ? Ruling.from(ruling)
                        .silence(Nearest.to(values, grid, rules, act, authority.id()))
                        .build()
                : ruling;
    }

    private int[] values(Question<?> question) {
        int[] values = new int[act.topic().columns().size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = question.value(column);
        }
        return values;
    }
}
