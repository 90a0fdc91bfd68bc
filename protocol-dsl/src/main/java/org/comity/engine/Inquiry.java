package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.clause.Clause;
import org.comity.question.Box;
import org.comity.question.Column;
import org.comity.ruling.Defeat;
import org.comity.ruling.Grounds;
import org.comity.ruling.Reasons;
import org.comity.ruling.Ruling;
import org.comity.ruling.WhyNot;
import org.comity.ruling.WhyNot.Because;

/** Tells what stands behind one ruling, from the same boxes and the same judge that made it. */
final class Inquiry implements Grounds {

    private final Grid grid;
    private final Ruleset rules;
    private final Judge judge;
    private final byte[] values;
    private final BitSet chosen = new BitSet();
    private final Ruling ruling;

    /**
     * Keeps what the ruling was made from.
     *
     * @param known the values stated or presumed; -1 for the rest
     * @param made the ruling, with the choices made besides
     */
    Inquiry(Grid grid, Ruleset rules, Judge judge, int[] known, Made made) {
        this.grid = grid;
        this.rules = rules;
        this.judge = judge;
        this.ruling = made.ruling();
        this.values = new byte[known.length];
        for (int column = 0; column < known.length; column++) {
            values[column] = (byte) made.values().get(column);
            chosen.set(column, known[column] != values[column]);
        }
    }

    @Override
    public Reasons reasons() {
        Reach reach = grid.reach(known());
        ImmutableList.Builder<Reasons.Applied> applied = ImmutableList.builder();
        for (Clause clause : ruling.applied()) {
            applied.add(new Reasons.Applied(clause, where(clause, reach)));
        }
        return new Reasons(applied.build(), ruling.defeated(), suffices());
    }

    /** The known facts of the clause's box that is met, with the fewest facts where several are. */
    private ImmutableMap<String, String> where(Clause clause, Reach reach) {
        Box met = null;
        boolean certain = false;
        for (int bit : boxes(clause)) {
            boolean whole = Bits.has(reach.certain(), bit);
            if (Bits.has(reach.possible(), bit)
                    && (met == null
                            || (whole && !certain)
                            || (whole == certain
                                    && grid.box(bit).columns().length()
                                            < met.columns().length()))) {
                met = grid.box(bit);
                certain = whole;
            }
        }
        ImmutableMap.Builder<String, String> where = ImmutableMap.builder();
        for (int at = 0; met != null && at < met.columns().length(); at++) {
            add(where, met.columns().get(at));
        }
        return where.buildOrThrow();
    }

    private void add(ImmutableMap.Builder<String, String> facts, int column) {
        if (values[column] >= 0) {
            facts.put(column(column).name(), column(column).values().get(values[column]));
        }
    }

    /** The boxes of the rules that a clause gives; its bars only where it has nothing else. */
    private List<Integer> boxes(Clause clause) {
        List<Integer> boxes = new ArrayList<>();
        for (int bit = 0; bit < grid.ruleBoxes(); bit++) {
            if (rules.get(grid.owner(bit)).clause().equals(clause)) {
                boxes.add(bit);
            }
        }
        return boxes;
    }

    private ImmutableMap<String, String> suffices() {
        List<Integer> known = new ArrayList<>();
        for (int column : grid.restricted()) {
            if (values[column] >= 0) {
                known.add(column);
            }
        }
        Judged cases = new Judged(grid, judge);
        Map<Standing, Boolean> judged = new HashMap<>();
        BitSet smallest = MinimalSets.smallest(known.size(), set -> {
            int[] fewer = nothing();
            set.stream().forEach(at -> fewer[known.get(at)] = values[known.get(at)]);
            return follows(fewer, cases, judged);
        });
        ImmutableMap.Builder<String, String> suffices = ImmutableMap.builder();
        smallest.stream().forEach(at -> add(suffices, known.get(at)));
        return suffices.buildOrThrow();
    }

    /** Whether the same ruling follows from fewer facts, whatever the others turn out to be. */
    private boolean follows(int[] fewer, Judged cases, Map<Standing, Boolean> judged) {
        int[] told = fewer.clone();
        chosen.stream().forEach(column -> told[column] = -1);
        Standing known = grid.standing(grid.reach(told));
        if (ruling.hangsOn().isEmpty()) {
            return cases.completions()
                    .allOf(
                            fewer,
                            rulesStanding -> judged.computeIfAbsent(
                                    known.with(rulesStanding), standing -> Sameness.of(ruling, cases.rule(standing))));
        }
        return Sameness.of(ruling, new Summary(cases.rulings(fewer, known).asList(), ruling.hangsOn()).ruling());
    }

    @Override
    public WhyNot whyNot(Clause clause) {
        boolean aboutThis = clause.norm()
                .filter(norm -> norm.act() == ruling.act() || norm.answersAnyDoubt())
                .isPresent();
        List<Integer> boxes = boxes(clause);
        if (!aboutThis || boxes.isEmpty()) {
            return whyNot(clause, aboutThis ? Because.NEVER : Because.ABOUT_SOMETHING_ELSE);
        }
        ImmutableList<Clause> by = ruling.defeated().stream()
                .filter(defeat -> defeat.clause().equals(clause))
                .map(Defeat::by)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (ruling.applied().contains(clause)) {
            return whyNot(clause, Because.COUNTS);
        }
        if (!by.isEmpty()) {
            return new WhyNot(clause, Because.DEFEATED, by, ImmutableList.of(), ImmutableSet.of());
        }
        Reach reach = grid.reach(known());
        if (boxes.stream().anyMatch(bit -> Bits.has(reach.certain(), bit))) {
            boolean excepts = !clause.norm().orElseThrow().limits().isEmpty();
            return whyNot(clause, excepts ? Because.NOTHING_TO_LIMIT : Because.NO_PART);
        }
        return kept(clause, boxes);
    }

    private static WhyNot whyNot(Clause clause, Because because) {
        return new WhyNot(clause, because, ImmutableList.of(), ImmutableList.of(), ImmutableSet.of());
    }

    /** The box that fewest known facts keep out, and with as many the one that hangs on fewest others. */
    private WhyNot kept(Clause clause, List<Integer> boxes) {
        WhyNot nearest = null;
        for (int bit : boxes) {
            ImmutableList.Builder<WhyNot.Unmet> unmet = ImmutableList.builder();
            ImmutableSet.Builder<String> open = ImmutableSet.builder();
            Box box = grid.box(bit);
            for (int at = 0; at < box.columns().length(); at++) {
                int column = box.columns().get(at);
                long allowed = box.allowed().get(at);
                if (values[column] < 0) {
                    open.add(column(column).name());
                } else if ((allowed & 1L << values[column]) == 0) {
                    unmet.add(unmet(column, allowed));
                }
            }
            ImmutableList<WhyNot.Unmet> facts = unmet.build();
            WhyNot way = new WhyNot(
                    clause, facts.isEmpty() ? Because.OPEN : Because.NOT_MET, ImmutableList.of(), facts, open.build());
            if (nearest == null || isNearer(way, nearest)) {
                nearest = way;
            }
        }
        return Objects.requireNonNull(nearest);
    }

    private static boolean isNearer(WhyNot way, WhyNot other) {
        return way.unmet().size() < other.unmet().size()
                || (way.unmet().size() == other.unmet().size()
                        && way.open().size() < other.open().size());
    }

    private WhyNot.Unmet unmet(int column, long allowed) {
        ImmutableList.Builder<String> needed = ImmutableList.builder();
        ImmutableList<String> names = column(column).values();
        for (int value = 0; value < names.size(); value++) {
            if ((allowed & 1L << value) != 0) {
                needed.add(names.get(value));
            }
        }
        return new WhyNot.Unmet(column(column).name(), names.get(values[column]), needed.build());
    }

    private int[] known() {
        int[] known = new int[values.length];
        for (int column = 0; column < known.length; column++) {
            known[column] = values[column];
        }
        return known;
    }

    private int[] nothing() {
        int[] nothing = new int[values.length];
        Arrays.fill(nothing, -1);
        return nothing;
    }

    private Column column(int column) {
        return grid.topic().columns().get(column);
    }
}
