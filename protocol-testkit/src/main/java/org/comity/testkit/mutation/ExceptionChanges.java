package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.comity.clause.Clause;
import org.comity.clause.Norm;
import org.comity.clause.Para;

/** An exception that excepts nothing any more, or that is turned round. */
final class ExceptionChanges {

    private final ImmutableList<Clause> clauses;
    private final int place;
    private final Draft draft;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private ExceptionChanges(ImmutableList<Clause> clauses, int place, Draft draft) {
        this.clauses = clauses;
        this.place = place;
        this.draft = draft;
    }

    static ImmutableList<Change> of(ImmutableList<Clause> clauses, int place, Draft draft) {
        ExceptionChanges found = new ExceptionChanges(clauses, place, draft);
        for (int at = 0; at < draft.limits().size(); at++) {
            ImmutableList<Para> left = Change.without(draft.limits(), at);
            found.add(draft.prevailing(left, draft.overrides()), draft.limits().get(at));
        }
        for (int at = 0; at < draft.overrides().size(); at++) {
            ImmutableList<Para> left = Change.without(draft.overrides(), at);
            found.add(draft.prevailing(draft.limits(), left), draft.overrides().get(at));
        }
        return found.changes.build();
    }

    private void add(Draft without, Para named) {
        changes.add(Change.of(Operator.DROP_EXCEPTION, place, without, "to `" + named + "`"));
        Map<Integer, ImmutableList<Clause>> turned = new HashMap<>();
        turned.put(place, ImmutableList.of(without.done()));
        for (int other = 0; other < clauses.size(); other++) {
            if (other != place && isExcepted(clauses.get(other), named)) {
                Draft target = Draft.of(clauses.get(other));
                ImmutableList<Para> overrides = ImmutableList.<Para>builder()
                        .addAll(target.overrides())
                        .add(draft.clause().para())
                        .build();
                turned.put(
                        other,
                        ImmutableList.of(
                                target.prevailing(target.limits(), overrides).done()));
            }
        }
        changes.add(new Change(
                new Mutant(Operator.TURN_EXCEPTION, draft.clause(), "to `" + named + "`"),
                ImmutableMap.copyOf(turned)));
    }

    private boolean isExcepted(Clause target, Para named) {
        Norm norm = target.norm().orElse(null);
        return norm != null
                && norm.act() == draft.clause().norm().orElseThrow().act()
                && named.reaches(target.para())
                && (norm.kind().prevails() || named.part().isPresent());
    }
}
