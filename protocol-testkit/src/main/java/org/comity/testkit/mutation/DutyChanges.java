package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.comity.clause.Deadline;
import org.comity.clause.Duty;
import org.comity.clause.Unit;

/** Duties left out, and their deadlines changed; steps before acting are duties too. */
final class DutyChanges {

    private final int place;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private DutyChanges(int place) {
        this.place = place;
    }

    static ImmutableList<Change> of(int place, Draft draft) {
        DutyChanges found = new DutyChanges(place);
        found.addAll(draft.duties(), duties -> draft.owing(duties, draft.onlyAfter()));
        found.addAll(draft.onlyAfter(), steps -> draft.owing(draft.duties(), steps));
        return found.changes.build();
    }

    private void addAll(ImmutableList<Duty> duties, Function<ImmutableList<Duty>, Draft> owing) {
        for (int at = 0; at < duties.size(); at++) {
            int changed = at;
            Duty duty = duties.get(at);
            add(Operator.DROP_DUTY, owing.apply(Change.without(duties, at)), "`" + duty + "`");
            duty.by().filter(deadline -> deadline.unit().isPresent()).ifPresent(deadline -> {
                Unit unit = deadline.unit().orElseThrow();
                Function<Deadline, Draft> due = other -> owing.apply(Change.with(duties, changed, duty.by(other)));
                addDue(Operator.SHIFT_DEADLINE, deadline, deadline.amount() + 1, unit, due);
                if (deadline.amount() > 1) {
                    addDue(Operator.SHIFT_DEADLINE, deadline, deadline.amount() - 1, unit, due);
                }
                swapped(unit).ifPresent(other -> addDue(Operator.SWAP_DAYS, deadline, deadline.amount(), other, due));
            });
        }
    }

    private static Optional<Unit> swapped(Unit unit) {
        return switch (unit) {
            case WORKING_DAYS, CLEAR_DAYS -> Optional.of(Unit.DAYS);
            case DAYS -> Optional.of(Unit.WORKING_DAYS);
            case HOURS -> Optional.empty();
        };
    }

    private void addDue(Operator operator, Deadline was, int amount, Unit unit, Function<Deadline, Draft> due) {
        Deadline other = new Deadline(was.relation(), amount, Optional.of(unit), was.event());
        add(operator, due.apply(other), "`" + was + "` into `" + other + "`");
    }

    private void add(Operator operator, Draft draft, String change) {
        changes.add(Change.of(operator, place, draft, change));
    }
}
