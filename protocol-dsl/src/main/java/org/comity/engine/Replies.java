package org.comity.engine;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/** What a variant of some clauses answers to questions. Thread-safe. */
final class Replies implements Cases {

    private final Variants base;
    private final Grid grid;
    private final Evaluation evaluation;
    private final Judge judge;
    private final BitSet telling;
    private final ImmutableSet<Integer> presumable;
    private final Completions own;
    private final Map<Standing, Ruling> judged = new ConcurrentHashMap<>();

    private Replies(Variants base, Ruleset rules, Markers markers, Grid grid, BitSet telling) {
        this.base = base;
        this.grid = grid;
        this.evaluation = new Evaluation(base.authority(), base.act(), rules, markers, grid);
        this.judge = new Judge(base.authority(), base.act(), rules, markers);
        this.telling = telling;
        this.own = new Completions(grid);
        this.presumable =
                Presumed.presumable(evaluation, base.act().topic().columns().size());
    }

    /**
     * The replies of a variant.
     *
     * @param base the clauses as they are
     * @param rules the rules of the variant
     * @param redefined whether only the condition of one clause is another, so that each set of rules gives what it gave
     */
    static Replies of(Variants base, Ruleset rules, boolean redefined) {
        Markers markers = Markers.of(base.act().topic(), rules);
        boolean alike = rules.size() == base.rules().size() && markers.isLike(base.markers());
        BitSet telling = new BitSet();
        IntStream.range(0, rules.size())
                .filter(rule -> !alike || !rules.get(rule).equals(base.rules().get(rule)))
                .forEach(telling::set);
        boolean sameBoxes = alike
                && telling.stream()
                        .allMatch(rule -> rules.get(rule)
                                .condition()
                                .equals(base.rules().get(rule).condition()));
        return new Replies(
                base,
                rules,
                markers,
                sameBoxes ? base.asked() : new Grid(base.act(), rules, markers),
                redefined ? new BitSet() : telling);
    }

    /** What a question states, and what is presumed. */
    int[] values(Question<?> question) {
        return base.presumed().values(question, evaluation, presumable);
    }

    Ruling to(Question<?> question) {
        int[] values = values(question);
        Standing standing = grid.standing(grid.reach(values));
        return grid.reach(values).leavesOpen(grid.mask(0, grid.ruleBoxes()))
                ? new Partial(grid, this, standing, values).answer().orElseThrow()
                : rule(standing);
    }

    @Override
    public ImmutableSet<BitSet> completions(int[] values) {
        if (grid == base.asked()) {
            return base.completions(values);
        }
        synchronized (own) {
            return own.of(values);
        }
    }

    /** Where no changed rule stands, the ruling is as it was. */
    @Override
    public Ruling rule(Standing standing) {
        return standing.rules().intersects(telling)
                ? judged.computeIfAbsent(standing, judge::rule)
                : base.rule(standing);
    }
}
