package org.comity.ruling;

import org.comity.clause.Clause;
import org.comity.clause.NormKind;

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
    public String toString() {
        return clause.para() + (isLift() ? " is lifted by " : " gives way to ") + by.para();
    }
}
