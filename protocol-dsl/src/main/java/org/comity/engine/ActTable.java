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

    private static final long ASSUMING = 1;

    private final Act<?> act;
    private final Authority authority;
    private final Ruleset rules;
    private final Grid grid;
    private final Rows rows;
    private final Judge judge;
    private final long[] ruleMask;
    private final long[] markerMask;
    private final long[] worldMask;
    private final long[] relevant;
    private final Memo<Ruling> decided = new Memo<>();
    private final Memo<Ruling> particular = new Memo<>();

    private ActTable(Authority authority, Act<?> act, Ruleset rules) {
        this.authority = authority;
        this.act = act;
        this.rules = rules;
        Markers markers = Markers.of(act.topic(), rules);
        this.grid = new Grid(act, rules, markers);
        this.rows = new Rows(grid);
        this.judge = new Judge(authority, act, rules, markers);
        this.ruleMask = grid.mask(0, grid.ruleBoxes());
        this.markerMask = grid.mask(grid.ruleBoxes(), grid.worldsFrom());
        this.worldMask = grid.mask(grid.worldsFrom(), grid.size());
        this.relevant = relevant();
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
    private long[] relevant() {
        Topic<?> topic = act.topic();
        long[] fields = new long[topic.words()];
        for (int column = 0; column < topic.columns().size(); column++) {
            if (Arrays.stream(grid.restricting(column)).anyMatch(word -> word != 0)) {
                fields[topic.offset(column) / Long.SIZE] |= topic.fieldMask(column) << topic.offset(column);
            }
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
        int words = grid.words();
        long[] key = new long[2 * words];
        boolean open = false;
        boolean maybeImpossible = false;
        for (int k = 0; k < words; k++) {
            long certain = rows.certain(question, k);
            long possible = rows.possible(question, k);
            open |= ((certain ^ possible) & ruleMask[k]) != 0;
            maybeImpossible |= ((certain ^ possible) & worldMask[k]) != 0;
            key[k] = certain;
            key[words + k] = possible & markerMask[k];
        }
        if (open || question.assumesOrdinary()) {
            return particular.get(particulars(question), ignored -> ruleParticular(question));
        }
        if (maybeImpossible) {
            return particular.get(particulars(question), ignored -> {
                requirePossible(question, values(question));
                return withNearest(values(question), decided.get(key, same -> ruleDecided(question)));
            });
        }
        Ruling ruling = decided.get(key, ignored -> ruleDecided(question));
        return ruling.outcome() == Outcome.SILENT
                ? particular.get(particulars(question), ignored -> withNearest(values(question), ruling))
                : ruling;
    }

    /**
     * Every ruling that the table can give on a question of which all facts are known, over all possible worlds.
     *
     * @return the rulings, each once; exact, not a sample
     */
    public ImmutableSet<Ruling> everyRuling() {
        int[] nothing = new int[act.topic().columns().size()];
        Arrays.fill(nothing, -1);
        Standing unknown = grid.standing(nothing);
        return Completions.of(grid, nothing).stream()
                .map(standing -> judge.rule(new Standing(standing, unknown.shown(), unknown.open())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private long[] particulars(Question<?> question) {
        long[] key = new long[relevant.length + 1];
        for (int word = 0; word < relevant.length; word++) {
            key[word] = question.word(word) & relevant[word];
        }
        key[relevant.length] = question.assumesOrdinary() ? ASSUMING : 0;
        return key;
    }

    private Ruling ruleDecided(Question<?> question) {
        int[] values = values(question);
        requirePossible(question, values);
        return judge.rule(grid.standing(values));
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

    private Ruling ruleParticular(Question<?> question) {
        int[] values = values(question);
        requirePossible(question, values);
        List<Integer> presumed = question.assumesOrdinary() ? presume(values) : List.of();
        Ruling ruling = rulePartial(values);
        int[] fewer = values.clone();
        List<Presumption> mattered = new ArrayList<>();
        for (int column : presumed) {
            fewer[column] = -1;
            if (!Sameness.of(ruling, rulePartial(fewer))) {
                fewer[column] = values[column];
                Column fact = act.topic().columns().get(column);
                mattered.add(new Presumption(fact.name(), fact.values().get(values[column])));
            }
        }
        return withNearest(values, Ruling.from(ruling).presumptions(mattered).build());
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

    private Ruling rulePartial(int[] values) {
        return new Partial(grid, judge, grid.standing(values), values.clone())
                .rule()
                .orElseThrow();
    }

    private Ruling withNearest(int[] values, Ruling ruling) {
        return ruling.outcome() == Outcome.SILENT
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
