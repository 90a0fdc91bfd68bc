package org.comity.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.comity.authority.Authority;
import org.comity.clause.Clause;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * The clauses about one act as they are, kept so that one variant of them after another is soon compared with them. Thread-safe.
 *
 * <p>Most variants change no condition. Which conditions can hold together is then the same, and is worked out once.
 */
public final class Variants {

    private final Authority authority;
    private final Act<?> act;
    private final ImmutableList<Clause> clauses;
    private final Ruleset rules;
    private final Markers markers;
    private final Grid grid;
    private final Judge judge;
    private final Side side;
    private final Supplier<Numbered> numbered;
    private final Supplier<Side.Told> told;
    private final Supplier<ImmutableSet<BitSet>> reachable;
    private final Map<ImmutableIntArray, ImmutableSet<BitSet>> completions = new ConcurrentHashMap<>();
    private final Map<Condition<?>, ImmutableSet<Integer>> columns = new ConcurrentHashMap<>();
    private final Supplier<Replies> replies;
    private final Completions found;
    private final Presumed presumed = new Presumed();
    private final Map<Standing, Ruling> judged = new ConcurrentHashMap<>();

    private Variants(Authority authority, Act<?> act, ImmutableList<Clause> clauses) {
        this.authority = authority;
        this.act = act;
        this.clauses = clauses;
        this.rules = Ruleset.about(act, clauses);
        this.markers = Markers.of(act.topic(), rules);
        this.grid = new Grid(act, rules, markers);
        this.found = new Completions(grid);
        this.judge = new Judge(authority, act, rules, markers);
        this.side = Side.of(authority, act, clauses);
        this.numbered = Suppliers.memoize(() -> Numbered.of(act, side.conditions()));
        this.replies = Suppliers.memoize(() -> Replies.of(this, rules, false));
        this.told = Suppliers.memoize(() -> side.told(numbers()));
        this.reachable = Suppliers.memoize(() -> Completions.of(grid(), nothing()));
    }

    /**
     * The clauses as they are.
     *
     * @param authority whose protocol it is
     * @param act the act
     * @param clauses all clauses of the profile, in document order
     * @return what variants are compared with
     */
    public static Variants of(Authority authority, Act<?> act, ImmutableList<Clause> clauses) {
        return new Variants(authority, act, clauses);
    }

    /**
     * A variant of the clauses.
     *
     * @param changed all clauses of the variant, in document order
     * @return the variant
     */
    public Variant variant(ImmutableList<Clause> changed) {
        return new Variant(this, changed);
    }

    /**
     * How much there is to weigh before the clauses as they are answer a question.
     *
     * @param question a question about the act, of facts that can be so together
     * @return in how many ways its unknown facts let rules stand; 1 where all that matters is known
     */
    public int cases(Question<?> question) {
        return completions(values(question)).size();
    }

    /**
     * Whether the facts of a question can be so together.
     *
     * @param question a question about the act
     * @return whether some possible world meets them
     */
    public boolean isPossible(Question<?> question) {
        return Completions.exist(
                grid,
                IntStream.range(0, act.topic().columns().size())
                        .map(question::value)
                        .toArray());
    }

    /**
     * What the clauses as they are answer, and nothing that explains it.
     *
     * @param question a question about the act, of facts that can be so together
     * @return the ruling
     */
    public Ruling answer(Question<?> question) {
        return replies.get().to(question);
    }

    private int[] nothing() {
        int[] nothing = new int[act.topic().columns().size()];
        Arrays.fill(nothing, -1);
        return nothing;
    }

    Authority authority() {
        return authority;
    }

    Act<?> act() {
        return act;
    }

    ImmutableList<Clause> clauses() {
        return clauses;
    }

    Ruleset rules() {
        return rules;
    }

    Markers markers() {
        return markers;
    }

    /** The boxes of the rules themselves, for questions. */
    Grid asked() {
        return grid;
    }

    Side side() {
        return side;
    }

    /** Their rulings for the sets of their conditions. */
    Side.Told told() {
        return told.get();
    }

    /** What questions state and presume. */
    Presumed presumed() {
        return presumed;
    }

    /** What a question states, and what the clauses as they are presume; kept. */
    int[] values(Question<?> question) {
        return replies.get().values(question);
    }

    /** The columns that a condition turns on; kept. */
    ImmutableSet<Integer> columns(Condition<?> condition) {
        return columns.computeIfAbsent(condition, this::columnsOf);
    }

    private ImmutableSet<Integer> columnsOf(Condition<?> condition) {
        return condition.boxes(act.topic()).stream()
                .flatMap(box -> box.columns().asList().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The conditions of rules and markers. */
    ImmutableMap<Condition<?>, Integer> numbers() {
        return numbered.get().numbers();
    }

    /** The boxes of those conditions. */
    Grid grid() {
        return numbered.get().grid();
    }

    /** The sets of those conditions that can hold together. */
    ImmutableSet<BitSet> reachable() {
        return reachable.get();
    }

    /** The sets of rules that stand, over all completions of known values; kept. */
    ImmutableSet<BitSet> completions(int[] values) {
        return completions.computeIfAbsent(ImmutableIntArray.copyOf(values), known -> search(values));
    }

    private ImmutableSet<BitSet> search(int[] values) {
        synchronized (found) {
            return found.of(values);
        }
    }

    /** The ruling of the clauses as they are where some of their rules stand; kept. */
    Ruling rule(Standing standing) {
        return judged.computeIfAbsent(standing, judge::rule);
    }
}
