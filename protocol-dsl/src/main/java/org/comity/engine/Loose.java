package org.comity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.function.Predicate;
import org.comity.authority.Party;
import org.comity.authority.Relation;
import org.comity.clause.Duty;
import org.comity.clause.Norm;
import org.comity.clause.Step;
import org.comity.clause.Timing;
import org.comity.engine.ActAnalysis.Hit;

/** Finds clauses that leave loose who decides, or by when something is due, where the text may have meant to say it. */
final class Loose {

    private static final ImmutableSet<Party> SUBJECTS =
            ImmutableSet.of(Relation.OFFICER_CONCERNED, Relation.MEMBER_CONCERNED);

    private Loose() {}

    static ImmutableList<Hit> subjectRoutes(Situations situations, Fewest fewest) {
        return hits(situations, fewest, Loose::endsAtSubject);
    }

    /** Only of a matter that has a person concerned, whose steps fall away. */
    private static boolean endsAtSubject(Norm norm) {
        return !norm.act().topic().emptyingSteps().isEmpty()
                && norm.route().stream()
                        .filter(step -> step.kind() == Step.Kind.DECIDE)
                        .reduce((one, next) -> next)
                        .filter(last -> SUBJECTS.containsAll(last.parties()))
                        .isPresent();
    }

    static ImmutableList<Hit> openDuties(Situations situations, Fewest fewest) {
        return hits(
                situations,
                fewest,
                norm -> Iterables.any(Iterables.concat(norm.duties(), norm.onlyAfter()), Loose::isOpen));
    }

    /** A duty of whoever acts, with the act, is due with it. */
    private static boolean isOpen(Duty duty) {
        return duty.by().isEmpty()
                && (duty.timing() == Timing.AFTERWARDS || duty.bearer().isPresent());
    }

    private static ImmutableList<Hit> hits(Situations situations, Fewest fewest, Predicate<Norm> loose) {
        return situations.own().stream()
                .filter(rule -> loose.test(situations.rules().get(rule).norm()))
                .boxed()
                .flatMap(rule -> fewest
                        .after(
                                fewest.together(rule),
                                standing ->
                                        situations.ruling(standing).applied().contains(situations.clause(rule)))
                        .stream()
                        .map(values -> new Hit(ImmutableList.of(situations.clause(rule)), fewest.named(values))))
                .collect(ImmutableList.toImmutableList());
    }
}
