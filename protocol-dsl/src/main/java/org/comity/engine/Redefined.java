package org.comity.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comity.clause.Norm;
import org.comity.question.All;
import org.comity.question.Box;
import org.comity.question.Condition;
import org.comity.question.Not;
import org.comity.question.Topic;

/**
 * One clause that applies under another condition, or binds others, with everything else left as it is.
 *
 * @param first the number of the clause's rule; the bars of its steps before acting follow it
 * @param was when it applies
 * @param is when it applies after the change
 */
record Redefined(int first, Condition<?> was, Condition<?> is) {

    /** The change from one set of rules to another; none where more is changed, or something else. */
    static Optional<Redefined> of(Ruleset before, Ruleset after) {
        if (before.size() != after.size()) {
            return Optional.empty();
        }
        ImmutableList<Integer> changed = IntStream.range(0, before.size())
                .filter(rule -> !before.get(rule).equals(after.get(rule)))
                .boxed()
                .collect(ImmutableList.toImmutableList());
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        int first = changed.get(0);
        boolean one = changed.stream()
                .allMatch(rule -> before.get(rule).place() == before.get(first).place());
        return one && !before.get(first).bars() && isLike(before.get(first), after.get(first))
                ? Optional.of(new Redefined(
                        first, before.get(first).condition(), after.get(first).condition()))
                : Optional.empty();
    }

    private static boolean isLike(Rule rule, Rule other) {
        Norm norm = rule.norm();
        Norm changed = other.norm();
        return rule.clause().cites().equals(other.clause().cites())
                && rule.clause().document().equals(other.clause().document())
                && rule.layer() == other.layer()
                && norm.kind() == changed.kind()
                && norm.modality().equals(changed.modality())
                && norm.strength() == changed.strength()
                && norm.act() == changed.act()
                && norm.limits().equals(changed.limits())
                && norm.overrides().equals(changed.overrides())
                && norm.duties().equals(changed.duties())
                && norm.onlyAfter().equals(changed.onlyAfter())
                && norm.route().equals(changed.route())
                && norm.answersAnyDoubt() == changed.answersAnyDoubt();
    }

    /** The worlds in which the clause applied, and no longer does. */
    ImmutableList<Box> ended(Topic<?> topic) {
        return new All<>(ImmutableList.of(was, new Not<>(is))).boxes(topic);
    }

    /** The worlds in which it did not apply, and now does. */
    ImmutableList<Box> begun(Topic<?> topic) {
        return new All<>(ImmutableList.of(is, new Not<>(was))).boxes(topic);
    }
}
