package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.comity.authority.Party;
import org.comity.clause.Step;
import org.comity.question.Actor;

/** One of those whom a clause binds left out, a step of its route, or one of the parties of a step. */
final class RoleChanges {

    private RoleChanges() {}

    static ImmutableList<Change> of(int place, Draft draft) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        ImmutableSet<Actor> bearers = draft.bearers();
        for (Actor bearer : bearers) {
            ImmutableSet<Actor> left =
                    bearers.stream().filter(other -> other != bearer).collect(ImmutableSet.toImmutableSet());
            if (!left.isEmpty()) {
                changes.add(drop(place, draft.binding(left), "it binds `" + bearer.id() + "`"));
            } else if (draft.clause().norm().orElseThrow().act().actors().size() > 1) {
                changes.add(drop(place, draft.binding(left), "it binds `" + bearer.id() + "` alone"));
            }
        }
        ImmutableList<Step> route = draft.route();
        for (int at = 0; at < route.size(); at++) {
            Step step = route.get(at);
            changes.add(drop(place, draft.going(Change.without(route, at)), "the step `" + step + "`"));
            ImmutableList<Party> parties = step.parties();
            for (int of = 0; parties.size() > 1 && of < parties.size(); of++) {
                Step fewer = step.withParties(Change.without(parties, of));
                changes.add(drop(
                        place,
                        draft.going(Change.with(route, at, fewer)),
                        "`" + parties.get(of).id() + "` of the step `" + step + "`"));
            }
        }
        return changes.build();
    }

    private static Change drop(int place, Draft draft, String change) {
        return Change.of(Operator.DROP_ROLE, place, draft, change);
    }
}
