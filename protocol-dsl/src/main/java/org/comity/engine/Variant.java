package org.comity.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.clause.Clause;
import org.comity.clause.Duty;
import org.comity.question.All;
import org.comity.question.Box;
import org.comity.question.Condition;
import org.comity.question.Not;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/** The clauses about one act with a change, beside the clauses as they are. Thread-safe. */
public final class Variant {

    private final Variants base;
    private final ImmutableList<Clause> clauses;
    private final Ruleset rules;
    private final Optional<Redefined> redefined;
    private final Supplier<Replies> replies;

    Variant(Variants base, ImmutableList<Clause> clauses) {
        this.base = base;
        this.clauses = clauses;
        this.rules = Ruleset.about(base.act(), clauses);
        this.redefined = Redefined.of(base.rules(), rules);
        this.replies = Suppliers.memoize(() -> Replies.of(base, rules, redefined.isPresent()));
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
        BitSet telling = new BitSet();
        Comparison.apart(base.side().rules(), side.rules())
                .forEach(condition -> telling.set(base.numbers().get(condition)));
        return base.reachable().stream()
                .allMatch(holding -> !holding.intersects(telling)
                        || Comparison.agree(
                                base.side().ruling(holding, base.numbers()), side.ruling(holding, base.numbers())));
    }

    /** Only worlds matter in which the clause applied and no longer does, or the other way round. */
    private boolean isSame(Redefined change) {
        return differing(change.was(), change.is()).stream().allMatch(box -> isSameIn(box, change, false))
                && differing(change.is(), change.was()).stream().allMatch(box -> isSameIn(box, change, true));
    }

    private ImmutableList<Box> differing(Condition<?> one, Condition<?> other) {
        return new All<>(ImmutableList.of(one, new Not<>(other))).boxes(base.act().topic());
    }

    private boolean isSameIn(Box box, Redefined change, boolean applies) {
        List<Duty> steps = rules.get(change.first()).norm().onlyAfter();
        return Within.allOf(base.grid(), box, holding -> {
            BitSet standing = base.side().standing(holding, base.numbers());
            BitSet shows = base.side().shows(holding, base.numbers());
            BitSet changed = (BitSet) standing.clone();
            changed.set(change.first(), applies);
            for (int step = 0; step < steps.size(); step++) {
                Condition<?> done = steps.get(step).doneWhen().orElseThrow();
                changed.set(
                        change.first() + 1 + step,
                        applies && !holding.get(base.numbers().get(done)));
            }
            return Comparison.agree(base.side().ruling(standing, shows), base.side().ruling(changed, shows));
        });
    }
}
