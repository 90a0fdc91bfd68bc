package org.comity.ruling;

import org.comity.clause.Clause;
import org.comity.clause.NormKind;
import org.jspecify.annotations.Nullable;

/**
 * A clause that applied and did not count.
 *
 * @param clause the clause that was defeated
 * @param by the clause that defeated it
 */
public record Defeat(Clause clause, Clause by) {

    /**
     * Whether the clause was lifted, by one that answers nothing itself.
     *
     * @return true for a lift, false for an exception or a rule that prevails
     */
    public boolean isLift() {
        return by.norm().filter(norm -> norm.kind() == NormKind.LIFTS).isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Defeat defeat && clause.equals(defeat.clause) && by.equals(defeat.by));
    }

    @Override
    public int hashCode() {
        return 31 * clause.hashCode() + by.hashCode();
    }

    @Override
    public String toString() {
        return clause.para() + (isLift() ? " is lifted by " : " gives way to ") + by.para();
    }
}
