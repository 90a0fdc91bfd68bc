package org.comity.ruling;

import org.comity.clause.Clause;

/**
 * A clause that applied and did not count.
 *
 * @param clause the clause that was defeated
 * @param by the clause that defeated it
 */
public record Defeat(Clause clause, Clause by) {

    @Override
    public String toString() {
        return clause.para() + " gives way to " + by.para();
    }
}
