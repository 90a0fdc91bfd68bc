package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.comity.clause.Clause;
import org.comity.clause.Para;

/** All that can be changed in a profile, one thing at a time, in document order. Clauses of which nothing can be asked stay. */
final class Changes {

    private Changes() {}

    static ImmutableList<Change> of(ImmutableList<Clause> clauses) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (int place = 0; place < clauses.size(); place++) {
            Clause clause = clauses.get(place);
            if (clause.norm().isEmpty()) {
                continue;
            }
            Draft draft = Draft.of(clause);
            changes.add(new Change(
                    new Mutant(Operator.DELETE_CLAUSE, clause, ""), ImmutableMap.of(place, ImmutableList.of())));
            changes.addAll(ModalityChanges.of(place, draft));
            changes.addAll(ConditionChanges.of(place, draft));
            changes.addAll(ExceptionChanges.of(clauses, place, draft));
            changes.addAll(DutyChanges.of(place, draft));
            changes.addAll(RoleChanges.of(place, draft));
            changes.addAll(citations(place, clause));
        }
        return changes.build();
    }

    /** The first paragraph is the clause's address, and stays. */
    private static ImmutableList<Change> citations(int place, Clause clause) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (int at = 1; at < clause.cites().size(); at++) {
            Para para = clause.cites().get(at);
            Clause fewer = new Clause(
                    Change.without(clause.cites(), at),
                    clause.says(),
                    clause.norm(),
                    Optional.empty(),
                    clause.layer(),
                    clause.document());
            changes.add(new Change(
                    new Mutant(Operator.DROP_CITATION, clause, "`" + para + "`"),
                    ImmutableMap.of(place, ImmutableList.of(fewer))));
        }
        return changes.build();
    }
}
