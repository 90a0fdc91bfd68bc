package org.comity.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.clause.Clause;
import org.comity.question.Box;
import org.comity.question.Condition;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/** The clauses about one act with a change, beside the clauses as they are. Thread-safe. */
public final class Variant {

    private final Variants base;
    private final ImmutableList<Clause> clauses;
    private final Ruleset rules;
    private final Optional<Redefined> redefined;
    private final Supplier<Replies> replies;
    private final Supplier<Places> places;

    Variant(Variants base, ImmutableList<Clause> clauses) {
        this.base = base;
        this.clauses = clauses;
        this.rules = Ruleset.about(base.act(), clauses);
        this.redefined = Redefined.of(base.rules(), rules);
        this.replies = Suppliers.memoize(() -> Replies.of(base, rules, redefined.isPresent()));
        this.places = Suppliers.memoize(() -> Places.of(base, rules, redefined));
    }

    /**
     * What the variant answers, and nothing that explains it: not what other choices give, which presumptions mattered, or which norms
     * come nearest to a silence.
     *
     * @param question a question about the act, of facts that can be so together
     * @return the ruling
     */
    public Ruling answer(Question<?> question) {
        return replies.get().to(question);
    }

    /**
     * Whether the variant can answer a question otherwise, apart from the facts on which the answer hangs: whether a world that meets
     * the facts is among those in which a changed clause stands.
     *
     * @param question a question about the act, of facts that can be so together
     * @return false where its answer is that of the clauses as they are
     */
    public boolean bearsOn(Question<?> question) {
        return places.get().bearOn(question);
    }

    /**
     * Whether the variant answers every question as the clauses as they are do.
     *
     * @return true where no possible world tells them apart; exact, not a sample
     */
    public boolean isSame() {
        if (redefined.isPresent()) {
            return isSame(redefined.get());
        }
        Side side = Side.of(base.authority(), base.act(), clauses);
        if (!base.numbers().keySet().containsAll(side.conditions())) {
            return Comparison.of(base.authority(), base.act(), base.clauses(), clauses)
                    .isSame();
        }
        Side.Told told = side.told(base.numbers());
        BitSet telling = new BitSet();
        Comparison.apart(base.side().rules(), side.rules()).forEach(condition -> telling.set(number(condition)));
        return base.reachable().stream()
                .allMatch(holding -> !holding.intersects(telling)
                        || Comparison.agree(base.told().ruling(holding), told.ruling(holding)));
    }

    /** Only worlds matter in which the clause applied and no longer does, or the other way round. */
    private boolean isSame(Redefined change) {
        Completions search = new Completions(base.grid());
        return change.ended(base.act().topic()).stream().allMatch(box -> isSameIn(search, box, change, false))
                && change.begun(base.act().topic()).stream().allMatch(box -> isSameIn(search, box, change, true));
    }

    private boolean isSameIn(Completions search, Box box, Redefined change, boolean applies) {
        int[] done = rules.get(change.first()).norm().onlyAfter().stream()
                .mapToInt(step -> number(step.doneWhen().orElseThrow()))
                .toArray();
        return Within.allOf(base.grid(), search, box, holding -> {
            BitSet standing = base.told().standing(holding);
            BitSet shows = base.told().shows(holding);
            BitSet changed = (BitSet) standing.clone();
            changed.set(change.first(), applies);
            for (int step = 0; step < done.length; step++) {
                changed.set(change.first() + 1 + step, applies && !holding.get(done[step]));
            }
            return Comparison.agree(
                    base.side().ruling(standing, shows), base.side().ruling(changed, shows));
        });
    }

    private int number(Condition<?> condition) {
        Integer number = base.numbers().get(condition);
        if (number == null) {
            throw new IllegalStateException("`" + condition + "` was not looked at: report it as a defect of Comity");
        }
        return number;
    }
}
