package org.comity.clause;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.authority.Party;
import org.comity.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One step of a route: who is talked to, is consulted, hears or decides. Immutable and thread-safe.
 *
 * @param kind what happens at the step
 * @param jointly whether the parties act together; else any one of them
 * @param parties who it goes to
 * @param doneWhen what shows that the step is behind; empty where no fact shows it
 * @param unless what makes the step fall away, beside being held by a person concerned; empty where nothing does
 */
public record Step(
        Kind kind,
        boolean jointly,
        ImmutableList<Party> parties,
        Optional<Condition<?>> doneWhen,
        Optional<Condition<?>> unless) {

    /** What happens at a step. */
    public enum Kind {
        /** The matter is talked over with somebody, which never falls away. */
        TALK_TO,
        /** Somebody is consulted; the step decides nothing. */
        CONSULT,
        /** Somebody hears or decides the matter. */
        DECIDE
    }

    /**
     * Checks that somebody is named.
     *
     * @param kind what happens at the step
     * @param jointly whether the parties act together; else any one of them
     * @param parties who it goes to
     * @param doneWhen what shows that the step is behind; empty where no fact shows it
     * @param unless what makes the step fall away, beside being held by a person concerned; empty where nothing does
     */
    public Step {
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("a step goes to nobody: name an office, a body or a relation");
        }
    }

    /**
     * A step that somebody decides.
     *
     * @param first who
     * @param orElse alternatives
     * @return the step
     */
    public static Step to(Party first, Party... orElse) {
        return of(Kind.DECIDE, false, first, orElse);
    }

    /**
     * A step that several decide together.
     *
     * @param first one of them
     * @param and the others
     * @return the step
     */
    public static Step together(Party first, Party... and) {
        return of(Kind.DECIDE, true, first, and);
    }

    /**
     * A step that is a talk with somebody, the person concerned included.
     *
     * @param party with whom
     * @return the step
     */
    public static Step talkTo(Party party) {
        return of(Kind.TALK_TO, false, party);
    }

    /**
     * A step at which somebody is consulted.
     *
     * @param party whom
     * @return the step
     */
    public static Step consulting(Party party) {
        return of(Kind.CONSULT, false, party);
    }

    private static Step of(Kind kind, boolean jointly, Party first, Party... more) {
        return new Step(
                kind,
                jointly,
                ImmutableList.<Party>builder().add(first).add(more).build(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Says when the step is behind.
     *
     * @param done what shows it
     * @return the step
     */
    public Step doneWhen(Condition<?> done) {
        return new Step(kind, jointly, parties, Optional.of(done), unless);
    }

    /**
     * Says when the step falls away.
     *
     * @param condition what makes it fall away
     * @return the step
     */
    public Step unless(Condition<?> condition) {
        return new Step(kind, jointly, parties, doneWhen, Optional.of(condition));
    }

    /**
     * The step with other parties, the rest as it was.
     *
     * @param left who is left of the parties
     * @return the step
     */
    public Step withParties(ImmutableList<Party> left) {
        return new Step(kind, jointly, left, doneWhen, unless);
    }

    /**
     * What scenario files and JSON call the step.
     *
     * @return the parties' names, {@code |} between alternatives, {@code +} between those who act together
     */
    public String id() {
        return parties.stream().map(Party::id).collect(Collectors.joining(jointly ? "+" : "|"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Step step
                        && kind == step.kind
                        && jointly == step.jointly
                        && parties.equals(step.parties)
                        && doneWhen.equals(step.doneWhen)
                        && unless.equals(step.unless));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * parties.hashCode() + doneWhen.hashCode()) + unless.hashCode();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case TALK_TO -> id() + " (talk)";
            case CONSULT -> id() + " (consulted)";
            case DECIDE -> id();
        };
    }
}
